// The tilt keeps its contracts: what must not move it, and numbers worked out by hand.
#include "analysis/tilt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <random>

namespace longbow {
namespace {

using ::testing::DoubleNear;

std::string shown(const Interval& tilt) {
  auto places = [](double value) {
    char text[16];
    std::snprintf(text, sizeof text, "%+.2f", value);
    return std::string(text);
  };
  return places(tilt.value) + " " + places(tilt.low) + " " + places(tilt.high);
}

TEST(Tilt, worked_numbers_come_out_to_two_decimals) {
  EXPECT_EQ(shown(tilt({40, 6, 0}, {22, 9, 0})), "+0.46 -0.09 +0.79");
  EXPECT_EQ(shown(tilt({400, 60, 0}, {220, 90, 0})), "+0.46 +0.31 +0.59");
  EXPECT_EQ(shown(tilt({40, 10, 0}, {4, 1, 0})).substr(0, 5), "-0.13");
}

TEST(Tilt, without_data_it_is_nought_and_its_interval_nearly_everything) {
  Interval none = tilt({}, {});
  EXPECT_EQ(none.value, 0);
  EXPECT_THAT(none.low, DoubleNear(-0.99, 0.005));
  EXPECT_THAT(none.high, DoubleNear(0.99, 0.005));
}

TEST(Tilt, equal_counts_give_nought_and_the_same_mix_in_other_counts_covers_it) {
  EXPECT_EQ(tilt({17, 5, 3}, {17, 5, 80}).value, 0);
  for (double times : {2, 4, 10}) EXPECT_TRUE(tilt({10 * times, 3 * times, 0}, {10, 3, 0}).covers_zero()) << times;
}

TEST(Tilt, swapping_the_poles_turns_the_sign_exactly) {
  Interval one = tilt({40, 6, 0}, {22, 9, 0}), other = tilt({22, 9, 0}, {40, 6, 0});
  EXPECT_EQ(one.value, -other.value);
  EXPECT_EQ(one.low, -other.high);
  EXPECT_EQ(one.high, -other.low);
}

TEST(Tilt, four_times_the_coverage_of_one_pole_moves_it_by_hundredths) {
  EXPECT_THAT(tilt({40, 6, 0}, {22, 9, 0}).value, DoubleNear(0.46, 0.005));
  EXPECT_THAT(tilt({160, 24, 0}, {22, 9, 0}).value, DoubleNear(0.44, 0.005));
}

TEST(Tilt, neutral_acts_change_nothing) {
  EXPECT_EQ(tilt({40, 6, 0}, {22, 9, 0}).value, tilt({40, 6, 500}, {22, 9, 3}).value);
}

TEST(Tilt, its_interval_is_that_of_independent_beta_posteriors) {
  std::mt19937_64 random(5);
  const double mix = (40 + 22 + 0.5) / (40 + 22 + 6 + 9 + 1);
  auto logit = [&](double cooperative, double friction) {
    double a = std::gamma_distribution<>(cooperative)(random), b = std::gamma_distribution<>(friction)(random);
    return std::log(a / b);
  };
  double sum = 0, squares = 0;
  constexpr int kDraws = 200000;
  for (int i = 0; i < kDraws; ++i) {
    double drawn = logit(40 + 2 * mix, 6 + 2 * (1 - mix)) - logit(22 + 2 * mix, 9 + 2 * (1 - mix));
    sum += drawn;
    squares += drawn * drawn;
  }
  const PoleCounts poles[] = {{40, 6, 0}, {22, 9, 0}};
  auto odds = log_odds(poles);
  Estimate both = difference(odds[0], odds[1]);
  EXPECT_THAT(sum / kDraws, DoubleNear(both.mean, 0.01));
  EXPECT_THAT(squares / kDraws - sum / kDraws * sum / kDraws, DoubleNear(both.variance, 0.01));
}

TEST(Deviations, sum_to_nought_and_keep_every_pairs_difference) {
  const PoleCounts poles[] = {{40, 6, 0}, {22, 9, 0}, {5, 5, 0}, {0, 0, 0}};
  auto odds = log_odds(poles);
  auto deviation = deviations(odds);
  double sum = 0;
  for (const Interval& one : deviation) sum += one.value;
  EXPECT_THAT(sum, DoubleNear(0, 1e-12));
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 4; ++j) {
      EXPECT_THAT(deviation[i].value - deviation[j].value, DoubleNear(odds[i].mean - odds[j].mean, 1e-12));
    }
  }
  // The variance of the first, term by term: (3/4)² v_1 + (1/4)² of the others.
  double variance = 9.0 / 16 * odds[0].variance + (odds[1].variance + odds[2].variance + odds[3].variance) / 16;
  EXPECT_THAT(deviation[0].high - deviation[0].value, DoubleNear(1.96 * std::sqrt(variance), 1e-12));
}

