// Folding the log: how everybody stood on a day. One pass in the log's order; each claim is held against the table of
// moves and changes a standing, confirms it, competes with it, or is an anomaly. Nothing is written back.
#include <absl/container/flat_hash_map.h>
#include <absl/container/inlined_vector.h>

#include <algorithm>

#include "analysis/ledger.h"
#include "analysis/ledger_rules.h"

namespace longbow {
namespace {

constexpr double kOneFamily = 0.7;  // what one publisher alone can make sure
constexpr std::uint32_t kNone = 0xFFFFFFFFu;

bool ended(LedgerStatus status) {
  switch (status) {
    case LedgerStatus::completed:
    case LedgerStatus::terminated:
    case LedgerStatus::withdrawn:
    case LedgerStatus::declined:
    case LedgerStatus::expelled:
    case LedgerStatus::lapsed:
    case LedgerStatus::cancelled:
    case LedgerStatus::superseded:
      return true;
    default:
      return false;
  }
}

// The more a role says, the higher.
int weight(std::string_view role) {
  constexpr std::string_view kRoles[] = {"",       "participant",     "party", "partner", "contributor",
                                         "member", "founding member", "host"};
  auto found = std::find(std::begin(kRoles), std::end(kRoles), role);
  return found == std::end(kRoles) ? 1 : static_cast<int>(found - std::begin(kRoles));
}

bool has_beginning(std::string_view kind) { return happens_once(kind) || kind == "operation"; }

class Fold {
 public:
  Fold(const Ledger& ledger, const LedgerMoves& moves, std::optional<Date> valid, std::string_view known)
      : ledger_(ledger), moves_(moves), known_(known) {
    view_.valid = valid;
    view_.frameworks.assign(ledger.frameworks.size(), LedgerStatus::none);
    view_.steps.reserve(ledger.log.size());
    view_.participations.reserve(ledger.log.size() / 2);
    families_of_.reserve(ledger.log.size() / 2);
    current_.reserve(ledger.log.size() / 2);
    of_framework_.resize(ledger.frameworks.size());
    for (const LedgerFramework& one : ledger.frameworks) once_.push_back(happens_once(one.kind));
    number_families();
  }

  LedgerView run() {
    std::optional<Date> last;
    for (std::uint32_t i = 0; i < ledger_.log.size(); ++i) {
      const LedgerTransition& claim = ledger_.log[i];
      if (claim.effective.date && view_.valid && *claim.effective.date > *view_.valid) break;  // in order of date
      if (!known_.empty() && claim.recorded > known_) continue;
      take(i, claim);
      if (claim.effective.date) last = claim.effective.date;
    }
    if (!view_.valid) view_.valid = last;
    let_time_pass();
    derive_frameworks();
    return std::move(view_);
  }

 private:
  // A publisher is one family of sources; what is told without one is one too, for lack of knowing better.
  void number_families() {
    absl::flat_hash_map<std::string_view, std::uint32_t> numbers;
    families_.reserve(ledger_.evidence.size());
    const std::string* last = nullptr;  // one publisher's records often follow one another
    for (const LedgerEvidence& one : ledger_.evidence) {
      bool same = last != nullptr && *last == one.publisher;
      last = &one.publisher;
      families_.push_back(same ? families_.back()
                               : numbers.emplace(one.publisher, static_cast<std::uint32_t>(numbers.size())).first->second);
    }
  }

  std::uint32_t step(std::uint32_t transition, LedgerStatus from, LedgerStatus to, StepKind kind) {
    view_.steps.push_back({transition, from, to, kind});
    return static_cast<std::uint32_t>(view_.steps.size() - 1);
  }

  void take(std::uint32_t i, const LedgerTransition& claim) {
    switch (claim.subject) {
      case LedgerSubject::participation:
        return take_participation(i, claim);
      case LedgerSubject::framework:
        return take_framework(i, claim);
      case LedgerSubject::cycle:
        return take_cycle(i, claim);
    }
  }

  const std::string& kind_of(std::uint32_t framework) const { return ledger_.frameworks[framework].kind; }

  // ---- participations ----

  struct Families {
    absl::InlinedVector<std::pair<std::uint32_t, double>, 2> best;  // of each family that tells the present status
    std::optional<Date> denied;                                     // since when it is contested by a denial
  };

  static std::uint64_t key(const LedgerTransition& claim) {
    return (std::uint64_t{claim.framework} << 32) | static_cast<std::uint32_t>(claim.actor);
  }

