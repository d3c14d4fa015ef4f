// See ledger_table.h.
#include "analysis/ledger_table.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/sustained.h"
#include "store/display.h"

namespace longbow {
namespace {

constexpr std::size_t kMostLines = 3;  // of a sentence

std::string show(const LedgerDate& date) {
  if (!date.date) return "";
  std::string day = to_iso(*date.date);
  if (date.precision == DatePrecision::year || date.precision == DatePrecision::range) day = day.substr(0, 4);
  if (date.precision == DatePrecision::month) day = day.substr(0, 7);
  return (date.at_latest ? "by " : "") + day;
}

// By whose word: the chain of speakers, or the article.
std::string word_of(const LedgerEvidence& evidence) {
  std::string chain;
  for (const LedgerSpeaker& one : evidence.speakers) {
    chain += fmt::format("{}{}", chain.empty() ? "" : " > ", one.name);
    if (!one.code.empty() && one.code != "---" && one.code != one.name) chain += " (" + one.code + ")";
  }
  std::string source = evidence.publisher.empty() ? evidence.document : evidence.publisher;
  return chain.empty() ? source : chain + ", in " + source;
}

class Table {
 public:
  Table(const Ledger& ledger, const LedgerView& view, std::size_t width)
      : ledger_(ledger), view_(view), width_(std::max<std::size_t>(width, 60)) {}

  std::string take() { return std::move(out_); }

  void line(std::string_view text) { out_ += shorten(text, width_) + "\n"; }
  void title(std::string_view text) { out_ += fmt::format("\n{}\n", text); }
  void wrapped(std::string_view text, std::size_t indent) {
    for (const std::string& one : wrap(one_line(text), width_ - indent, kMostLines))
      out_ += std::string(indent, ' ') + one + "\n";
  }

  const LedgerFramework& in(std::uint32_t framework) const { return ledger_.frameworks[framework]; }
  const std::string& code(std::int32_t actor) const { return ledger_.actors[static_cast<std::size_t>(actor)].code; }
  const LedgerEvidence& evidence(const LedgerTransition& one) const { return ledger_.evidence[one.evidence]; }

  // `who`: what stands first, a framework's name or an actor's.
  void participation(const Participation& row, std::string_view who) {
    std::size_t first = width_ - 12 - 15 - 16;
    std::string status(name(row.status));
    if (row.contested) status += " ?";
    std::string since = show(in_force(row.status) ? row.from
                             : row.to.date        ? row.to
                             : row.steps.empty()  ? LedgerDate{}
                                                  : ledger_.log[deciding(row).transition].effective);
    out_ += fmt::format("{}{:<12}{:<15}{}\n", fit(who, first - 1) + " ", status, since, shorten(row.role, 16));
    std::string note = row.timing == "before_start" ? "before it began; "
                       : row.timing.empty()         ? ""
                                                    : row.timing + " it; ";
    if (!row.steps.empty()) note += "by " + word_of(evidence(ledger_.log[deciding(row).transition]));
    if (row.confidence > 0) note += fmt::format("; {:.2f}", row.confidence);
    wrapped(note, 4);
    for (const LedgerReason& reason : row.reasons) {
      std::string by = reason.by.empty() ? ledger_.evidence[reason.evidence].document : reason.by;
      wrapped(fmt::format("reason {} by {}: {}", reason.stated ? "stated" : "attributed", by, reason.text), 4);
    }
    if (row.force) {
      if (auto kept = sustained(ledger_.forces[*row.force]))
        wrapped("keeps up " + describe(*kept, ledger_.forces[*row.force]), 4);
    }
    for (const std::string& condition : in(row.framework).conditions) wrapped("on condition of " + named(condition), 4);
  }

  // The step that made the status what it is.
  const LedgerStep& deciding(const Participation& row) const {
    for (auto step = row.steps.rbegin(); step != row.steps.rend(); ++step) {
      const LedgerStep& one = view_.steps[*step];
      if (one.kind == StepKind::change || one.kind == StepKind::calendar || one.kind == StepKind::implied) return one;
    }
    return view_.steps[row.steps.back()];
  }

  void cycles(std::uint32_t framework) {
    for (const LedgerCycle& cycle : view_.cycles) {
      if (cycle.framework != framework) continue;
      std::string years =
          cycle.from ? fmt::format(" ({}-{})", *cycle.from, cycle.until ? std::to_string(*cycle.until) : "") : "";
      wrapped(fmt::format("cycle {}{}: {}", cycle.n, years, name(cycle.status)), 4);
    }
  }

