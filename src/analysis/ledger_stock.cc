// See ledger_stock.h.
#include "analysis/ledger_stock.h"

namespace longbow {
namespace {

// First and last day that a date may mean; of what is told as a state the first is open.
std::pair<std::optional<Date>, std::optional<Date>> bounds(const LedgerDate& date) {
  using namespace std::chrono;
  if (!date.date) return {};
  Date first = *date.date, last = *date.date;
  if (date.precision == DatePrecision::month)
    last = Date{sys_days{year_month_day_last{first.year(), month_day_last{first.month()}}}};
  if (date.precision == DatePrecision::year)
    first = Date{first.year(), January, day{1}}, last = Date{first.year(), December, day{31}};
  if (date.at_latest) return {std::nullopt, last};
  return {first, last};
}

}  // namespace

std::vector<Commitment> commitments(const Ledger& ledger, const LedgerView& view, std::string_view actor) {
  std::vector<Commitment> out;
  for (const Participation& row : view.participations) {
    const LedgerFramework& framework = ledger.frameworks[row.framework];
    if (ledger.actors[static_cast<std::size_t>(row.actor)].code != actor || framework.sponsors.empty()) continue;
    bool open = false;
    for (std::uint32_t number : row.steps) {
      const LedgerStep& step = view.steps[number];
      if (step.kind != StepKind::change && step.kind != StepKind::calendar && step.kind != StepKind::implied) continue;
      // What follows from the claim of a later day alone says nothing of when it began.
      LedgerDate date = step.kind == StepKind::calendar ? row.to : ledger.log[step.transition].effective;
      if (step.kind == StepKind::implied && in_force(step.to)) date.at_latest = true;
      auto [first, last] = bounds(date);
      if (in_force(step.to) && !open) {
        out.push_back({framework.id, framework.sponsors, first, last, {}, {}});
        open = true;
      } else if (!in_force(step.to) && open) {
        out.back().to_min = first;
        out.back().to_max = last;
        open = false;
      }
    }
  }
  return out;
}

}  // namespace longbow
