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

// How much one act of a side, pole and class bears on the change between two poles: [(side * poles + pole) * 2 +
// class].
std::vector<double> bearings_of(const std::vector<PoleCounts> (&sums)[2], std::size_t toward, std::size_t away,
                                double per_act) {
  auto change = [&](const std::vector<PoleCounts>& before, const std::vector<PoleCounts>& after) {
    const auto changed = changes(before, after);
    return changed[toward].mean - changed[away].mean;
  };
  auto share = [&](std::size_t side, std::size_t pole, double PoleCounts::*act_class) {
    const PoleCounts& counts = sums[side][pole];
    const double all = counts.cooperative + counts.friction;
    return all > 0 ? counts.*act_class / all : 0;
  };
  const double whole = change(sums[0], sums[1]);
  std::vector<double> bearings;
  for (std::size_t side = 0; side < 2; ++side) {
    for (std::size_t pole = 0; pole < sums[0].size(); ++pole) {
      for (double PoleCounts::*act_class : {&PoleCounts::cooperative, &PoleCounts::friction}) {
        std::vector<PoleCounts> without[] = {sums[0], sums[1]};
        double& count = without[side][pole].*act_class;
        count = std::max(0.0, count - per_act);
        const double commoner = std::max(0.0, share(side, pole, act_class) - share(1 - side, pole, act_class));
        bearings.push_back((whole - change(without[0], without[1])) * commoner);
      }
    }
  }
  return bearings;
}

struct Candidate {
  double bearing = 0;
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
  const auto toward = static_cast<std::size_t>(most - changed.begin()),
             away = static_cast<std::size_t>(least - changed.begin());
  const std::vector<double> bearings = bearings_of(sums, toward, away, series.per_act);
  std::vector<Candidate> candidates;
  for (std::size_t month = sides.begin; month < sides.end; ++month) {
    const std::size_t side = month < sides.at ? 0 : 1;
    for (std::size_t at = acts.begin[begin + month]; at < acts.begin[begin + month + 1]; ++at) {
      const CountedAct& act = acts.acts[at];
      if (!act.own || act.act_class == ActClass::neutral) continue;
      const double bears = bearings[(side * series.poles + act.pole) * 2 + static_cast<std::size_t>(act.act_class)];
      if (bears <= 0) continue;
      candidates.push_back(
          {bears, side == 1 ? month - sides.at : sides.at - 1 - month, std::abs(act.goldstein), act.story});
    }
  }
  auto before = [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.bearing, a.distance, -a.weight, a.story) <
           std::tuple(-b.bearing, b.distance, -b.weight, b.story);
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
