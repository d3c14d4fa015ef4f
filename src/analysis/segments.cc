// Tests compare with a sum over all segmentations, one by one: tests/unit/analysis/segments_test.cc.
#include "analysis/segments.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace longbow {
namespace {

constexpr double kNever = -std::numeric_limits<double>::infinity();

double log_gamma(double x) {
  int sign = 0;
  return lgamma_r(x, &sign);  // std::lgamma writes to a global
}

double log_beta(double a, double b) { return log_gamma(a) + log_gamma(b) - log_gamma(a + b); }

// The logarithm of a sum of exponentials, gathered first.
class LogSum {
 public:
  void clear() { terms_.clear(); }
  void add(double term) { terms_.push_back(term); }
  double value() const {
    double most = kNever;
    for (double term : terms_) most = std::max(most, term);
    if (most == kNever) return kNever;
    double sum = 0;
    for (double term : terms_) sum += std::exp(term - most);
    return most + std::log(sum);
  }

 private:
  std::vector<double> terms_;
};

// The evidence of every segment: how probable its acts are under one mix per pole, whatever that mix is. Binomial coefficients are those
// of months, the same for every segmentation, and left out.
class Evidence {
 public:
  Evidence(const MonthlyCounts& series, std::size_t least) : size_(series.months + 1), values_(size_ * size_, kNever) {
    double cooperative = 0, friction = 0;
    for (const PoleCounts& month : series.counts) {
      cooperative += month.cooperative;
      friction += month.friction;
    }
    const double mix = (cooperative + 0.5) / (cooperative + friction + 1);
    const double a = kPriorStrength * mix, b = kPriorStrength * (1 - mix), empty = log_beta(a, b);
    std::vector<PoleCounts> sums(series.poles);
    for (std::size_t begin = 0; begin < series.months; ++begin) {
      std::fill(sums.begin(), sums.end(), PoleCounts{});
      for (std::size_t end = begin + 1; end <= series.months; ++end) {
        double total = 0;
        for (std::size_t pole = 0; pole < series.poles; ++pole) {
          sums[pole].cooperative += series.at(end - 1, pole).cooperative;
          sums[pole].friction += series.at(end - 1, pole).friction;
          if (end - begin < least || sums[pole].cooperative + sums[pole].friction == 0) continue;
          total += log_beta(sums[pole].cooperative + a, sums[pole].friction + b) - empty;
        }
        if (end - begin >= least) values_[begin * size_ + end] = total;
      }
    }
  }
  double operator()(std::size_t begin, std::size_t end) const { return values_[begin * size_ + end]; }

 private:
  std::size_t size_;
  std::vector<double> values_;
};

class Segmenter {
 public:
  Segmenter(const MonthlyCounts& series, const SegmentOptions& options)
      : months_(series.months),
        options_(options),
        cost_(std::log(options.hazard / (1 - options.hazard))),
        evidence_(series, options.least) {}

  // [t]: of all segmentations of [0, t), with a break at t and none in [from, to).
  std::vector<double> forward(std::size_t from = 0, std::size_t to = 0) const {
    std::vector<double> sums(months_ + 1, kNever);
    sums[0] = 0;
    LogSum sum;
    for (std::size_t end = options_.least; end <= months_; ++end) {
      sum.clear();
      for (std::size_t begin = 0; begin + options_.least <= end; ++begin) {
        if (begin >= from && begin < to) continue;
        sum.add(sums[begin] + evidence_(begin, end) + cost_at(begin));
      }
      sums[end] = sum.value();
    }
    return sums;
  }

  std::vector<double> backward() const {
    std::vector<double> sums(months_ + 1, kNever);
    sums[months_] = 0;
    LogSum sum;
    for (std::size_t begin = months_ - options_.least + 1; begin-- > 0;) {
      sum.clear();
      for (std::size_t end = begin + options_.least; end <= months_; ++end) {
        sum.add(evidence_(begin, end) + sums[end] + cost_at(end));
      }
      sums[begin] = sum.value();
    }
    return sums;
  }

  std::vector<std::size_t> most_probable() const {
    std::vector<double> best(months_ + 1, kNever);
    std::vector<std::size_t> before(months_ + 1, 0);
    best[0] = 0;
    for (std::size_t end = options_.least; end <= months_; ++end) {
      for (std::size_t begin = 0; begin + options_.least <= end; ++begin) {
        const double value = best[begin] + evidence_(begin, end) + cost_at(begin);
        if (value <= best[end]) continue;
        best[end] = value;
        before[end] = begin;
      }
    }
    std::vector<std::size_t> breaks;
    for (std::size_t at = before[months_]; at > 0; at = before[at]) breaks.push_back(at);
    std::reverse(breaks.begin(), breaks.end());
    return breaks;
  }

  double cost() const { return cost_; }

 private:
  double cost_at(std::size_t month) const { return month == 0 || month == months_ ? 0 : cost_; }

  std::size_t months_;
  SegmentOptions options_;
  double cost_;  // of a break, in log-odds
  Evidence evidence_;
};

}  // namespace

std::vector<PoleCounts> MonthlyCounts::sum(std::size_t begin, std::size_t end) const {
  std::vector<PoleCounts> sums(poles);
  for (std::size_t month = begin; month < end; ++month) {
    for (std::size_t pole = 0; pole < poles; ++pole) {
      sums[pole].cooperative += at(month, pole).cooperative;
      sums[pole].friction += at(month, pole).friction;
      sums[pole].neutral += at(month, pole).neutral;
    }
  }
  return sums;
}

Segmentation segment(const MonthlyCounts& series, const SegmentOptions& options) {
  Segmentation found;
  found.probability.assign(series.months, 0);
  if (series.months < 2 * options.least) return found;
  const Segmenter segmenter(series, options);
  const auto forward = segmenter.forward(), backward = segmenter.backward();
  const double all = forward[series.months];
  for (std::size_t month = 1; month < series.months; ++month) {
    found.probability[month] = std::exp(forward[month] + segmenter.cost() + backward[month] - all);
  }
  found.breaks = segmenter.most_probable();
  for (std::size_t at : found.breaks) {
    const std::size_t from = at > options.near ? at - options.near : 1;
    const double without = segmenter.forward(from, at + options.near + 1)[series.months];
    found.near.push_back(std::clamp(1 - std::exp(without - all), 0.0, 1.0));
  }
  return found;
}

}  // namespace longbow
