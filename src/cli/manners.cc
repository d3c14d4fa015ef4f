#include "cli/manners.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <map>

namespace longbow {
namespace {

const std::map<std::string, std::string> kExamples = {
    {"code",
     "  longbow code articles.jsonl\n"
     "  longbow code --db sqlite:longbow.db --rejects rejects.jsonl news/ \"archive/*.warc.gz\"\n"
     "  longbow code --input csv --map text=body,date=published --format gdelt table.csv.zst\n"},
    {"explain",
     "  longbow explain \"Kazakhstan has pulled out of a NATO exercise.\"\n"
     "  longbow explain --date 2009-04-22 - < article.txt\n"},
    {"parse",
     "  longbow parse article.txt\n"
     "  longbow parse --input conllu --keep tokens treebank.conllu\n"},
    {"export",
     "  longbow export --db sqlite:longbow.db > events.jsonl\n"
     "  longbow export --format icews --actor RUS --type SANCTION --from 2008-01-01 --output sanctions.tsv\n"
     "  longbow export --format gdelt > export.CSV && longbow export --format gdelt-mentions > mentions.CSV\n"},
    {"serve",
     "  longbow serve --db sqlite:longbow.db\n"
     "  longbow serve --port 0 --review\n"
     "  openssl rand -hex 24 > token && longbow serve --listen 0.0.0.0 --token-file token\n"},
    {"import", "  longbow import events.jsonl.gz --db sqlite:other.db\n"},
    {"ledger",
     "  longbow ledger KAZ\n"
     "  longbow ledger \"Partnership for Peace\" --as-of 2009-04-22\n"
     "  longbow ledger KAZ --json > kazakhstan.json && longbow ledger --file kazakhstan.json KAZ\n"},
    {"balance",
     "  longbow balance KAZ --poles RUS,USA+NATO+EU\n"
     "  longbow balance KAZ --poles russia,west,china --from 2001-01 --to 2009-12 --window 24\n"
     "  longbow balance KAZ --poles RUS,west=USA+NATO+EU --json > balance.json\n"},
    {"lexicon",
     "  longbow lexicon check\n"
     "  longbow lexicon find withdraw\n"},
    {"evaluate", "  longbow evaluate relations records.jsonl --half even\n"},
    {"train", "  longbow train --help\n"},
};

// What many commands share has one variable for all of them.
constexpr std::array<std::string_view, 4> kShared = {"db", "model", "lexicon", "threads"};

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return c == '-' ? '_' : static_cast<char>(std::toupper(c)); });
  return text;
}

// $LONGBOW_CONFIG, else longbow/config.toml of the user's configuration.
std::string default_config() {
  auto variable = [](const char* name) {
    const char* value = std::getenv(name);
    return std::string(value ? value : "");
  };
  std::string set = variable("LONGBOW_CONFIG"), home = variable("XDG_CONFIG_HOME");
  if (!set.empty()) return set;
  if (home.empty()) home = variable("HOME") + "/.config";
  return home + "/longbow/config.toml";
}

void decorate(CLI::App& command, const std::string& path) {
  command.fallthrough();
  for (CLI::Option* option : command.get_options()) {
    if (option->get_lnames().empty() || option->get_lnames().front() == "help") continue;
    option->envname(environment_name(path, option->get_lnames().front()));
  }
  auto examples = kExamples.find(path);
  std::string footer = examples == kExamples.end() ? "" : "Examples:\n" + examples->second + "\n";
  command.footer(footer + "All commands take --quiet, --log-level LEVEL and --config FILE.");
  for (CLI::App* inner : command.get_subcommands([](CLI::App*) { return true; })) {
    decorate(*inner, path + " " + inner->get_name());
  }
}

}  // namespace

std::string environment_name(const std::string& command, const std::string& option) {
  bool shared = std::find(kShared.begin(), kShared.end(), option) != kShared.end();
  std::string name = shared ? option : command + "-" + option;
  std::replace(name.begin(), name.end(), ' ', '-');
  return upper("longbow-" + name);
}

void add_manners(CLI::App& app, CommandContext& context) {
  app.add_flag_callback(
      "--quiet", [&context] { context.console.set(LogLevel::error); }, "say nothing but errors");
  app.add_option_function<std::string>(
         "--log-level",
         [&context](const std::string& level) {
           context.console.set(level == "error" ? LogLevel::error : level == "warning" ? LogLevel::warning : LogLevel::info);
         },
         "error; warning: rejected records too; info: summaries and progress too (the default)")
      ->check(CLI::IsMember({"error", "warning", "info"}))
      ->envname("LONGBOW_LOG_LEVEL");
  app.set_config("--config", default_config(), "options as TOML: those of a command under [its name]")->type_name("FILE");
  app.allow_config_extras(CLI::config_extras_mode::error);
  for (CLI::App* command : app.get_subcommands([](CLI::App*) { return true; })) decorate(*command, command->get_name());
}

}  // namespace longbow
