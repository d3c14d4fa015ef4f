// longbow lexicon check|find: what is wrong with the lexicon's sources, and where a word stands in them.
#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "lexicon/find.h"

namespace longbow {
namespace {

struct LexiconOptions {
  std::vector<std::filesystem::path> over;  // laid over the built-in lexicon, in this order
  std::vector<std::string> words;
};

void print(const Diagnostic& found) {
  const std::string_view level = found.level == Diagnostic::Level::error ? "error" : "warning";
  fmt::print(stderr, "{}:{}:{}: {}: {}\n", found.file, found.line, found.column, level, found.message);
  if (!found.text.empty()) fmt::print(stderr, "    {}\n", found.text);
}

Result<std::unique_ptr<Reading>> read(const LexiconOptions& options) {
  auto tables = find_data("ontology");
  if (!tables) return tl::unexpected(std::move(tables.error()));
  auto ontology = Ontology::load(*tables);
  if (!ontology) return tl::unexpected(std::move(ontology.error()));
  auto built_in = find_data("lexicon");
  if (!built_in) return tl::unexpected(std::move(built_in.error()));
  std::vector<std::filesystem::path> directories{*built_in};
  directories.insert(directories.end(), options.over.begin(), options.over.end());
  auto files = read_files(directories);
  if (!files) return tl::unexpected(std::move(files.error()));
  return read_lexicon(std::move(*files), **ontology);
}

int check(const LexiconOptions& options) {
  const auto reading = read(options);
  if (!reading) return tell(reading.error());
  for (const Diagnostic& found : (*reading)->diagnostics) print(found);
  for (const auto& [kind, count] : count_records((*reading)->records)) fmt::print("{:>7} {}\n", count, kind);
  const std::size_t errors = (*reading)->errors;
  fmt::print("{} files, {} errors, {} warnings\n", (*reading)->files.size(), errors,
             (*reading)->diagnostics.size() - errors);
  return errors > 0 ? kCheckFailed : kDone;
}

int find(const LexiconOptions& options) {
  const auto reading = read(options);
  if (!reading) return tell(reading.error());
  int exit_code = kDone;
  for (const std::string& word : options.words) {
    const auto found = find_word((*reading)->records, word);
    for (const Finding& finding : found)
      fmt::print("{}:{}: {}\n", (*reading)->files[finding.place.file].path, finding.place.line, finding.what);
    if (!found.empty()) continue;
    fmt::print(stderr, "longbow: nothing in the lexicon holds `{}`\n", word);
    exit_code = kCheckFailed;
  }
  return exit_code;
}

}  // namespace

void add_lexicon(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<LexiconOptions>();
  CLI::App* lexicon = app.add_subcommand("lexicon", "Check the lexicon's sources, or find a word in them");
  lexicon->require_subcommand(1);
  auto add = [&](const char* name, const char* help, int (*run)(const LexiconOptions&)) {
    CLI::App* command = lexicon->add_subcommand(name, help);
    command
        ->add_option("--lexicon", options->over,
                     "Directory of *.lex files laid over the built-in ones; may be repeated")
        ->type_name("DIR")
        ->allow_extra_args(false)
        ->check(CLI::ExistingPath);
    command->callback([options, &context, run] { context.exit_code = run(*options); });
    return command;
  };
  add("check", "Read everything and say what is wrong, with file, line and column", &check);
  add("find", "Every entry that a word or name takes part in", &find)
      ->add_option("WORD", options->words, "Words, lemmas or names")
      ->required();
  add_harvest(*lexicon, context);
}

}  // namespace longbow
