#include "analysis/balance.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/breaks.h"
#include "analysis/counted_acts.h"
#include "analysis/segments.h"
#include "analysis/window_sums.h"

namespace longbow {
namespace {

constexpr int kMostMonths = 1200;      // of a window or step
constexpr double kLeastOfSpeaker = 8;  // acts, for a kind of speaker to have a say

PoleCounts counts_of(const CooperationAndFriction& sums, double divisor) {
  return {static_cast<double>(sums[0]) / divisor, static_cast<double>(sums[1]) / divisor, 0};
}

// The pole with the highest log-odds against the mean; with two, the one whose side of 0 the tilt is on.
std::size_t leaning(const std::vector<Estimate>& odds) {
  auto most =
      std::max_element(odds.begin(), odds.end(), [](const Estimate& a, const Estimate& b) { return a.mean < b.mean; });
  return static_cast<std::size_t>(most - odds.begin());
}

// Which badges a claim has earned.
class BadgeCheck {
 public:
  BadgeCheck(const WindowSums& sums, double dispersion, std::size_t claim)
      : sums_(sums), dispersion_(dispersion), claim_(claim) {}

  std::uint8_t badges() const {
    std::uint8_t badges = 0;
    if (is_weight_robust()) badges |= kWeightRobust;
    if (is_speaker_robust()) badges |= kSpeakerRobust;
    if (is_source_robust()) badges |= kSourceRobust;
    return badges;
  }

 private:
  // Whether these counts lean to the same pole.
  bool agrees(const std::vector<PoleCounts>& counts) const {
    auto none = [&](double PoleCounts::*side) {
      return std::all_of(counts.begin(), counts.end(), [&](const PoleCounts& pole) { return pole.*side == 0; });
    };
    if (none(&PoleCounts::cooperative) || none(&PoleCounts::friction)) return false;
    const auto odds = log_odds(counts);
    double mean = 0;
    for (const Estimate& pole : odds) mean += pole.mean / static_cast<double>(odds.size());
    return odds[claim_].mean > mean;
  }

  template <class Take>
  std::vector<PoleCounts> counts(double divisor, const Take& take) const {
    std::vector<PoleCounts> all;
    for (std::size_t pole = 0; pole < sums_.poles().size(); ++pole) all.push_back(counts_of(take(pole), divisor));
    return all;
  }

  bool is_weight_robust() const {
    std::int64_t acts = 0, weights = 0;
    for (const PoleSums& pole : sums_.poles()) {
      acts += pole.acts[0] + pole.acts[1];
      weights += pole.weighted[0] + pole.weighted[1];
    }
    if (weights == 0) return false;
    const double mean =
        static_cast<double>(weights) / static_cast<double>(acts);  // weighing leaves their number as it is
    return agrees(counts(mean * dispersion_, [&](std::size_t pole) { return sums_.poles()[pole].weighted; })) &&
           agrees(counts(dispersion_, [&](std::size_t pole) { return sums_.poles()[pole].material; }));
  }

  bool is_speaker_robust() const {
    int agreeing = 0;
    for (std::size_t speaker = 0; speaker < kSpeakers; ++speaker) {
      const auto told = counts(dispersion_, [&](std::size_t pole) { return sums_.poles()[pole].speakers[speaker]; });
      double acts = 0;
      for (const PoleCounts& pole : told) acts += pole.cooperative + pole.friction;
      if (acts < kLeastOfSpeaker) continue;
      if (!agrees(told)) return false;
      ++agreeing;
    }
    return agreeing > 1;
  }

  bool is_source_robust() const {
    if (!sums_.has_two_sources()) return false;
    for (std::size_t source = 0; source < sums_.sources(); ++source) {
      if (!sums_.tells_alone(source)) continue;
      const auto others = counts(dispersion_, [&](std::size_t pole) {
        const CooperationAndFriction& own = sums_.told_by(source, pole);
        const auto& all = sums_.poles()[pole].acts;
        return CooperationAndFriction{all[0] - own[0], all[1] - own[1]};
      });
      if (!agrees(others)) return false;
    }
    return true;
  }

