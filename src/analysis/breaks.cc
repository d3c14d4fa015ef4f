#include "analysis/breaks.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace longbow {
namespace {

constexpr std::size_t kMonthsAround = 12;

struct Sides {
  std::size_t begin = 0, at = 0, end = 0;  // months of the series: [begin, at) before the break, [at, end) after it
};

Sides sides_of(const MonthlyCounts& series, const std::vector<std::size_t>& breaks, std::size_t i) {
  return {i == 0 ? 0 : breaks[i - 1], breaks[i], i + 1 == breaks.size() ? series.months : breaks[i + 1]};
}

// How each pole's log-odds changed. Each side is shrunk toward its own mix.
std::vector<Estimate> changes(const std::vector<PoleCounts>& before, const std::vector<PoleCounts>& after) {
  const auto old_odds = log_odds(before), new_odds = log_odds(after);
  std::vector<Estimate> all;
  for (std::size_t pole = 0; pole < before.size(); ++pole) all.push_back(difference(new_odds[pole], old_odds[pole]));
  return all;
}

struct Candidate {
  double leverage = 0;
  std::size_t distance = 0;  // months
  int weight = 0;            // Goldstein's, without its sign
  std::size_t story = 0;
};

}  // namespace

bool is_balance_change(const MonthlyCounts& series, const std::vector<std::size_t>& breaks, std::size_t i) {
  const Sides sides = sides_of(series, breaks, i);
  const auto changed = changes(series.sum(sides.begin, sides.at), series.sum(sides.at, sides.end));
  double weights = 0, mean = 0, squares = 0;
  for (const Estimate& change : changed) weights += 1 / change.variance;
  for (const Estimate& change : changed) mean += change.mean / change.variance / weights;
  for (const Estimate& change : changed) squares += (change.mean - mean) * (change.mean - mean) / change.variance;
  const boost::math::chi_squared scatter(static_cast<double>(changed.size() - 1));
  return squares > boost::math::quantile(scatter, 0.95);
}

std::vector<std::size_t> stories_that_bear(const CountedActs& acts, const MonthlyCounts& series,
                                           const std::vector<std::size_t>& breaks, std::size_t i, std::size_t begin) {
  Sides sides = sides_of(series, breaks, i);
  sides.begin = std::max(sides.begin, sides.at > kMonthsAround ? sides.at - kMonthsAround : 0);
  sides.end = std::min(sides.end, sides.at + kMonthsAround);
  const std::vector<PoleCounts> sums[] = {series.sum(sides.begin, sides.at), series.sum(sides.at, sides.end)};
  const auto changed = changes(sums[0], sums[1]);
  auto by_mean = [](const Estimate& a, const Estimate& b) { return a.mean < b.mean; };
  const auto [least, most] = std::minmax_element(changed.begin(), changed.end(), by_mean);
  const auto toward = static_cast<std::size_t>(most - changed.begin()), away = static_cast<std::size_t>(least - changed.begin());
  const double change = most->mean - least->mean;

  // What the change would be less by without one act of a pole and class on one side.
  auto leverage = [&](std::size_t side, std::size_t pole, ActClass act_class) {
    std::vector<PoleCounts> without[] = {sums[0], sums[1]};
    double& count = act_class == ActClass::cooperative ? without[side][pole].cooperative : without[side][pole].friction;
    count = std::max(0.0, count - series.per_act);
    const auto other = changes(without[0], without[1]);
    return change - (other[toward].mean - other[away].mean);
  };
  std::vector<double> leverages(2 * series.poles * 2);
  for (std::size_t side = 0; side < 2; ++side) {
    for (std::size_t pole = 0; pole < series.poles; ++pole) {
      for (ActClass act_class : {ActClass::cooperative, ActClass::friction}) {
        leverages[(side * series.poles + pole) * 2 + static_cast<std::size_t>(act_class)] = leverage(side, pole, act_class);
      }
    }
  }
  std::vector<Candidate> candidates;
  for (std::size_t month = sides.begin; month < sides.end; ++month) {
    const std::size_t side = month < sides.at ? 0 : 1;
    for (std::size_t at = acts.begin[begin + month]; at < acts.begin[begin + month + 1]; ++at) {
      const CountedAct& act = acts.acts[at];
      if (!act.own || act.act_class == ActClass::neutral) continue;
      const double bears = leverages[(side * series.poles + act.pole) * 2 + static_cast<std::size_t>(act.act_class)];
      if (bears <= 0) continue;
      candidates.push_back({bears, side == 1 ? month - sides.at : sides.at - 1 - month, std::abs(act.goldstein), act.story});
    }
  }
  auto before = [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.leverage, a.distance, -a.weight, a.story) < std::tuple(-b.leverage, b.distance, -b.weight, b.story);
  };
  std::sort(candidates.begin(), candidates.end(), before);
  std::vector<std::size_t> stories;
  for (const Candidate& candidate : candidates) {
    if (std::find(stories.begin(), stories.end(), candidate.story) == stories.end()) stories.push_back(candidate.story);
    if (stories.size() == kStoriesOfBreak) break;
  }
  return stories;
}

}  // namespace longbow
