// longbow lexicon harvest: the names and predicates of a corpus that the lexicon does not know.
#include "engine/harvest.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "cli/command.h"
#include "cli/load.h"
#include "engine/batch.h"
#include "text/reader.h"

namespace longbow {
namespace {

constexpr std::size_t kBatch = 256;  // documents at a time: enough for all cores, and flat memory
constexpr std::size_t kExampleWidth = 60;

struct Options {
  std::vector<std::string> inputs;
  std::uint64_t least = 2;
  std::size_t limit = 0;
  int threads = 0;
  ModelOptions models;
};

// Codes what has been read and empties it.
void work_off(const Models& models, int threads, std::vector<Document>& documents, Harvest& harvest) {
  std::vector<CodedDocument> coded(documents.size());
  code_all(models, documents, threads, true, [&](std::size_t i, CodedDocument&& one) { coded[i] = std::move(one); });
  for (std::size_t i = 0; i < documents.size(); ++i) harvest.add(documents[i], coded[i]);
  documents.clear();
}

// At most `width` characters, cut between them.
std::string shortened(const std::string& text, std::size_t width) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size(); ++count) {
    if (count == width) return text.substr(0, at) + "…";
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  }
  return text;
}

void print(const std::vector<Gap>& gaps, std::size_t limit, bool terminal) {
  std::size_t shown = limit == 0 ? gaps.size() : std::min(limit, gaps.size());
  if (!terminal) fmt::print("count\tkind\ttext\texample\n");
  for (std::size_t i = 0; i < shown; ++i) {
    const Gap& gap = gaps[i];
    if (terminal)
      fmt::print("{:>6}  {:<9}  {:<28}  {}\n", gap.count, name(gap.kind), shortened(gap.text, 27),
                 shortened(gap.example, kExampleWidth));
    else
      fmt::print("{}\t{}\t{}\t{}\n", gap.count, name(gap.kind), gap.text, gap.example);
  }
}

int run(const Options& options, const Console& console) {
  auto models = load(options.models);
  if (!models) return tell(models.error());
  Harvest harvest(*models->lexicon);
  std::vector<Document> documents;
  std::uint64_t rejected = 0;
  for (const std::string& input : options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs) {
    auto reader = open_documents(input);
    if (!reader) return tell(reader.error());
    while (auto record = (*reader)->next()) {
      if (!*record) {
        console.warn(fmt::format("rejected {}: {}", printable(record->error().where), record->error().reason));
        ++rejected;
        continue;
      }
      documents.push_back(std::move(**record));
      if (documents.size() == kBatch) work_off(*models, options.threads, documents, harvest);
    }
  }
  work_off(*models, options.threads, documents, harvest);
  if (rejected > 0) console.warn(fmt::format("{} records were rejected", rejected));
  print(harvest.gaps(options.least), options.limit, isatty(STDOUT_FILENO) == 1);
  return kDone;
}

}  // namespace

void add_harvest(CLI::App& lexicon, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      lexicon.add_subcommand("harvest", "Names and predicates of a corpus that the lexicon does not know");
  command->add_option("INPUT", options->inputs, "files of articles; - is standard input");
  command->add_option("--min", options->least, "leave out what is met less often")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->add_option("--limit", options->limit, "show this many at most (default: all)")->check(CLI::PositiveNumber);
  command->add_option("--threads", options->threads, "how many documents at a time (default: as many as cores)");
  add_model_options(*command, options->models);
  command->footer(
      "name: a proper name without a code; predicate: an unknown verb between actors; arguments: a known verb\n"
      "with arguments that no frame asks for. Tab-separated with a header where the output is no terminal.");
  command->callback([options, &context] { context.exit_code = run(*options, context.console); });
}

}  // namespace longbow
