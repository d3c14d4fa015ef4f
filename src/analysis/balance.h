// How a state's acts lean between poles, window by window, and where that changed. docs/balance.md tells what the numbers
// mean and what they cannot see.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/act_classes.h"
#include "analysis/poles.h"
#include "analysis/stock.h"
#include "analysis/story_image.h"
#include "analysis/tilt.h"

namespace longbow {

struct BalanceOptions {
  std::vector<Pole> poles;                        // two or more
  std::uint8_t directions = kOutgoing | kMutual;  // the state's own conduct
  std::optional<std::int32_t> from, to;           // the months in which the first and the last window end
  int window = 12, step = 1;                      // months
};

inline constexpr double kLeastForClaim = 30;  // effective stories

// What a claimed sign also holds against.
enum Badge : std::uint8_t {
  kWeightRobust = 1,   // acts weighted by Goldstein's scale, and material acts alone
  kSpeakerRobust = 2,  // acts told by the state's officials, by the poles', and by others
  kSourceRobust = 4,   // leaving out any one source
};

struct GoldsteinView {
  double sum = 0, mean = 0;
  std::int64_t net = 0;  // cooperative less frictional acts
};

struct PoleWindow {
  std::uint32_t cooperative = 0, friction = 0, neutral = 0;     // stories
  std::uint32_t incoming_cooperative = 0, incoming_friction = 0;  // the pole's acts toward the state
  Interval share;                    // of all acts, after dispersion
  Interval tau;                      // log-odds of cooperation against the poles' mean
  std::optional<StockRange> stock;   // on the window's last day; none where no ledger was given
  GoldsteinView goldstein;           // for comparison, moves with coverage
};

struct BalanceWindow {
  std::int32_t first_month = 0, last_month = 0;
  double n_eff = 0;
  std::vector<PoleWindow> poles;
  Interval tilt;  // of the first pole against the second; of two poles alone
  double spread = 0;
  std::optional<std::size_t> claim;  // the pole that the acts lean to, where that can be said
  std::uint8_t badges = 0;           // of Badge
};

enum class BreakKind : std::uint8_t {
  balance_change,
  tone_change,  // with all poles alike, as far as can be told: possibly nothing but reporting
};

struct BalanceBreak {
  std::int32_t month = 0;  // that begins the new segment
  double probability = 0;  // that there is a break within three months
  BreakKind kind = BreakKind::tone_change;
  std::vector<std::size_t> stories;  // at most five, into StoryImage::ids: those that bear most on the change around it
};

struct Balance {
  double dispersion = 1;
  std::vector<BalanceWindow> windows;
  std::vector<BalanceBreak> breaks;
  std::vector<double> break_probability;  // by month, from `first_month` on
  std::int32_t first_month = 0;
};

// Refused: options that make no window, and months without any story of these poles.
Result<Balance> balance(const StoryImage& image, const ActClasses& classes, const BalanceOptions& options,
                        const std::vector<Commitment>* commitments = nullptr);

}  // namespace longbow