  std::uint32_t open(const LedgerTransition& claim) {
    auto at = static_cast<std::uint32_t>(view_.participations.size());
    Participation& fresh = view_.participations.emplace_back();
    fresh.framework = claim.framework;
    fresh.actor = claim.actor;
    families_of_.emplace_back();
    of_framework_[claim.framework].push_back(at);
    current_[key(claim)] = at;
    return at;
  }

  void take_participation(std::uint32_t i, const LedgerTransition& claim) {
    auto found = current_.find(key(claim));
    std::uint32_t at = found == current_.end() ? kNone : found->second;
    LedgerStatus from = at == kNone ? LedgerStatus::none : view_.participations[at].status;
    if (!claim.heard) {
      std::uint32_t number = step(i, from, from, StepKind::unheard);
      if (at != kNone) view_.participations[at].steps.push_back(number);
      return;
    }
    bool once = once_[claim.framework];
    if (claim.denies) {
      if (at == kNone) at = open(claim);
      Participation& row = view_.participations[at];
      row.steps.push_back(step(i, from, from, StepKind::competes));
      row.contested = true;
      families_of_[at].denied = claim.effective.date;
      return;
    }
    const LedgerMoves::Move& move = moves_(LedgerSubject::participation, once, from, claim.to);
    if (!move.allowed) {
      if (at == kNone) at = open(claim);
      view_.participations[at].steps.push_back(step(i, from, from, StepKind::anomaly));
      view_.participations[at].contested = true;
      return;
    }
    bool comes_back = ended(from) && !ended(move.becomes) && !once && from != LedgerStatus::declined;
    if (at == kNone || comes_back) at = open(claim);
    Participation& row = view_.participations[at];
    if (move.implied != LedgerStatus::none) {
      row.steps.push_back(step(i, from, move.implied, StepKind::implied));
      from = move.implied;
    }
    bool changes = move.becomes != row.status;
    row.steps.push_back(step(i, from, move.becomes, changes ? StepKind::change : StepKind::confirms));
    if (changes) change(row, from, move.becomes, claim);
    believe(at, claim, changes);
    learn(row, claim);
  }

  void change(Participation& row, LedgerStatus from, LedgerStatus to, const LedgerTransition& claim) {
    row.status = to;
    if (in_force(to) && !row.from.date) row.from = claim.effective;
    if (!ended(to)) return;
    row.to = claim.effective;
    if (to != LedgerStatus::withdrawn || !has_beginning(kind_of(row.framework))) return;
    LedgerStatus framework = view_.frameworks[row.framework];
    bool began = from == LedgerStatus::active || from == LedgerStatus::suspended || framework == LedgerStatus::active;
    row.timing = framework == LedgerStatus::completed ? "after" : began ? "during" : "before_start";
  }

  void believe(std::uint32_t at, const LedgerTransition& claim, bool changes) {
    Participation& row = view_.participations[at];
    Families& families = families_of_[at];
    if (changes) families.best.clear();
    std::uint32_t family = families_[claim.evidence];
    auto same =
        std::find_if(families.best.begin(), families.best.end(), [&](const auto& one) { return one.first == family; });
    if (same == families.best.end())
      families.best.emplace_back(family, claim.confidence);
    else
      same->second = std::max(same->second, claim.confidence);
    double doubt = 1;
    for (const auto& one : families.best) doubt *= 1 - one.second;
    row.confidence = families.best.size() == 1 ? std::min(kOneFamily, 1 - doubt) : 1 - doubt;
    // A denial stands until those who must know say otherwise.
    bool knows = claim.by == Teller::own || claim.by == Teller::organiser;
    if (families.denied && knows && claim.effective.date && *claim.effective.date > *families.denied) {
      row.contested = false;
      families.denied.reset();
    }
  }

  static void learn(Participation& row, const LedgerTransition& claim) {
    if (!claim.role.empty() && claim.role != row.role && weight(claim.role) > weight(row.role)) row.role = claim.role;
    if (claim.force) row.force = claim.force;
    for (const LedgerReason& reason : claim.reasons) {
      bool there = std::any_of(row.reasons.begin(), row.reasons.end(), [&](const LedgerReason& one) {
        return one.stated == reason.stated && one.text == reason.text && one.by == reason.by;
      });
      if (!there) row.reasons.push_back(reason);
    }
  }

  // ---- frameworks and cycles ----

