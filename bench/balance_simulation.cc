// How the tilt and its breaks behave where the truth is known, beside what else is in use: false alarms when only
// reporting changes, power when the state does. Seeded: the same program prints the same tables. Reporting is
// multiplicative here by construction, so this checks the design and validates nothing about news.
//
//     build/release/bench/balance_simulation            about a minute; prints the tables of docs/balance.md
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <random>

#include "analysis/breaks.h"
#include "analysis/counted_acts.h"
#include "analysis/segments.h"
#include "analysis/tilt.h"

namespace longbow {
namespace {

using Random = std::mt19937_64;

constexpr std::size_t kMonths = 120, kTurn = 60, kEdge = 24;
constexpr double kCooperativeWeight = 4, kFrictionWeight = -5;  // Goldstein's, about the mean of each class
constexpr double kCopies = 4.5;                                 // reports of a story, where they are not seen to be one
constexpr int kRuns = 2000, kSeriesRuns = 400;

struct Rates {  // stories a month
  double cooperative = 0, friction = 0;
};

struct Scenario {
  const char* name;
  double coverage_a = 1, coverage_all = 1, friction_a = 1, friction_b = 1, odds_a = 1;  // what they become
  bool copies = false;
};

const std::vector<Scenario>& scenarios() {
  static const std::vector<Scenario> all = [] {
    auto made = [](const char* name, auto&& set) {
      Scenario scenario{name};
      set(scenario);
      return scenario;
    };
    return std::vector<Scenario>{
        made("nothing changes", [](Scenario&) {}),
        made("A is covered 4 times as much", [](Scenario& s) { s.coverage_a = 4; }),
        made("all is covered 6 times as much", [](Scenario& s) { s.coverage_all = 6; }),
        made("conflict is over-reported, twice", [](Scenario& s) { s.friction_a = s.friction_b = 2; }),
        made("nothing changes, undetected copies", [](Scenario& s) { s.copies = true; }),
        made("conflict over-reported for A alone", [](Scenario& s) { s.friction_a = 2; }),
        made("three quarters less with A, same mix", [](Scenario& s) { s.coverage_a = 0.25; }),
        made("real: A's odds divided by 6", [](Scenario& s) { s.odds_a = 1.0 / 6; }),
        made("real: A's odds divided by 2.5", [](Scenario& s) { s.odds_a = 1 / 2.5; })};
  }();
  return all;
}

// Poles A and B: 3 and 1.8 stories a month at size 1, odds of cooperation 4 and 2, so that the true log-odds ratio is
// ln 2. What is reported and how much is done with whom grows or shrinks evenly over all months; the state's mix turns
// at once.
std::array<Rates, 2> rates(const Scenario& scenario, double size, std::size_t month) {
  const double passed = static_cast<double>(month) / (kMonths - 1);
  auto grown = [&](double factor) { return 1 + (factor - 1) * passed; };
  const double odds = 4 * (month >= kTurn ? scenario.odds_a : 1), all = size * grown(scenario.coverage_all);
  const double of_a = all * grown(scenario.coverage_a);
  return {Rates{of_a * 3 * odds / (1 + odds), of_a * 3 / (1 + odds) * grown(scenario.friction_a)},
          Rates{all * 1.2, all * 0.6 * grown(scenario.friction_b)}};
}

double drawn(double rate, bool copies, Random& random) {
  const int stories = std::poisson_distribution<int>(rate)(random);
  if (!copies) return stories;
  double reports = 0;
  std::geometric_distribution<int> more(1 / kCopies);
  for (int i = 0; i < stories; ++i) reports += 1 + more(random);
  return reports;
}

MonthlyCounts series_of(const Scenario& scenario, double size, Random& random) {
  MonthlyCounts series{kMonths, 2, {}};
  for (std::size_t month = 0; month < kMonths; ++month) {
    for (const Rates& pole : rates(scenario, size, month)) {
      const double cooperative = drawn(pole.cooperative, scenario.copies, random);
      series.counts.push_back({cooperative, drawn(pole.friction, scenario.copies, random), 0});
    }
  }
  return series;
}

double weight_of(const PoleCounts& counts) {
  return kCooperativeWeight * counts.cooperative + kFrictionWeight * counts.friction;
}

// ---- has it changed between the first and the last 24 months? ----

struct Edges {
  std::vector<PoleCounts> first, last;
};
Edges edges(const MonthlyCounts& series) { return {series.sum(0, kEdge), series.sum(kMonths - kEdge, kMonths)}; }

bool differs(double difference, double variance) {
  return variance > 0 && std::abs(difference) > kNormal95 * std::sqrt(variance);
}

bool goldstein_sum_changed(const MonthlyCounts& series) {
  double mean[2] = {0, 0}, variance[2] = {0, 0};
  for (int side = 0; side < 2; ++side) {
    const std::size_t begin = side == 0 ? 0 : kMonths - kEdge;
    auto net = [&](std::size_t month) { return weight_of(series.at(month, 0)) - weight_of(series.at(month, 1)); };
    for (std::size_t i = 0; i < kEdge; ++i) mean[side] += net(begin + i) / kEdge;
    for (std::size_t i = 0; i < kEdge; ++i)
      variance[side] += std::pow(net(begin + i) - mean[side], 2) / (kEdge - 1) / kEdge;
  }
  return differs(mean[1] - mean[0], variance[0] + variance[1]);
}

bool goldstein_mean_changed(const MonthlyCounts& series) {
  const Edges both = edges(series);
  double difference = 0, variance = 0;
  for (std::size_t pole = 0; pole < 2; ++pole) {
    for (const auto* side : {&both.first, &both.last}) {
      const PoleCounts& counts = (*side)[pole];
      const double n = counts.cooperative + counts.friction;
      if (n == 0) return false;
      const double mean = weight_of(counts) / n;
      const double squares = (kCooperativeWeight * kCooperativeWeight * counts.cooperative +
                              kFrictionWeight * kFrictionWeight * counts.friction) /
                             n;
      difference += ((pole == 0) == (side == &both.last) ? 1 : -1) * mean;
      variance += (squares - mean * mean) / n;
    }
  }
  return differs(difference, variance);
}

// Of cooperative acts, how many are with A.
bool cooperative_share_changed(const MonthlyCounts& series) {
  const Edges both = edges(series);
  const double n = both.first[0].cooperative + both.first[1].cooperative,
               m = both.last[0].cooperative + both.last[1].cooperative;
  if (n == 0 || m == 0) return false;
  const double pooled = (both.first[0].cooperative + both.last[0].cooperative) / (n + m);
  return differs(both.last[0].cooperative / m - both.first[0].cooperative / n, pooled * (1 - pooled) * (1 / n + 1 / m));
}

bool tilt_changed(const MonthlyCounts& series) {
  const Edges both = edges(series);
  const auto before = log_odds(both.first), after = log_odds(both.last);
  const Estimate change = difference(difference(after[0], after[1]), difference(before[0], before[1]));
  return differs(change.mean, change.variance);
}

MonthlyCounts corrected(const MonthlyCounts& series) { return divided(series, dispersion_of(series), 0, kMonths); }

void table_of_changes(double size) {
  fmt::print(
      "\n{:.0f} and {:.1f} stories a month, {} runs: how often a change is declared between the first and the last 24 "
      "of 120 months\n\n",
      3 * size, 1.8 * size, kRuns);
  fmt::print(
      "| scenario | Goldstein sum | Goldstein mean | share of cooperation | tilt | tilt without dispersion "
      "|\n|---|---|---|---|---|---|\n");
  for (const Scenario& scenario : scenarios()) {
    Random random(1);
    int declared[5] = {};
    for (int run = 0; run < kRuns; ++run) {
      const MonthlyCounts series = series_of(scenario, size, random);
      declared[0] += goldstein_sum_changed(series);
      declared[1] += goldstein_mean_changed(series);
      declared[2] += cooperative_share_changed(series);
      declared[3] += tilt_changed(corrected(series));
      declared[4] += tilt_changed(series);
    }
    fmt::print("| {} |", scenario.name);
    for (int count : declared) fmt::print(" {:.2f} |", static_cast<double>(count) / kRuns);
    fmt::print("\n");
  }
}

// ---- where did it change? ----

// Breaks of the cheapest partition into segments of three months or more, each break at a price of 3 ln T.
template <class Cost>
std::vector<std::size_t> cheapest_breaks(const Cost& cost) {
  constexpr std::size_t kLeast = 3;
  const double price = 3 * std::log(kMonths);
  std::vector<double> best(kMonths + 1, 1e300);
  std::vector<std::size_t> before(kMonths + 1, 0);
  best[0] = -price;
  for (std::size_t end = kLeast; end <= kMonths; ++end) {
    for (std::size_t begin = 0; begin + kLeast <= end; ++begin) {
      const double value = best[begin] + cost(begin, end) + price;
      if (best[begin] >= 1e299 || value >= best[end]) continue;
      best[end] = value;
      before[end] = begin;
    }
  }
  std::vector<std::size_t> breaks;
  for (std::size_t at = before[kMonths]; at > 0; at = before[at]) breaks.push_back(at);
  return breaks;
}

std::vector<double> running_sum(const std::function<double(std::size_t)>& value) {
  std::vector<double> sums = {0};
  for (std::size_t month = 0; month < kMonths; ++month) sums.push_back(sums.back() + value(month));
  return sums;
}

std::vector<std::size_t> poisson_breaks(const MonthlyCounts& series) {
  const auto sums = running_sum([&](std::size_t month) { return series.at(month, 0).cooperative; });
  return cheapest_breaks([&](std::size_t begin, std::size_t end) {
    const double sum = sums[end] - sums[begin];
    return sum == 0 ? 0 : -2 * (sum * std::log(sum / static_cast<double>(end - begin)) - sum);
  });
}

std::vector<std::size_t> gaussian_breaks(const MonthlyCounts& series) {
  auto net = [&](std::size_t month) { return weight_of(series.at(month, 0)) - weight_of(series.at(month, 1)); };
  const auto sums = running_sum(net), squares = running_sum([&](std::size_t month) { return net(month) * net(month); });
  double variance = 0;  // of a month, from steps, which a few breaks do not spoil
  for (std::size_t month = 1; month < kMonths; ++month)
    variance += std::pow(net(month) - net(month - 1), 2) / 2 / (kMonths - 1);
  return cheapest_breaks([&](std::size_t begin, std::size_t end) {
    const double sum = sums[end] - sums[begin];
    return (squares[end] - squares[begin] - sum * sum / static_cast<double>(end - begin)) / std::max(variance, 1e-9);
  });
}

std::vector<std::size_t> gated_breaks(const MonthlyCounts& series) {
  const MonthlyCounts counts = corrected(series);
  const Segmentation found = segment(counts);
  std::vector<std::size_t> gated;
  for (std::size_t i = 0; i < found.breaks.size(); ++i) {
    if (is_balance_change(counts, found.breaks, i)) gated.push_back(found.breaks[i]);
  }
  return gated;
}

void table_of_breaks(double size) {
  fmt::print("\n{:.0f} and {:.1f} stories a month, {} runs: how many series of 120 months have a break declared\n\n",
             3 * size, 1.8 * size, kSeriesRuns);
  fmt::print(
      "| scenario | Poisson, counts of cooperation | Gaussian, net Goldstein | segments alone | segments, dispersion, "
      "gate | within 6 months of the turn |\n|---|---|---|---|---|---|\n");
  for (const Scenario& scenario : scenarios()) {
    Random random(2);
    int declared[4] = {}, located = 0;
    for (int run = 0; run < kSeriesRuns; ++run) {
      const MonthlyCounts series = series_of(scenario, size, random);
      const auto gated = gated_breaks(series);
      declared[0] += !poisson_breaks(series).empty();
      declared[1] += !gaussian_breaks(series).empty();
      declared[2] += !segment(series).breaks.empty();
      declared[3] += !gated.empty();
      located +=
          std::any_of(gated.begin(), gated.end(), [](std::size_t at) { return at >= kTurn - 6 && at <= kTurn + 6; });
    }
    fmt::print("| {} |", scenario.name);
    for (int count : declared) fmt::print(" {:.2f} |", static_cast<double>(count) / kSeriesRuns);
    fmt::print(" {} |\n",
               scenario.odds_a == 1 ? "" : fmt::format("{:.2f}", static_cast<double>(located) / kSeriesRuns));
  }
}

// ---- one window ----

// Chances of cooperation with A and B at this odds ratio where 60 % of stories are with A and 75 % are cooperative.
std::array<double, 2> chances(double odds_ratio) {
  double low = 0.75, high = 1;
  auto other = [&](double first) { return first / (1 - first) / odds_ratio / (1 + first / (1 - first) / odds_ratio); };
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (0.6 * middle + 0.4 * other(middle) < 0.75 ? low : high) = middle;
  }
  return {low, other(low)};
}

std::array<PoleCounts, 2> window_of(int stories, double odds_ratio, Random& random) {
  const auto chance = chances(odds_ratio);
  std::array<PoleCounts, 2> counts;
  const int with_a = std::binomial_distribution<int>(stories, 0.6)(random);
  for (std::size_t pole = 0; pole < 2; ++pole) {
    const int all = pole == 0 ? with_a : stories - with_a;
    const int cooperative = std::binomial_distribution<int>(all, chance[pole])(random);
    counts[pole] = {static_cast<double>(cooperative), static_cast<double>(all - cooperative), 0};
  }
  return counts;
}

// Whether the middle 95 % of draws from the posterior itself leave 0 out.
bool drawn_interval_excludes_zero(const std::array<PoleCounts, 2>& counts, Random& random) {
  constexpr int kDraws = 1000;
  const double mix = (counts[0].cooperative + counts[1].cooperative + 0.5) /
                     (counts[0].cooperative + counts[1].cooperative + counts[0].friction + counts[1].friction + 1);
  auto logit = [&](const PoleCounts& pole) {
    const double up = std::gamma_distribution<>(pole.cooperative + kPriorStrength * mix)(random);
    const double down = std::gamma_distribution<>(pole.friction + kPriorStrength * (1 - mix))(random);
    return std::log(std::max(up, 1e-300)) - std::log(std::max(down, 1e-300));
  };
  int below = 0;
  for (int i = 0; i < kDraws; ++i) below += logit(counts[0]) < logit(counts[1]);
  return below < 0.025 * kDraws || below > 0.975 * kDraws;
}

void table_of_windows() {
  constexpr int kDrawnRuns = 1000;
  constexpr int kSizes[] = {8, 16, 32, 64, 128, 512};
  std::array<std::string, 4> rows = {"interval leaves 0 out, no difference", "the same by draws from the posterior",
                                     "power, odds ratio 6", "mean width, no difference"};
  std::string head = "| stories in the window |", line = "|---|";
  for (std::string& row : rows) row = "| " + row + " |";
  for (int stories : kSizes) {
    Random random(3);
    int alarms = 0, drawn_alarms = 0, found = 0;
    double width = 0;
    for (int run = 0; run < 2 * kRuns; ++run) {
      const auto null = window_of(stories, 1, random), real = window_of(stories, 6, random);
      const Interval without = tilt(null[0], null[1]);
      alarms += !without.covers_zero();
      width += (without.high - without.low) / (2 * kRuns);
      found += !tilt(real[0], real[1]).covers_zero();
      if (run < kDrawnRuns && stories <= 128) drawn_alarms += drawn_interval_excludes_zero(null, random);
    }
    head += fmt::format(" {} |", stories);
    line += "---|";
    rows[0] += fmt::format(" {:.3f} |", alarms / (2.0 * kRuns));
    rows[1] += stories > 128 ? " |" : fmt::format(" {:.3f} |", drawn_alarms / static_cast<double>(kDrawnRuns));
    rows[2] += fmt::format(" {:.2f} |", found / (2.0 * kRuns));
    rows[3] += fmt::format(" {:.2f} |", width);
  }
  fmt::print("{}\n{}\n", head, line);
  for (const std::string& row : rows) fmt::print("{}\n", row);
}

}  // namespace
}  // namespace longbow

int main() {
  using namespace longbow;
  table_of_windows();
  for (double size : {1.0, 10.0 / 3}) table_of_changes(size);
  for (double size : {1.0, 10.0 / 3}) table_of_breaks(size);
}
