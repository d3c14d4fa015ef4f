#include "analysis/tilt.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <cmath>

namespace longbow {
namespace {

// Double precision is plenty, and a domain error cannot occur: all arguments are above 0.
using Policy =
    boost::math::policies::policy<boost::math::policies::promote_double<false>,
                                  boost::math::policies::domain_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::overflow_error<boost::math::policies::ignore_error>>;

double digamma(double x) { return boost::math::digamma(x, Policy()); }
double trigamma(double x) { return boost::math::trigamma(x, Policy()); }
double beta_quantile(double a, double b, double p) { return boost::math::ibeta_inv(a, b, p, Policy()); }

constexpr int kHalfWidth = 6;  // of the moving mean, in months

}  // namespace

std::vector<Estimate> log_odds(std::span<const PoleCounts> poles) {
  double cooperative = 0, friction = 0;
  for (const PoleCounts& pole : poles) {
    cooperative += pole.cooperative;
    friction += pole.friction;
  }
  const double mix = (cooperative + 0.5) / (cooperative + friction + 1);
  const double a = kPriorStrength * mix, b = kPriorStrength * (1 - mix);
  std::vector<Estimate> estimates;
  estimates.reserve(poles.size());
  for (const PoleCounts& pole : poles) {
    estimates.push_back({digamma(pole.cooperative + a) - digamma(pole.friction + b),
                         trigamma(pole.cooperative + a) + trigamma(pole.friction + b)});
  }
  return estimates;
}

Estimate difference(const Estimate& first, const Estimate& second) {
  return {first.mean - second.mean, first.variance + second.variance};
}

Interval tilt(const Estimate& difference) {
  const double reach = kNormal95 * std::sqrt(difference.variance);
  return {std::tanh(difference.mean / 2), std::tanh((difference.mean - reach) / 2),
          std::tanh((difference.mean + reach) / 2)};
}

Interval tilt(const PoleCounts& first, const PoleCounts& second) {
  const PoleCounts both[] = {first, second};
  const auto odds = log_odds(both);
  return tilt(difference(odds[0], odds[1]));
}

std::vector<Interval> deviations(std::span<const Estimate> log_odds) {
  const double k = static_cast<double>(log_odds.size());
  double mean = 0, variance = 0;
  for (const Estimate& estimate : log_odds) {
    mean += estimate.mean / k;
    variance += estimate.variance / (k * k);
  }
  std::vector<Interval> all;
  all.reserve(log_odds.size());
  for (const Estimate& estimate : log_odds) {
    const double value = estimate.mean - mean;
    const double reach = kNormal95 * std::sqrt((1 - 2 / k) * estimate.variance + variance);
    all.push_back({value, value - reach, value + reach});
  }
  return all;
}

double dispersion(std::span<const std::vector<double>> series) {
  double squares = 0, freedom = 0;
  for (const auto& counts : series) {
    const int months = static_cast<int>(counts.size());
    for (int month = 0; month < months; ++month) {
      const int first = std::max(0, month - kHalfWidth), last = std::min(months - 1, month + kHalfWidth);
      double sum = 0;
      for (int i = first; i <= last; ++i) sum += counts[static_cast<std::size_t>(i)];
      if (sum == 0) continue;
      const double width = last - first + 1, mean = sum / width;
      const double gap = counts[static_cast<std::size_t>(month)] - mean;
      squares += gap * gap / mean;
      freedom += 1 - 1 / width;  // a month is part of the mean that it is compared with
    }
  }
  return freedom > 0 ? std::max(1.0, squares / freedom) : 1.0;
}

std::vector<Interval> engagement(std::span<const PoleCounts> poles) {
  double total = static_cast<double>(poles.size());
  for (const PoleCounts& pole : poles) total += pole.all();
  std::vector<Interval> shares;
  for (const PoleCounts& pole : poles) {
    const double own = pole.all() + 1;
    shares.push_back({own / total, beta_quantile(own, total - own, 0.025), beta_quantile(own, total - own, 0.975)});
  }
  return shares;
}

double spread(std::span<const PoleCounts> poles) {
  double total = static_cast<double>(poles.size());
  for (const PoleCounts& pole : poles) total += pole.all();
  double entropy = digamma(total + 1);
  for (const PoleCounts& pole : poles) entropy -= (pole.all() + 1) / total * digamma(pole.all() + 2);
  return entropy / std::log(static_cast<double>(poles.size()));
}

}  // namespace longbow