  void take_framework(std::uint32_t i, const LedgerTransition& claim) {
    LedgerStatus& status = view_.frameworks[claim.framework];
    if (!claim.heard || claim.denies) {
      step(i, status, status, claim.denies ? StepKind::competes : StepKind::unheard);
      return;
    }
    const auto& move = moves_(LedgerSubject::framework, once_[claim.framework], status, claim.to);
    if (!move.allowed) {
      step(i, status, status, StepKind::anomaly);
      return;
    }
    LedgerStatus from = std::exchange(status, move.becomes);
    step(i, from, status, from == status ? StepKind::confirms : StepKind::change);
    if (from == status || (status != LedgerStatus::cancelled && status != LedgerStatus::terminated)) return;
    for (std::uint32_t at : of_framework_[claim.framework]) {
      Participation& row = view_.participations[at];
      if (ended(row.status) || row.status == LedgerStatus::none) continue;
      row.steps.push_back(step(i, row.status, LedgerStatus::cancelled, StepKind::implied));
      row.status = LedgerStatus::cancelled;
      row.to = claim.effective;
    }
  }

  void take_cycle(std::uint32_t i, const LedgerTransition& claim) {
    auto found = std::find_if(view_.cycles.begin(), view_.cycles.end(), [&](const LedgerCycle& one) {
      return one.framework == claim.framework && one.n == claim.cycle;
    });
    LedgerCycle& cycle = found == view_.cycles.end() ? view_.cycles.emplace_back() : *found;
    cycle.framework = claim.framework;
    cycle.n = claim.cycle;
    const auto& move = moves_(LedgerSubject::cycle, false, cycle.status, claim.to);
    if (!move.allowed || !claim.heard || claim.denies) {
      step(i, cycle.status, cycle.status,
           claim.denies  ? StepKind::competes
           : claim.heard ? StepKind::anomaly
                         : StepKind::unheard);
      return;
    }
    LedgerStatus from = std::exchange(cycle.status, move.becomes);
    cycle.step = step(i, from, cycle.status, from == cycle.status ? StepKind::confirms : StepKind::change);
    if (claim.from) cycle.from = claim.from;
    if (claim.until) cycle.until = claim.until;
  }

  // An exercise whose year is over is over, though nobody says so: who took part has done so, and a promise that nobody
  // reports as kept has lapsed.
  void let_time_pass() {
    if (!view_.valid) return;
    for (std::size_t at = 0; at < view_.participations.size(); ++at) {
      Participation& row = view_.participations[at];
      const auto& year = ledger_.frameworks[row.framework].year;
      if (!year || ended(row.status) || row.status == LedgerStatus::none || row.steps.empty()) continue;
      if (static_cast<int>(view_.valid->year()) <= *year) continue;
      LedgerStatus to = row.status == LedgerStatus::active ? LedgerStatus::completed : LedgerStatus::lapsed;
      row.steps.push_back(step(view_.steps[row.steps.back()].transition, row.status, to, StepKind::calendar));
      row.status = to;
      row.to.date = Date{std::chrono::year{*year}, std::chrono::December, std::chrono::day{31}};
      row.to.precision = DatePrecision::year;
      row.to.at_latest = true;
      row.confidence /= 2;
    }
  }

  // Where nothing is said of a framework itself, those who are in it show that it is in force.
  void derive_frameworks() {
    std::vector<bool> told(view_.frameworks.size());
    for (std::size_t i = 0; i < told.size(); ++i) told[i] = view_.frameworks[i] != LedgerStatus::none;
    for (const Participation& row : view_.participations) {
      LedgerStatus& status = view_.frameworks[row.framework];
      if (told[row.framework]) continue;
      if (row.status == LedgerStatus::active) status = LedgerStatus::active;
      if (row.status == LedgerStatus::committed && status == LedgerStatus::none) status = LedgerStatus::agreed;
      if (row.status == LedgerStatus::completed && status == LedgerStatus::none) status = LedgerStatus::completed;
    }
  }

  const Ledger& ledger_;
  const LedgerMoves& moves_;
  std::string_view known_;
  LedgerView view_;
  std::vector<bool> once_;                                     // by framework: whether it is held once, as an exercise is
  std::vector<std::uint32_t> families_;                        // by evidence
  std::vector<Families> families_of_;                          // by participation
  absl::flat_hash_map<std::uint64_t, std::uint32_t> current_;  // the latest participation of an actor in a framework
  std::vector<std::vector<std::uint32_t>> of_framework_;
};

}  // namespace

LedgerView as_of(const Ledger& ledger, const LedgerMoves& moves, std::optional<Date> valid, std::string_view known) {
  return Fold(ledger, moves, valid, known).run();
}

}  // namespace longbow
