// Segmentation against a sum over all segmentations, one by one; and what a break is called.
#include "analysis/segments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

#include "analysis/breaks.h"

namespace longbow {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Rates {
  double cooperative, friction;
};

MonthlyCounts drawn(const std::vector<std::pair<std::size_t, std::vector<Rates>>>& parts, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  MonthlyCounts series;
  series.poles = parts.front().second.size();
  for (const auto& [months, poles] : parts) {
    for (std::size_t month = 0; month < months; ++month) {
      for (const Rates& rates : poles) {
        series.counts.push_back({static_cast<double>(std::poisson_distribution<>(rates.cooperative)(random)),
                                 static_cast<double>(std::poisson_distribution<>(rates.friction)(random)), 0});
      }
    }
    series.months += months;
  }
  return series;
}

// Every subset of months as breaks, weighed by the definition.
Segmentation counted_slowly(const MonthlyCounts& series, const SegmentOptions& options) {
  double cooperative = 0.5, all = 1;
  for (const PoleCounts& counts : series.counts) {
    cooperative += counts.cooperative;
    all += counts.cooperative + counts.friction;
  }
  const double a = 2 * cooperative / all, b = 2 - a;
  auto beta = [](double x, double y) { return std::tgamma(x) * std::tgamma(y) / std::tgamma(x + y); };
  Segmentation found;
  found.probability.assign(series.months, 0);
  double total = 0, best = 0;
  std::map<std::vector<std::size_t>, double> weights;
  for (std::uint32_t set = 0; set < (1u << (series.months - 1)); ++set) {
    std::vector<std::size_t> breaks, ends = {0};
    for (std::size_t month = 1; month < series.months; ++month) {
      if (set >> (month - 1) & 1) breaks.push_back(month);
    }
    ends.insert(ends.end(), breaks.begin(), breaks.end());
    ends.push_back(series.months);
    double weight = std::pow(options.hazard / (1 - options.hazard), static_cast<double>(breaks.size()));
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
      if (ends[i + 1] - ends[i] < options.least) weight = 0;
      for (const PoleCounts& sum : series.sum(ends[i], ends[i + 1])) {
        weight *= beta(sum.cooperative + a, sum.friction + b) / beta(a, b);
      }
    }
    total += weight;
    weights[breaks] = weight;
    if (weight > best) {
      best = weight;
      found.breaks = breaks;
    }
  }
  for (const auto& [breaks, weight] : weights) {
    for (std::size_t at : breaks) found.probability[at] += weight / total;
  }
  for (std::size_t at : found.breaks) {
    double near = 0;
    for (const auto& [breaks, weight] : weights) {
      for (std::size_t other : breaks) {
        if (other + options.near < at || other > at + options.near) continue;
        near += weight / total;
        break;
      }
    }
    found.near.push_back(near);
  }
  return found;
}

TEST(Segments, agree_with_a_sum_over_all_segmentations) {
  int with_breaks = 0;
  for (std::uint64_t seed = 0; seed < 24; ++seed) {
    SegmentOptions options;
    options.hazard = seed % 2 ? 0.3 : 1.0 / 120;
    options.least = 1 + seed % 4;
    options.near = seed % 3;
    MonthlyCounts series = drawn({{5, {{3, 0.3}, {2, 1}}}, {1 + seed % 8, {{0.4, 3}, {2, 1}}}}, seed);
    if (seed % 5 == 0) {
      for (PoleCounts& counts : series.counts) counts = {counts.cooperative / 1.7, counts.friction / 1.7, 0};
    }
    Segmentation fast = segment(series, options), slow = counted_slowly(series, options);
    EXPECT_EQ(fast.breaks, slow.breaks) << seed;
    ASSERT_EQ(fast.probability.size(), slow.probability.size());
    for (std::size_t month = 0; month < series.months; ++month) {
      EXPECT_THAT(fast.probability[month], DoubleNear(slow.probability[month], 1e-9)) << seed << " " << month;
    }
    ASSERT_EQ(fast.near.size(), slow.near.size());
    for (std::size_t i = 0; i < fast.near.size(); ++i)
      EXPECT_THAT(fast.near[i], DoubleNear(slow.near[i], 1e-9)) << seed;
    with_breaks += fast.breaks.empty() ? 0 : 1;
  }
  EXPECT_GT(with_breaks, 4);
}

TEST(Segments, a_change_of_mix_is_found_where_it_is) {
  MonthlyCounts series = drawn({{60, {{8, 2}, {4, 2}}}, {60, {{3, 7}, {4, 2}}}}, 11);
  Segmentation found = segment(series);
  ASSERT_EQ(found.breaks.size(), 1u);
  EXPECT_NEAR(static_cast<double>(found.breaks[0]), 60, 3);
  EXPECT_GT(found.near[0], 0.9);
  EXPECT_TRUE(is_balance_change(series, found.breaks, 0));
}

TEST(Segments, more_of_the_same_mix_is_no_break) {
  EXPECT_THAT(segment(drawn({{60, {{8, 2}, {4, 2}}}, {60, {{48, 12}, {24, 12}}}}, 12)).breaks, IsEmpty());
  EXPECT_THAT(segment(drawn({{60, {{8, 2}, {4, 2}}}, {60, {{32, 8}, {4, 2}}}}, 13)).breaks, IsEmpty());
}

TEST(Segments, series_too_short_or_empty_have_no_break) {
  EXPECT_THAT(segment({}).breaks, IsEmpty());
  EXPECT_THAT(segment(drawn({{5, {{8, 2}, {4, 2}}}}, 1)).breaks, IsEmpty());
  MonthlyCounts empty{24, 2, std::vector<PoleCounts>(48)};
  EXPECT_THAT(segment(empty).breaks, IsEmpty());
}

TEST(Breaks, a_change_of_tone_with_all_poles_is_no_change_of_balance) {
  MonthlyCounts series = drawn({{60, {{8, 2}, {4, 2}}}, {60, {{8, 20}, {4, 20}}}}, 14);
  Segmentation found = segment(series);
  ASSERT_FALSE(found.breaks.empty());
  EXPECT_FALSE(is_balance_change(series, found.breaks, 0));
}

TEST(Breaks, the_gate_of_two_poles_is_that_the_tilts_change_excludes_nought) {
  int both[2] = {0, 0};
  for (double friction = 2; friction < 60; friction += 0.5) {
    MonthlyCounts series{2, 2, {{20, 5, 0}, {12, 6, 0}, {20, friction, 0}, {12, 6, 0}}};
    auto before = log_odds(series.sum(0, 1)), after = log_odds(series.sum(1, 2));
    Estimate change = difference(difference(after[0], after[1]), difference(before[0], before[1]));
    bool excludes = std::abs(change.mean) > 1.959964 * std::sqrt(change.variance);
    EXPECT_EQ(is_balance_change(series, {1}, 0), excludes) << friction;
    ++both[excludes ? 1 : 0];
  }
  EXPECT_GT(both[0], 0);
  EXPECT_GT(both[1], 0);
}

}  // namespace
}  // namespace longbow
