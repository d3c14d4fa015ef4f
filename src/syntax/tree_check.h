// Whether heads that come from elsewhere make a tree.
#pragma once

#include <optional>
#include <string>

#include "syntax/parse.h"

namespace longbow {

// Why the heads make no tree with one root; nothing where they do, and for an empty parse.
std::optional<std::string> tree_fault(const Parse& parse);

}  // namespace longbow
