// longbow serve.
#pragma once

#include "cli/command.h"

namespace longbow {

void add_serve(CLI::App& app, CommandContext& context);

}  // namespace longbow
