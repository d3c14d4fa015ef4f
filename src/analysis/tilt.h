// The tilt: how much more cooperative a state's acts toward one pole are than toward another, as a shrunken log-odds
// ratio. It does not move when one pole, or one class of act, is merely reported more. docs/balance.md tells it for
// readers. Pure functions of counts.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace longbow {

inline constexpr double kPriorStrength = 2;  // m: how many acts the assumption that poles are treated alike weighs
inline constexpr double kNormal95 = 1.96;

// Acts toward one pole, divided by the dispersion where there is one.
struct PoleCounts {
  double cooperative = 0, friction = 0, neutral = 0;
  double all() const { return cooperative + friction + neutral; }
};

struct Estimate {
  double mean = 0, variance = 0;
};

struct Interval {
  double value = 0, low = 0, high = 0;
  bool covers_zero() const { return low <= 0 && high >= 0; }
};

// The log-odds of cooperation with each pole: exact posterior mean and variance under a Beta prior at the window's
// usual mix. These are independent, and all below is made of them.
std::vector<Estimate> log_odds(std::span<const PoleCounts> poles);

// Λ of the first pole against the second, in log-odds, and T = tanh(Λ/2) in (-1, 1) with its 95 % interval. T > 0 leans
// to the first.
Estimate difference(const Estimate& first, const Estimate& second);
Interval tilt(const Estimate& difference);
// The two-pole tilt of counts.
Interval tilt(const PoleCounts& first, const PoleCounts& second);

// Of each of K poles its log-odds less their mean, with 95 % intervals; the values sum to 0.
std::vector<Interval> deviations(std::span<const Estimate> log_odds);

// How much wider than Poisson's monthly counts scatter round their mean of 13 months: Pearson's dispersion, pooled over
// series, at least 1. Reports of one happening that were not seen to be one make it grow. Each series is one pole and
// class.
double dispersion(std::span<const std::vector<double>> series);

// Share of each pole in all acts, with 95 % intervals: moves with coverage.
std::vector<Interval> engagement(std::span<const PoleCounts> poles);
// How evenly acts are spread over the poles: 0 all with one, 1 evenly.
double spread(std::span<const PoleCounts> poles);

}  // namespace longbow
