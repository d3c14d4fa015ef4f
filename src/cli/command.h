// What the subcommands share: how they are added, where data are found, how an error is told.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/console.h"

namespace longbow {

// 0 done; 1 a check failed, or records were rejected under --strict; 2 cannot start or had to stop.
enum ExitCode : int { kDone = 0, kCheckFailed = 1, kCannot = 2 };

struct CommandContext {
  int exit_code = kDone;  // a subcommand's callback sets it
  Console console;
};

// Each adds its subcommand to the program; one file a subcommand.
void add_code(CLI::App& app, CommandContext& context);
void add_export(CLI::App& app, CommandContext& context);
void add_import(CLI::App& app, CommandContext& context);
void add_ledger(CLI::App& app, CommandContext& context);
void add_balance(CLI::App& app, CommandContext& context);
void add_explain(CLI::App& app, CommandContext& context);
void add_parse(CLI::App& app, CommandContext& context);
void add_train(CLI::App& app, CommandContext& context);
void add_lexicon(CLI::App& app, CommandContext& context);
void add_harvest(CLI::App& lexicon, CommandContext& context);  // below `lexicon`
void add_evaluate(CLI::App& app, CommandContext& context);

// A file or folder of data/, such as "lexicon" or "models/english.lbm". Looked for in $LONGBOW_DATA, then beside the
// installed program (../share/longbow), then in the checkout the program was built from.
Result<std::filesystem::path> find_data(std::string_view name);

// "longbow: WHERE: MESSAGE" on standard error; returns the exit code that goes with the error.
int tell(const Error& error);

}  // namespace longbow
