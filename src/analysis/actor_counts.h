// Who takes part in how many stories.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/columns.h"

namespace longbow {

struct ActorCount {
  Symbol code = kNoSymbol;
  std::uint64_t as_actor = 0, as_recipient = 0;
  std::uint64_t events = 0;  // as either
  std::int32_t first = kNoDay, last = kNoDay;
};

// Those with a code, most stories first, then by code.
std::vector<ActorCount> count_actors(const Columns& columns);

}  // namespace longbow