TEST(Deviations, of_two_poles_are_half_the_tilt_each_way) {
  const PoleCounts poles[] = {{40, 6, 0}, {22, 9, 0}};
  auto odds = log_odds(poles);
  auto deviation = deviations(odds);
  Estimate both = difference(odds[0], odds[1]);
  EXPECT_THAT(deviation[0].value, DoubleNear(both.mean / 2, 1e-12));
  EXPECT_THAT(deviation[1].value, DoubleNear(-both.mean / 2, 1e-12));
  EXPECT_THAT(deviation[0].high - deviation[0].low, DoubleNear(1.96 * std::sqrt(both.variance), 1e-12));
}

std::vector<double> drawn(double rate, int months, int copies, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<double> counts;
  for (int i = 0; i < months; ++i) counts.push_back(copies * std::poisson_distribution<>(rate)(random));
  return counts;
}

double of(const std::vector<std::vector<double>>& series) { return dispersion(series); }

TEST(Dispersion, is_near_one_for_independent_acts_and_the_number_of_copies_for_copied_ones) {
  for (double rate : {0.5, 3.0, 40.0}) {
    EXPECT_THAT(of({drawn(rate, 2000, 1, 7)}), DoubleNear(1.0, 0.07)) << rate;
    EXPECT_THAT(of({drawn(rate, 2000, 5, 8)}), DoubleNear(5.0, 0.35)) << rate;
  }
}

TEST(Dispersion, is_never_below_one_and_follows_growth) {
  EXPECT_EQ(of({std::vector<double>(40, 3)}), 1);
  EXPECT_EQ(of({}), 1);
  EXPECT_EQ(of({{40}}), 1) << "one month says nothing";
  std::vector<double> growing;
  for (int month = 0; month < 120; ++month) growing.push_back(10 + month);
  EXPECT_EQ(of({growing}), 1);
}

TEST(Spread, is_one_for_even_counts_and_falls_with_every_step_to_one_pole) {
  auto of = [](double first, double second, double third) {
    return spread(std::vector<PoleCounts>{{first, 0, 0}, {0, second, 0}, {0, 0, third}});
  };
  EXPECT_THAT(of(1000, 1000, 1000), DoubleNear(1, 1e-3));
  double before = 1.01;
  for (double other : {500.0, 200.0, 50.0, 5.0, 0.0}) {
    EXPECT_LT(of(1000, other, other), before);
    before = of(1000, other, other);
  }
  EXPECT_LT(of(1e6, 0, 0), 0.001);
  EXPECT_GE(of(1e6, 0, 0), 0);
}

TEST(Spread, is_the_mean_entropy_of_its_posterior) {
  std::mt19937_64 random(3);
  const double n[] = {7, 2, 0};
  double sum = 0;
  constexpr int kDraws = 100000;
  for (int i = 0; i < kDraws; ++i) {
    double shares[3], total = 0;
    for (int p = 0; p < 3; ++p) total += shares[p] = std::gamma_distribution<>(n[p] + 1)(random);
    for (double share : shares) sum -= share / total * std::log(share / total) / std::log(3.0);
  }
  EXPECT_THAT(spread(std::vector<PoleCounts>{{7, 0, 0}, {2, 0, 0}, {}}), DoubleNear(sum / kDraws, 0.003));
}

TEST(Engagement, shares_sum_to_one_and_lie_within_their_intervals) {
  auto shares = engagement(std::vector<PoleCounts>{{30, 5, 5}, {9, 0, 0}, {}});
  EXPECT_THAT(shares[0].value, DoubleNear(41.0 / 52, 1e-12));
  EXPECT_THAT(shares[0].value + shares[1].value + shares[2].value, DoubleNear(1, 1e-12));
  for (const Interval& share : shares) {
    EXPECT_LT(share.low, share.value);
    EXPECT_GT(share.high, share.value);
  }
  // One act in no pole of two: Beta(1, 1), whose quantiles are their probabilities.
  EXPECT_THAT(engagement(std::vector<PoleCounts>{{}, {}})[0].low, DoubleNear(0.025, 1e-9));
}

}  // namespace
}  // namespace longbow
