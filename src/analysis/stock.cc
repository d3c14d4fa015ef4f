#include "analysis/stock.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace longbow {
namespace {

bool surely_holds(const Commitment& commitment, Date day) {
  if (!commitment.from_max || day < *commitment.from_max) return false;
  if (!commitment.to_min) return !commitment.to_max;
  return day < *commitment.to_min;
}

bool may_hold(const Commitment& commitment, Date day) {
  return (!commitment.from_min || *commitment.from_min <= day) && (!commitment.to_max || day < *commitment.to_max);
}

bool is_sponsored_by(const Commitment& commitment, const Pole& pole) {
  return std::any_of(commitment.sponsors.begin(), commitment.sponsors.end(),
                     [&](const std::string& sponsor) { return pole.holds(sponsor); });
}

}  // namespace

std::vector<StockRange> stock_on(Date day, const std::vector<Commitment>& commitments, const std::vector<Pole>& poles) {
  std::vector<StockRange> stock;
  for (const Pole& pole : poles) {
    std::set<std::string_view> sure, possible;
    for (const Commitment& commitment : commitments) {
      if (!is_sponsored_by(commitment, pole)) continue;
      if (surely_holds(commitment, day)) sure.insert(commitment.framework);
      if (surely_holds(commitment, day) || may_hold(commitment, day)) possible.insert(commitment.framework);
    }
    stock.push_back({static_cast<std::uint32_t>(sure.size()), static_cast<std::uint32_t>(possible.size())});
  }
  return stock;
}

}  // namespace longbow
