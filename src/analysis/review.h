// What verdicts say of the coder and of each other: precision by type, agreement of reviewers, and a gold file.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "store/store.h"

namespace longbow {

struct Proportion {
  std::uint64_t of = 0, among = 0;
  double value() const { return among == 0 ? 0 : static_cast<double>(of) / static_cast<double>(among); }
};

struct ProportionRange {
  double low = 0, high = 1;
};
// Wilson's interval at 95 %.
ProportionRange wilson(const Proportion& proportion);

// The verdicts that count: of each reviewer on each event as a run coded it, the last that was not taken back.
std::vector<Verdict> standing_verdicts(const std::vector<Verdict>& all);

struct ReviewSummary {
  std::vector<std::string> reviewers;
  std::uint64_t verdicts = 0;
  std::map<std::string, Proportion> by_type;  // accepted among those accepted, fixed or rejected
  Proportion agreement;  // pairs of verdicts of two reviewers on one event that say the same; "unsure" and "flag" say nothing
  double kappa = 0;      // Cohen's, over these pairs; 1 where chance alone would always agree
  std::vector<std::vector<Verdict>> disagreements;  // by event
};
ReviewSummary summarise(const std::vector<Verdict>& standing);

}  // namespace longbow