  std::string named(const std::string& id) const {
    const LedgerFramework* one = ledger_.find(id);
    return one == nullptr ? id : one->name;
  }

  void log() {
    title("LOG");
    for (const LedgerStep& step : view_.steps) {
      if (step.kind == StepKind::confirms) continue;
      const LedgerTransition& one = ledger_.log[step.transition];
      std::string who = one.actor == kNoActor ? "" : code(one.actor) + " ";
      if (one.cycle != 0) who = fmt::format("cycle {} ", one.cycle);
      std::string change = fmt::format("{} > {}", name(step.from), name(step.to));
      if (step.kind == StepKind::competes) change = fmt::format("denied: {}", name(one.to));
      if (step.kind == StepKind::anomaly || step.kind == StepKind::unheard)
        change = fmt::format("{} ({})", name(one.to), name(step.kind));
      std::size_t last = 24;
      out_ += fmt::format("{:<14}{} {}\n", show(one.effective),
                          fit(who + in(one.framework).name, width_ - 14 - 1 - last), shorten(change, last));
      std::string_view rule = step.kind == StepKind::implied    ? "implied"
                              : step.kind == StepKind::calendar ? "calendar"
                                                                : std::string_view(one.rule);
      wrapped(fmt::format("{}, by {}, {}", rule, word_of(evidence(one)), evidence(one).record), 14);
      if (step.kind != StepKind::implied && !evidence(one).text.empty()) wrapped(evidence(one).text, 14);
    }
  }

  void pressure() {
    if (ledger_.pressure.empty()) return;
    title("PRESSURE");
    for (const LedgerPressure& row : ledger_.pressure) {
      std::string who = row.by + (row.on.empty() ? "" : " on " + row.on);
      out_ += fmt::format("{:<14}{} {} {}\n", show(row.date), fit(who, 14), fit(row.what, 14),
                          shorten(in(row.framework).name, width_ - 44));
      const LedgerEvidence& from = ledger_.evidence[row.evidence];
      wrapped(fmt::format("by {}, {}", word_of(from), from.record), 14);
      if (!from.text.empty()) wrapped(from.text, 14);
    }
  }

  void disputes() {
    std::string open, odd;
    std::swap(open, out_);
    for (const Participation& row : view_.participations) {
      if (!row.contested) continue;
      out_ += fmt::format("{}  {}: {}\n", fit(code(row.actor), 6), shorten(in(row.framework).name, width_ - 26),
                          name(row.status));
      for (std::uint32_t at : row.steps) dispute(view_.steps[at]);
    }
    std::swap(open, out_);
    if (!open.empty()) {
      title("OPEN CONTRADICTIONS");
      out_ += open;
    }
    bool first = true;
    for (const LedgerStep& step : view_.steps) {
      if (step.kind != StepKind::anomaly) continue;
      if (std::exchange(first, false)) title("ANOMALIES");
      const LedgerTransition& one = ledger_.log[step.transition];
      std::string who = one.actor == kNoActor ? "" : code(one.actor) + " ";
      wrapped(fmt::format("{} {}{}: {} may not follow {} ({}, {})", show(one.effective), who, in(one.framework).name,
                          name(one.to), name(step.from), one.rule, evidence(one).record),
              0);
    }
  }

  void dispute(const LedgerStep& step) {
    if (step.kind == StepKind::confirms || step.kind == StepKind::unheard || step.kind == StepKind::calendar) return;
    const LedgerTransition& one = ledger_.log[step.transition];
    wrapped(fmt::format("{} {}{} by {} ({})", show(one.effective), one.denies ? "denied: " : "", name(one.to),
                        word_of(evidence(one)), evidence(one).record),
            8);
  }

