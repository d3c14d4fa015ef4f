// longbow manual and longbow completion: the manual page and bash's completion, made of the definitions of the commands.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "cli/manners.h"

namespace longbow {
namespace {

std::vector<CLI::App*> commands_of(const CLI::App& app) {
  std::vector<CLI::App*> commands = const_cast<CLI::App&>(app).get_subcommands([](CLI::App*) { return true; });
  std::erase_if(commands, [](CLI::App* command) { return command->get_group().empty(); });  // hidden
  return commands;
}

// Text as troff takes it: a backslash, a hyphen and a leading dot mean something there.
std::string roff(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n')) {
      out += std::string("\\&") + c;
    } else {
      out += c;
    }
  }
  return out;
}

// "a,b,c" of a type "TEXT:{a,b,c}"; "" where any value will do.
std::string values_of(const CLI::Option& option) {
  std::string type = option.get_type_name();
  std::size_t open = type.find('{'), close = type.find('}');
  return open == std::string::npos || close == std::string::npos ? "" : type.substr(open + 1, close - open - 1);
}

void write_option(const CLI::Option& option, std::string& page) {
  bool named = !option.get_lnames().empty();
  std::string values = values_of(option), type = option.get_type_name();
  std::string what = values.empty() ? type.substr(0, type.find_first_of(":[")) : "{" + values + "}";
  page += fmt::format(".TP\n\\fB{}\\fR{}\n{}", roff(named ? "--" + option.get_lnames().front() : option.get_name()),
                      option.get_expected_max() == 0 || what.empty() || !named ? "" : " \\fI" + roff(what) + "\\fR",
                      roff(option.get_description()));
  // Where the configuration is looked for depends on who asks.
  bool fixed = !option.get_default_str().empty() && option.get_name() != "--config";
  if (fixed) page += roff(" (default: " + option.get_default_str() + ")");
  if (!option.get_envname().empty()) page += "\n(\\fB" + roff(option.get_envname()) + "\\fR)";
  page += '\n';
}

void write_command(const CLI::App& command, const std::string& path, std::string& page) {
  page += fmt::format(".SS \"longbow {}\"\n{}.\n", path, roff(command.get_description()));
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_name() != "-h,--help" && option->get_name() != "--help") write_option(*option, page);
  }
  std::string footer = command.get_footer();
  if (std::size_t at = footer.find("Examples:\n"); at != std::string::npos) {
    std::string examples = footer.substr(at + 10, footer.find("\n\n", at) - at - 10);
    page += ".PP\nExamples:\n.nf\n" + roff(examples) + "\n.fi\n";
  }
  for (const CLI::App* inner : commands_of(command)) write_command(*inner, path + " " + inner->get_name(), page);
}

std::string manual_page(const CLI::App& app) {
  std::string page =
      ".\\\" Made by longbow manual.\n.TH LONGBOW 1 \"\" \"longbow " LONGBOW_VERSION
      "\" \"User Commands\"\n.SH NAME\nlongbow \\- news in, political events out\n.SH SYNOPSIS\n.B longbow\n"
      "\\fICOMMAND\\fR [\\fIOPTIONS\\fR]\n.SH DESCRIPTION\n" +
      roff(app.get_description()) + "\n.SH OPTIONS\n";
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_name() != "-h,--help") write_option(*option, page);
  }
  page += ".SH COMMANDS\n";
  for (const CLI::App* command : commands_of(app)) write_command(*command, command->get_name(), page);
  page +=
      ".SH CONFIGURATION\nOptions are taken from the command line, then from the configuration file, then from the "
      "environment.\nThe file is TOML: options of a command stand under its name.\n.PP\n.nf\nquiet = true\n[code]\nthreads = 4\n"
      "db = \"sqlite:news.db\"\n.fi\n.SH ENVIRONMENT\nEvery option names its variable above.\n.TP\n\\fBLONGBOW_CONFIG\\fR\nThe "
      "configuration file; else longbow/config.toml below XDG_CONFIG_HOME or ~/.config.\n.TP\n\\fBLONGBOW_DATA\\fR\nThe "
      "folder that holds models, lexicon and tables, where they are not beside the program.\n.TP\n\\fBNO_COLOR\\fR\nIf set, "
      "nothing is coloured.\n.SH EXIT STATUS\n0 done, rejected records included; 1 a check failed, or records were rejected "
      "under \\-\\-strict; 2 cannot start, or had to stop.\n";
  return page;
}

std::string words_of(const CLI::App& command) {
  std::string words;
  for (const CLI::App* inner : commands_of(command)) words += inner->get_name() + " ";
  for (const CLI::Option* option : command.get_options()) {
    if (!option->get_lnames().empty()) words += "--" + option->get_lnames().front() + " ";
  }
  return words;
}

// The first pattern that fits wins: those of inner commands come before those of the outer.
void write_cases(const CLI::App& command, const std::string& path, const std::string& shared, std::string& script) {
  for (const CLI::App* inner : commands_of(command)) write_cases(*inner, path + " " + inner->get_name(), shared, script);
  for (const CLI::Option* option : command.get_options()) {
    std::string values = values_of(*option);
    std::replace(values.begin(), values.end(), ',', ' ');
    if (!values.empty() && !option->get_lnames().empty()) {
      script += fmt::format("    '{} --{}') words='{}' ;;\n", path, option->get_lnames().front(), values);
    }
  }
  script += fmt::format("    '{} '*) words='{}{}' ;;\n", path, words_of(command), shared);
}

// The command under way is the run of words up to the first option; what the word before offers comes first.
std::string completion_script(const CLI::App& app) {
  std::string script = R"(# Made by longbow completion.
_longbow() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' known words='' i
  for ((i = 1; i < COMP_CWORD; ++i)); do
    known=" $(_longbow_words "$command") "
    [[ ${COMP_WORDS[i]} != -* && $known == *" ${COMP_WORDS[i]} "* ]] || break
    command+="${command:+ }${COMP_WORDS[i]}"
  done
  words=$(_longbow_words "$command" "$before")
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
_longbow_words() {
  local words=''
  case "$1 $2" in
)";
  script += "    *' --log-level') words='error warning info' ;;\n";
  for (const CLI::App* command : commands_of(app)) {
    write_cases(*command, command->get_name(), "--quiet --log-level --config", script);
  }
  script += fmt::format("    *) words='{}' ;;\n  esac\n  echo \"$words\"\n}}\ncomplete -o default -F _longbow longbow\n",
                        words_of(app));
  return script;
}

}  // namespace

void add_manual(CLI::App& app, CommandContext&) {
  app.add_subcommand("manual", "Print the manual page")->group("")->callback([&app] {
    fmt::print("{}", manual_page(app));
  });
  app.add_subcommand("completion", "Print what completes commands in bash")->group("")->callback([&app] {
    fmt::print("{}", completion_script(app));
  });
}

}  // namespace longbow
