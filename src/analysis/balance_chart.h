// A balance drawn for a terminal: its line with the band of uncertainty, breaks, and lanes of what stands beside it.
//
//   +1.0 ┤          ▼
//    0.0 ┼──○○○●●●──      ● a sign can be claimed, ○ none can; ░ the 95 % interval, ╱ where stories are too few
//   -1.0 ┤
#pragma once

#include <string>

#include "analysis/balance_records.h"

namespace longbow {

struct TextLook {
  std::size_t width = 80;  // columns, at least 60
  bool colour = false;
};

// One chart of two poles' tilt; of more poles one for each, of its deviation on the same scale. Then the lanes:
// effective stories, each pole's frictional acts toward the state, and its commitments where they are known.
std::string balance_chart(const BalanceReport& report, const TextLook& look);

}  // namespace longbow
