#include "analysis/review.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace longbow {
namespace {

bool judges(const Verdict& verdict) {
  return verdict.verdict == "accept" || verdict.verdict == "fix" || verdict.verdict == "reject";
}

// Two fixes agree where they fix the same.
std::string said(const Verdict& verdict) { return verdict.verdict == "fix" ? "fix " + verdict.fix : verdict.verdict; }

// Of pairs in which the first speaks for the reviewer whose name comes first.
double kappa_of(const std::vector<std::pair<std::string, std::string>>& pairs, const Proportion& agreement) {
  std::map<std::string, std::pair<double, double>> shares;
  auto count = static_cast<double>(pairs.size());
  for (const auto& [first, second] : pairs) {
    shares[first].first += 1 / count;
    shares[second].second += 1 / count;
  }
  double by_chance = 0;
  for (const auto& [verdict, share] : shares) by_chance += share.first * share.second;
  if (pairs.empty()) return 0;
  return by_chance > 1 - 1e-12 ? 1 : (agreement.value() - by_chance) / (1 - by_chance);
}

}  // namespace

ProportionRange wilson(const Proportion& proportion) {
  if (proportion.among == 0) return {};
  constexpr double z = 1.959963984540054;
  auto n = static_cast<double>(proportion.among);
  double p = proportion.value(), wide = 1 + z * z / n;
  double middle = (p + z * z / (2 * n)) / wide;
  double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / wide;
  return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

std::vector<Verdict> standing_verdicts(const std::vector<Verdict>& all) {
  std::map<std::tuple<std::string, RunId, std::string>, const Verdict*> last;
  for (const Verdict& verdict : all) {
    if (verdict.voided.empty()) last[{verdict.event, verdict.run, verdict.reviewer}] = &verdict;
  }
  std::vector<Verdict> standing;
  for (const auto& [which, verdict] : last) standing.push_back(*verdict);
  return standing;
}

ReviewSummary summarise(const std::vector<Verdict>& standing) {
  ReviewSummary summary;
  summary.verdicts = standing.size();
  std::set<std::string> reviewers;
  std::map<std::pair<std::string, RunId>, std::vector<Verdict>> by_event;
  for (const Verdict& verdict : standing) {
    reviewers.insert(verdict.reviewer);
    if (!judges(verdict)) continue;
    Proportion& precision = summary.by_type[verdict.type];
    ++precision.among;
    precision.of += verdict.verdict == "accept" ? 1 : 0;
    by_event[{verdict.event, verdict.run}].push_back(verdict);
  }
  summary.reviewers.assign(reviewers.begin(), reviewers.end());
  std::vector<std::pair<std::string, std::string>> pairs;
  for (auto& [event, verdicts] : by_event) {
    std::sort(verdicts.begin(), verdicts.end(), [](const Verdict& a, const Verdict& b) { return a.reviewer < b.reviewer; });
    bool differ = false;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      for (std::size_t j = i + 1; j < verdicts.size(); ++j) {
        pairs.emplace_back(said(verdicts[i]), said(verdicts[j]));
        bool same = pairs.back().first == pairs.back().second;
        ++summary.agreement.among;
        summary.agreement.of += same ? 1 : 0;
        differ = differ || !same;
      }
    }
    if (differ) summary.disagreements.push_back(verdicts);
  }
  summary.kappa = kappa_of(pairs, summary.agreement);
  return summary;
}

}  // namespace longbow
