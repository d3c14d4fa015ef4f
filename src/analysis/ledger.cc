// Names of the ledger's words, as they go out, and looking up.
#include "analysis/ledger.h"

#include <algorithm>
#include <array>

namespace longbow {
namespace {

constexpr std::array<std::string_view, kLedgerStatuses> kStatuses = {
    "none",      "proposed",   "agreed",    "in_force", "invited",  "announced", "committed", "active",    "suspended",
    "completed", "terminated", "withdrawn", "declined", "expelled", "lapsed",    "cancelled", "superseded"};

}  // namespace

std::string_view name(LedgerStatus status) { return kStatuses[static_cast<std::size_t>(status)]; }

std::optional<LedgerStatus> ledger_status_from(std::string_view name) {
  auto found = std::find(kStatuses.begin(), kStatuses.end(), name);
  if (found == kStatuses.end()) return std::nullopt;
  return static_cast<LedgerStatus>(found - kStatuses.begin());
}

bool in_force(LedgerStatus status) {
  return status == LedgerStatus::committed || status == LedgerStatus::active || status == LedgerStatus::in_force ||
         status == LedgerStatus::agreed;
}

namespace {

constexpr std::array<std::string_view, 7> kPrecisions = {"", "publication", "day", "week", "month", "year", "range"};

}  // namespace

std::string_view name(DatePrecision precision) { return kPrecisions[static_cast<std::size_t>(precision)]; }

DatePrecision date_precision_from(std::string_view name) {
  auto found = std::find(kPrecisions.begin(), kPrecisions.end(), name);
  return found == kPrecisions.end() ? DatePrecision::none : static_cast<DatePrecision>(found - kPrecisions.begin());
}

std::string_view name(Teller teller) {
  constexpr std::array<std::string_view, 6> kNames = {"report", "own", "organiser", "party", "other", "analyst"};
  return kNames[static_cast<std::size_t>(teller)];
}

std::string_view name(LedgerSubject subject) {
  constexpr std::array<std::string_view, 3> kNames = {"participation", "framework", "cycle"};
  return kNames[static_cast<std::size_t>(subject)];
}

std::string_view name(StepKind kind) {
  constexpr std::array<std::string_view, 7> kNames = {"change",  "confirms", "implied", "competes",
                                                      "unheard", "anomaly",  "calendar"};
  return kNames[static_cast<std::size_t>(kind)];
}

const LedgerFramework* Ledger::find(std::string_view id) const {
  auto found = std::lower_bound(frameworks.begin(), frameworks.end(), id,
                                [](const LedgerFramework& f, std::string_view wanted) { return f.id < wanted; });
  return found != frameworks.end() && found->id == id ? &*found : nullptr;
}

}  // namespace longbow
