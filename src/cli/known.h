// --known: the store as it was at an earlier moment, for all commands that read a store.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "base/result.h"
#include "store/store.h"

namespace longbow {

CLI::Option* add_known_option(CLI::App& command, std::string& known);

// What was written as --known: a run's number, or a day, of which the last run counts that had begun by its end (UTC).
// 0, which is the store as it is now, where nothing was written. A run or day of which the store knows nothing is an
// error that says which there are.
Result<RunId> known_run(const std::string& known, Store& store);

}  // namespace longbow
