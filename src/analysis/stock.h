// Commitment stock: how many commitments bind a state to each pole on a day. Where dates are fuzzy, a range.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/poles.h"
#include "base/date.h"

namespace longbow {

// One participation of the state in a framework that is carried by others. It begins on a day of [from_min, from_max]
// and has ended on a day of [to_min, to_max]: that day it holds no more.
struct Commitment {
  std::string framework;              // id
  std::vector<std::string> sponsors;  // codes
  std::optional<Date> from_min;       // none: it may have held ever since
  std::optional<Date> from_max;       // none: it may not have begun yet
  std::optional<Date> to_min;         // none, with a to_max: it may have ended as soon as it began
  std::optional<Date> to_max;         // neither: it goes on. to_min alone: it may go on
};

struct StockRange {
  std::uint32_t low = 0, high = 0;  // surely, and at most
};

// Of each pole the frameworks with a sponsor in it that are held on `day`. A framework counts once.
std::vector<StockRange> stock_on(Date day, const std::vector<Commitment>& commitments, const std::vector<Pole>& poles);

}  // namespace longbow
