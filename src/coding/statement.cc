// Names of the statement record's relations, as they go out.
#include "coding/statement.h"

#include <array>

namespace longbow {

std::string_view name(Relation relation) {
  constexpr std::array<std::string_view, 9> kNames = {"member", "founder", "partner", "part_of",  "cycle",
                                                      "under",  "expands", "hosts",   "condition"};
  return kNames[static_cast<std::size_t>(relation)];
}

}  // namespace longbow