 private:
  const Ledger& ledger_;
  const LedgerView& view_;
  std::size_t width_;
  std::string out_;
};

std::string as_of_day(const LedgerView& view) { return view.valid ? ", as of " + to_iso(*view.valid) : ""; }

// What is in force first, then what is to come, then what is over.
int rank(LedgerStatus status) {
  if (status == LedgerStatus::active) return 0;
  if (in_force(status)) return 1;
  if (status == LedgerStatus::suspended || status == LedgerStatus::announced || status == LedgerStatus::invited)
    return 2;
  return status == LedgerStatus::none ? 4 : 3;
}

std::vector<const Participation*> in_order(const LedgerView& view) {
  std::vector<const Participation*> rows;
  for (const Participation& row : view.participations) rows.push_back(&row);
  std::stable_sort(rows.begin(), rows.end(), [](const Participation* a, const Participation* b) {
    return std::pair(rank(a->status), a->framework) < std::pair(rank(b->status), b->framework);
  });
  return rows;
}

std::string heading(std::string_view first, std::size_t width) {
  return fmt::format("{}{:<12}{:<15}{}", fit(first, std::max<std::size_t>(width, 60) - 43), "STANDING", "SINCE", "AS");
}

}  // namespace

std::string actor_table(const Ledger& ledger, const LedgerView& view, std::string_view actor, std::size_t width) {
  Table table(ledger, view, width);
  auto found = std::find_if(ledger.actors.begin(), ledger.actors.end(),
                            [&](const LedgerActor& one) { return one.code == actor; });
  std::string name = found == ledger.actors.end() ? std::string(actor) : found->name;
  table.line(fmt::format("{} ({}){}", name, actor, as_of_day(view)));
  if (view.participations.empty())
    table.line("stands in no framework that the store tells of");
  else
    table.line("\n" + heading("FRAMEWORK", width));
  for (const Participation* row : in_order(view)) {
    table.participation(*row, table.in(row->framework).name);
    table.cycles(row->framework);
  }
  if (!view.steps.empty()) table.log();
  table.pressure();
  table.disputes();
  return table.take();
}

std::string framework_table(const Ledger& ledger, const LedgerView& view, std::string_view framework,
                            std::size_t width) {
  Table table(ledger, view, width);
  const LedgerFramework* one = ledger.find(framework);
  if (one == nullptr) return fmt::format("{} is known, and the store tells nothing of it\n", framework);
  auto number = static_cast<std::uint32_t>(one - ledger.frameworks.data());
  std::string status =
      view.frameworks[number] == LedgerStatus::none ? "" : ", " + std::string(name(view.frameworks[number]));
  table.wrapped(fmt::format("{} ({}){}{}", one->name, one->kind, status, as_of_day(view)), 0);
  auto list = [&](std::string_view what, const std::vector<std::string>& values) {
    if (!values.empty()) table.wrapped(fmt::format("{} {}", what, fmt::join(values, ", ")), 4);
  };
  list("also", one->aliases);
  std::vector<std::string> parents, conditions;
  for (const std::string& id : one->parents) parents.push_back(table.named(id));
  list("under", parents);
  if (!one->series.empty()) table.wrapped("series " + table.named(one->series), 4);
  list("carried by", one->sponsors);
  table.cycles(number);
  if (!view.participations.empty()) table.line("\n" + heading("WHO", width));
  for (const Participation* row : in_order(view)) {
    table.participation(*row, ledger.actors[static_cast<std::size_t>(row->actor)].name);
  }
  if (!view.steps.empty()) table.log();
  table.pressure();
  table.disputes();
  return table.take();
}

std::string overview_table(const Ledger& ledger, const LedgerView& view, std::size_t width) {
  Table table(ledger, view, width);
  std::vector<std::string> who(ledger.frameworks.size());
  for (const Participation* row : in_order(view)) {
    if (row->status == LedgerStatus::none) continue;
    std::string& list = who[row->framework];
    std::string code = ledger.actors[static_cast<std::size_t>(row->actor)].code;
    if (row->status != LedgerStatus::active) code += " " + std::string(name(row->status));
    list += (list.empty() ? "" : ", ") + code + (row->contested ? " ?" : "");
  }
  std::size_t all = std::max<std::size_t>(width, 60), first = all * 42 / 100;
  table.line(fmt::format("{} frameworks, {} participations, {} claims{}", ledger.frameworks.size(),
                         view.participations.size(), ledger.log.size(), as_of_day(view)));
  table.line("\n" + fmt::format("{} {:<11} {}", fit("FRAMEWORK", first), "STANDING",
                                "WHO (active, where nothing else is said)"));
  for (std::size_t i = 0; i < ledger.frameworks.size(); ++i) {
    std::string_view status = view.frameworks[i] == LedgerStatus::none ? "" : name(view.frameworks[i]);
    table.line(fmt::format("{} {:<11} {}", fit(ledger.frameworks[i].name, first), status, who[i]));
  }
  table.pressure();
  table.disputes();
  return table.take();
}

}  // namespace longbow