  const WindowSums& sums_;
  double dispersion_;
  std::size_t claim_;
};

PoleWindow pole_window(const PoleSums& sums) {
  PoleWindow window;
  window.cooperative = static_cast<std::uint32_t>(sums.acts[0]);
  window.friction = static_cast<std::uint32_t>(sums.acts[1]);
  window.neutral = static_cast<std::uint32_t>(sums.acts[2]);
  window.incoming_cooperative = static_cast<std::uint32_t>(sums.incoming[0]);
  window.incoming_friction = static_cast<std::uint32_t>(sums.incoming[1]);
  const auto all = static_cast<double>(sums.acts[0] + sums.acts[1] + sums.acts[2]);
  window.goldstein.sum = static_cast<double>(sums.goldstein) / 10;
  window.goldstein.mean = all == 0 ? 0 : window.goldstein.sum / all;
  window.goldstein.net = sums.acts[0] - sums.acts[1];
  return window;
}

std::optional<std::size_t> claim_of(const BalanceWindow& window, const std::vector<Estimate>& odds) {
  if (window.n_eff < kLeastForClaim) return std::nullopt;
  const std::size_t first = leaning(odds);
  const bool covered = odds.size() == 2 ? window.tilt.covers_zero() : window.poles[first].tau.covers_zero();
  return covered ? std::nullopt : std::optional(first);
}

BalanceWindow measure(const WindowSums& sums, double dispersion) {
  BalanceWindow window;
  std::vector<PoleCounts> counts;
  for (const PoleSums& pole : sums.poles()) {
    window.poles.push_back(pole_window(pole));
    counts.push_back(counts_of({pole.acts[0], pole.acts[1]}, dispersion));
    counts.back().neutral = static_cast<double>(pole.acts[2]) / dispersion;
    window.n_eff += counts.back().cooperative + counts.back().friction;
  }
  const auto odds = log_odds(counts);
  const auto deviation = deviations(odds);
  const auto shares = engagement(counts);
  for (std::size_t pole = 0; pole < counts.size(); ++pole) {
    window.poles[pole].tau = deviation[pole];
    window.poles[pole].share = shares[pole];
  }
  if (counts.size() == 2) window.tilt = tilt(difference(odds[0], odds[1]));
  window.spread = spread(counts);
  window.claim = claim_of(window, odds);
  if (window.claim) window.badges = BadgeCheck(sums, dispersion, *window.claim).badges();
  return window;
}

std::string iso_month(std::int32_t month) { return to_iso(first_day(month)).substr(0, 7); }

struct Ends {
  std::int32_t from = 0, to = 0;  // months in which the first and the last window end
};

Result<Ends> window_ends(const CountedActs& acts, const BalanceOptions& options) {
  for (auto [months, option] : {std::pair(options.window, "--window"), std::pair(options.step, "--step")}) {
    if (months >= 1 && months <= kMostMonths) continue;
    return fail(ErrorCode::invalid_input, option,
                fmt::format("{} months are none that can be; 1 to {} can", months, kMostMonths));
  }
  if (options.from && options.to && *options.to < *options.from) {
    return fail(
        ErrorCode::invalid_input, "--from",
        fmt::format("the first month, {}, is after the last, {}", iso_month(*options.from), iso_month(*options.to)));
  }
  if (acts.months() == 0) {
    return fail(ErrorCode::not_found, "", "the store holds no dated story with these poles that is told as done");
  }
  const std::int32_t first = acts.first_month, last = first + static_cast<std::int32_t>(acts.months()) - 1;
  Ends ends;
  ends.to = options.to.value_or(std::max(last, options.from.value_or(last)));
  ends.from = options.from.value_or(std::min(ends.to, std::max(first, std::min(last, first + options.window - 1))));
  if (ends.to < first || ends.from - options.window + 1 > last) {
    return fail(
        ErrorCode::not_found, options.from ? "--from" : "--to",
        fmt::format("no story with these poles lies there: they go from {} to {}", iso_month(first), iso_month(last)));
  }
  return ends;
}

}  // namespace

Result<Balance> balance(const StoryImage& image, const ActClasses& classes, const BalanceOptions& options,
                        const std::vector<Commitment>* commitments) {
  const CountedActs acts = count_acts(image, classes, options.poles, options.directions);
  auto ends = window_ends(acts, options);
  if (!ends) return tl::unexpected(ends.error());
  Balance balance;
  const MonthlyCounts counts = monthly_counts(acts);
  balance.dispersion = dispersion_of(counts);
  auto index = [&](std::int32_t month) {
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(month - acts.first_month, 0, static_cast<std::int64_t>(acts.months())));
  };
  WindowSums sums(acts, image.sources.size());
  for (std::int32_t end = ends->to - (ends->to - ends->from) / options.step * options.step; end <= ends->to;
       end += options.step) {
    sums.move_to(index(end - options.window + 1), index(end + 1));
    BalanceWindow& window = balance.windows.emplace_back(measure(sums, balance.dispersion));
    window.first_month = end - options.window + 1;
    window.last_month = end;
    if (!commitments) continue;
    const auto stock = stock_on(last_day(end), *commitments, options.poles);
    for (std::size_t pole = 0; pole < stock.size(); ++pole) window.poles[pole].stock = stock[pole];
  }
  const std::size_t begin = index(balance.windows.front().first_month), stop = index(ends->to + 1);
  balance.first_month = acts.first_month + static_cast<std::int32_t>(begin);
  const MonthlyCounts series = divided(counts, balance.dispersion, begin, stop);
  const Segmentation segmentation = segment(series);
  balance.break_probability = segmentation.probability;
  for (std::size_t i = 0; i < segmentation.breaks.size(); ++i) {
    balance.breaks.push_back(
        {balance.first_month + static_cast<std::int32_t>(segmentation.breaks[i]), segmentation.near[i],
         is_balance_change(series, segmentation.breaks, i) ? BreakKind::balance_change : BreakKind::tone_change,
         stories_that_bear(acts, series, segmentation.breaks, i, begin)});
  }
  return balance;
}

}  // namespace longbow
