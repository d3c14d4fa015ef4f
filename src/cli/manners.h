// What all commands have in common for their users: options of the program as a whole, environment variables, the
// configuration file, examples, and the manual page and completion that are made of the same definition.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "cli/command.h"

namespace longbow {

// Adds --quiet, --log-level and --config, gives every option of every command its environment variable, and every command
// its examples. Called once, when all commands are there.
void add_manners(CLI::App& app, CommandContext& context);

// "LONGBOW_DB" and the like for what many commands share, else "LONGBOW_EXPORT_FORMAT".
std::string environment_name(const std::string& command, const std::string& option);

// longbow manual, longbow completion: what `make install` puts in place.
void add_manual(CLI::App& app, CommandContext& context);

}  // namespace longbow
