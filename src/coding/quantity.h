// How many: numbers of a sentence with their bounds and with what they count.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "base/span.h"
#include "syntax/parse.h"

namespace longbow {

inline constexpr std::int64_t kNoUpperBound = std::numeric_limits<std::int64_t>::max();

struct Quantity {
  Span words;            // of the sentence, with "at least", "up to" and the like
  std::int64_t low = 0;  // both bounds are possible values
  std::int64_t high = 0;
  std::int32_t counted =
      -1;  // the word that is counted ("people"); -1 where the number stands alone ("12 were killed")

  // One number for a record: the bound that is named, the lower one of a range.
  std::int64_t best() const { return low > 0 || high == kNoUpperBound ? low : high; }
};

// In order, without overlap. Left out: dates, money, percentages, ordinals, numbers in names ("Resolution 1701") and in
// compounds ("a 10-day visit").
std::vector<Quantity> find_quantities(const Parse& parse);

}  // namespace longbow
