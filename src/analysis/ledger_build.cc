// Each record is held against the rules; what fits becomes claims and pressure, with the record as evidence. Records
// are taken in order of date and id. See ledger_build.h.
#include "analysis/ledger_build.h"

#include <algorithm>
#include <array>

#include "analysis/ledger_draft.h"

namespace longbow {
namespace {

// A claim is as sure as its record, less what the teller's distance takes off.
double trust(Teller teller) {
  constexpr std::array<double, 6> kTrust = {0.9, 1.0, 1.0, 0.7, 0.5, 0.3};
  return kTrust[static_cast<std::size_t>(teller)];
}
constexpr std::string_view kPlanToLeave = "plan to leave";  // as in the column `pressure`

// States and bodies stand in frameworks; rebels, firms and newspapers do not.
bool binds(const Entity& entity) {
  constexpr std::array<std::string_view, 6> kSectors = {"", "GOV", "MIL", "LEG", "SPY", "IGO"};
  return !entity.code.empty() && entity.code != "---" &&
         std::find(kSectors.begin(), kSectors.end(), entity.sector) != kSectors.end();
}

void add_codes(const std::vector<Entity>& entities, std::vector<std::string>& to) {
  for (const Entity& entity : entities) {
    if (binds(entity) && std::find(to.begin(), to.end(), entity.code) == to.end()) to.push_back(entity.code);
  }
}

bool is_press(const Entity& entity) { return entity.sector == "JRN" || entity.sector == "MED"; }

// Whose standing in it does not count: it is theirs. In what two sides agree both stand.
bool owned(std::string_view kind) {
  return kind != "agreement" && kind != "transit_arrangement" && kind != "force_commitment";
}

LedgerDate year_date(int year, bool end) {
  Date date{std::chrono::year{year}, end ? std::chrono::December : std::chrono::January,
            std::chrono::day{end ? 31u : 1u}};
  return {date, DatePrecision::year, false};
}

LedgerStatus cycle_status(const std::string& word) {
  if (word == "running") return LedgerStatus::active;
  if (word == "closed") return LedgerStatus::completed;
  return word == "planned" ? LedgerStatus::agreed : LedgerStatus::none;
}

}  // namespace

struct LedgerBuilder::Work : LedgerDraft {
  using LedgerDraft::LedgerDraft;

  // ---- what one record brings ----

  struct Source {
    std::uint32_t evidence = 0;
    LedgerDate date;
    std::string recorded;
    RunId run = 0;
    double confidence = 0;
    const std::vector<Attribution>* attribution = nullptr;
  };

  template <class Stored>
  std::uint32_t add_evidence(const Stored& stored, const std::string& id, const TextInfo& info,
                             const std::vector<Attribution>& attribution) {
    LedgerEvidence& one = ledger.evidence.emplace_back();
    one.record = id;
    one.document = info.document;
    one.sequence = info.sequence;
    one.span = info.span;
    one.publisher = stored.publisher;
    one.url = stored.url;
    one.published = stored.published;
    for (const Attribution& by : attribution) {
      one.speakers.push_back(
          {by.speaker.code, by.speaker.identifier.empty() ? by.speaker.text : by.speaker.identifier, by.kind});
    }
    return static_cast<std::uint32_t>(ledger.evidence.size() - 1);
  }

  std::int32_t actor(const std::string& code) {
    return actors.emplace(code, static_cast<std::int32_t>(actors.size())).first->second;
  }

  Teller teller(const Source& source, const LedgerFramework& framework, const std::string& subject, bool denied) const {
    if (source.attribution->empty()) return denied ? Teller::own : Teller::report;
    const Attribution& by = source.attribution->back();
    if (by.kind == AttributionKind::analysis) return Teller::analyst;
    const std::string& code = by.speaker.code;
    if (is_press(by.speaker) || code.empty() || code == "---") return Teller::report;
    if (code == subject) return Teller::own;
    auto has = [&](const std::vector<std::string>& list) {
      return std::find(list.begin(), list.end(), code) != list.end();
    };
    if (has(framework.sponsors)) return Teller::organiser;
    return Teller::other;
  }

  LedgerTransition& claim(const Source& source, const LedgerRule& rule, std::uint32_t framework, LedgerSubject subject,
                          LedgerStatus to, const std::string& about, bool denied) {
    LedgerTransition& one = ledger.log.emplace_back();
    one.subject = subject;
    one.framework = framework;
    one.to = to;
    one.denies = denied;
    one.effective = source.date;
    one.recorded = source.recorded;
    one.run = source.run;
    one.evidence = source.evidence;
    one.rule = rule.id;
    one.by = teller(source, frameworks[framework], about, denied);
    one.heard = rule.heard[static_cast<std::size_t>(one.by)];
    one.confidence = source.confidence * trust(one.by);
    return one;
  }

  // Null where this actor does not stand in the framework, but carries it or is it.
  LedgerTransition* participation(const Source& source, const LedgerRule& rule, std::uint32_t framework,
                                  const std::string& code, bool denied) {
    const LedgerFramework& in = frameworks[framework];
    bool carries = std::find(in.sponsors.begin(), in.sponsors.end(), code) != in.sponsors.end();
    if (carries && owned(in.kind) && rule.role != "host") return nullptr;
    LedgerTransition& one =
        claim(source, rule, framework, LedgerSubject::participation, rule.participation, code, denied);
    one.actor = actor(code);
    one.role = rule.role;
    return &one;
  }

  void press(const Source& source, const LedgerRule& rule, std::uint32_t framework, const std::vector<std::string>& by,
             const std::vector<std::string>& on) {
    for (const std::string& one : by) {
      LedgerPressure& row = ledger.pressure.emplace_back();
      row.by = one;
      for (const std::string& other : on) {
        if (other != one && row.on.empty()) row.on = other;
      }
      row.framework = framework;
      row.what = rule.pressure;
      row.date = source.date;
      row.recorded = source.recorded;
      row.run = source.run;
      row.evidence = source.evidence;
    }
  }

  // ---- events ----

  struct About {
    std::uint32_t framework = 0;
    bool body = false;  // it is not named as a framework, but acted upon
    bool bare = false;  // "the treaty": it counts where it is signed, as nothing tells which one it is later
  };

  // The framework that an event is about: of those it names the narrowest, else the organisation that it is done to.
  std::optional<About> about(const Event& event, const std::vector<std::string>& parties) {
    const FrameworkRef* narrowest = nullptr;
    for (const FrameworkRef& ref : event.frameworks) {
      if (frameworks.is_described(ref) && ref.kind == "exercise" && !speaks_of(event, ref)) continue;
      if (narrowest == nullptr || breadth(ref.kind) < breadth(narrowest->kind)) narrowest = &ref;
    }
    if (narrowest != nullptr) {
      auto found = frameworks.find(*narrowest, parties, event.date, true);
      if (!found) return std::nullopt;
      if (frameworks.is_described(*narrowest)) add_parents(event, *found);
      bool bare = frameworks.is_described(*narrowest) && narrowest->kind == "agreement";
      return About{*found, false, bare};
    }
    if (!event.frameworks.empty()) return std::nullopt;
    for (const auto* entities : {&event.recipients, &event.actors}) {
      for (const Entity& entity : *entities) {
        if (entity.sector != "IGO") continue;
        const LedgerFramework* body =
            entity.identifier.empty() ? nullptr : catalogue.framework_named(entity.identifier);
        if (body == nullptr || body->kind != "organisation") body = catalogue.organisation_of(entity.code);
        if (body != nullptr) return About{frameworks.add(*body), true, false};
      }
    }
    return std::nullopt;
  }

  // Whether the act itself is about what a common noun names: "held exercises", and not "wants ties ... by exercises".
  static bool speaks_of(const Event& event, const FrameworkRef& ref) {
    std::string noun = ref.name.substr(ref.name.rfind(' ') + 1);
    return std::any_of(event.event_text.begin(), event.event_text.end(), [&](const std::string& text) {
      return text.find(noun) != std::string::npos || text.find("part") != std::string::npos;
    });
  }

  // "a transit agreement for ISAF" stands under what it is for.
  void add_parents(const Event& event, std::uint32_t described) {
    for (const FrameworkRef& ref : event.frameworks) {
      if (frameworks.is_described(ref) || breadth(ref.kind) <= breadth(frameworks[described].kind)) continue;
      auto above = frameworks.find(ref, {}, event.date, false);
      if (!above) continue;
      const std::string id = frameworks[*above].id;
      auto& parents = frameworks[described].parents;
      if (std::find(parents.begin(), parents.end(), id) == parents.end()) parents.push_back(id);
    }
  }

  void take(const StoredEvent& stored) {
    const Event& event = stored.event;
    LedgerAct act = act_of(event);
    if (act.told == LedgerTold::unreal) return;
    std::vector<std::string> by, on, parties;
    add_codes(event.actors, by);
    add_codes(event.recipients, on);
    add_codes(event.actors, parties);
    add_codes(event.recipients, parties);
    std::sort(parties.begin(), parties.end());
    auto what = about(event, parties);
    if (!what) return;
    std::uint32_t framework = what->framework;
    const LedgerRule* rule = rules.match(act, frameworks[framework].kind, what->body);
    if (rule == nullptr) return;
    // Who denies a plan to leave denies the leaving; what else is not to come was never claimed.
    LedgerRule denial = *rule;
    if (act.denied && rule->pressure == kPlanToLeave) {
      denial.pressure.clear();
      denial.participation = LedgerStatus::withdrawn;
      rule = &denial;
    } else if (act.denied && (act.told == LedgerTold::planned || !rule->pressure.empty())) {
      return;
    }
    if (what->bare && rule->framework == LedgerStatus::none) return;

    Source source;
    source.evidence = add_evidence(stored, event.id, event.text_info, event.attribution);
    source.date = {event.date, date_precision_from(event.date_precision), event.date_precision == "publication"};
    source.recorded = stored.added;
    source.run = stored.run;
    source.confidence = event.confidence;
    source.attribution = &event.attribution;
    if (!rule->pressure.empty()) return press(source, *rule, framework, by, on);
    if (rule->framework != LedgerStatus::none)
      claim(source, *rule, framework, LedgerSubject::framework, rule->framework, by.empty() ? "" : by.front(),
            act.denied);
    if (rule->participation == LedgerStatus::none || rule->who == LedgerRule::Who::nobody) return;
    const auto& whose = rule->who == LedgerRule::Who::both ? parties : rule->who == LedgerRule::Who::actor ? by : on;
    for (const std::string& code : whose) {
      LedgerTransition* one = participation(source, *rule, framework, code, act.denied);
      if (one != nullptr) give_reasons(event, source, code, *one);
    }
  }

  void give_reasons(const Event& event, const Source& source, const std::string& code, LedgerTransition& to) const {
    for (const Reason& reason : event.reasons) {
      bool stated = reason.kind == "stated";
      std::string by = stated ? code : "";
      if (!stated && !event.attribution.empty()) by = event.attribution.back().speaker.code;
      to.reasons.push_back({stated, reason.text, std::move(by), source.evidence});
    }
  }

  // ---- statements ----

  void take(const StoredStatement& stored) {
    const Statement& statement = stored.statement;
    LedgerAct act = act_of(statement);
    if (act.told == LedgerTold::unreal) return;
    std::vector<std::string> subjects;
    add_codes(statement.subjects, subjects);
    bool takes_place =
        statement.cycle && statement.cycle->n == 0 && cycle_status(statement.cycle->status) != LedgerStatus::none;
    auto framework = frameworks.find(statement.framework, subjects, statement.date, takes_place);
    if (!framework) return;
    if (statement.parent) link(statement, *framework, subjects);

    Source source;
    source.evidence = add_evidence(stored, statement.id, statement.text_info, statement.attribution);
    source.date = {statement.date, DatePrecision::publication, true};
    source.recorded = stored.added;
    source.run = stored.run;
    source.confidence = kByInference;
    source.attribution = &statement.attribution;
    if (statement.cycle) take_cycle(statement, source, *framework);
    const LedgerRule* rule = rules.match(act, frameworks[*framework].kind);
    if (rule == nullptr || rule->participation == LedgerStatus::none) return;
    if (statement.cycle && statement.cycle->from) source.date = year_date(*statement.cycle->from, false);
    if (rule->framework != LedgerStatus::none && !statement.cycle)
      claim(source, *rule, *framework, LedgerSubject::framework, rule->framework, "", act.denied);
    for (const std::string& code : subjects) {
      LedgerTransition* one = participation(source, *rule, *framework, code, act.denied);
      if (one == nullptr) continue;
      if (statement.force) {
        one->force = static_cast<std::uint32_t>(ledger.forces.size());
        ledger.forces.push_back(*statement.force);
      }
      bool over = takes_place && cycle_status(statement.cycle->status) == LedgerStatus::completed;
      if (over) one->to = LedgerStatus::completed;
    }
  }

  void link(const Statement& statement, std::uint32_t framework, const std::vector<std::string>& subjects) {
    auto parent = frameworks.find(*statement.parent, subjects, statement.date, false);
    if (!parent || *parent == framework) return;
    const std::string id = frameworks[*parent].id;
    LedgerFramework& child = frameworks[framework];
    auto& list = statement.relation == Relation::condition ? child.conditions : child.parents;
    if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
  }

  void take_cycle(const Statement& statement, const Source& source, std::uint32_t framework) {
    const Cycle& cycle = *statement.cycle;
    if (cycle.status == "annual" && frameworks[framework].series.empty()) frameworks[framework].series = "annual";
    LedgerStatus status = cycle_status(cycle.status);
    if (status == LedgerStatus::none) return;
    LedgerRule told;
    told.id = "cycle";
    told.heard.fill(true);
    auto subject = cycle.n == 0 ? LedgerSubject::framework : LedgerSubject::cycle;
    LedgerTransition& one = claim(source, told, framework, subject, status, "", false);
    one.cycle = cycle.n;
    one.from = cycle.from;
    one.until = cycle.to;
    if (status == LedgerStatus::completed && cycle.to) one.effective = year_date(*cycle.to, true);
  }

  // ---- the whole ----

  // By date, within an article as it is told.
  static std::tuple<std::optional<Date>, const std::string&, std::uint32_t, const std::string&> place_of(
      const Record& record) {
    auto place = [](const auto& one) {
      return std::tuple<std::optional<Date>, const std::string&, std::uint32_t, const std::string&>(
          one.date, one.text_info.document, one.text_info.sequence, one.id);
    };
    if (const auto* event = std::get_if<StoredEvent>(&record)) return place(event->event);
    return place(std::get<StoredStatement>(record).statement);
  }

  Ledger build() {
    std::sort(records.begin(), records.end(),
              [](const Record& a, const Record& b) { return place_of(a) < place_of(b); });
    for (const Record& record : records) std::visit([&](const auto& one) { take(one); }, record);
    note_frameworks(*this);
    infer_from_commitments(*this);
    carry_conditions(*this);
    settle(*this);
    return std::move(ledger);
  }
};

LedgerBuilder::LedgerBuilder(const Catalogue& catalogue, const LedgerRules& rules)
    : work_(std::make_unique<Work>(catalogue, rules)) {}
LedgerBuilder::~LedgerBuilder() = default;

void LedgerBuilder::take(StoredEvent&& event) {
  auto body = [](const Entity& entity) { return entity.sector == "IGO"; };
  bool bears = !event.event.frameworks.empty() ||
               std::any_of(event.event.recipients.begin(), event.event.recipients.end(), body) ||
               std::any_of(event.event.actors.begin(), event.event.actors.end(), body);
  if (bears) work_->records.emplace_back(std::move(event));
}

void LedgerBuilder::take(StoredStatement&& statement) { work_->records.emplace_back(std::move(statement)); }

Ledger LedgerBuilder::build() && { return work_->build(); }

Result<Ledger> read_ledger(Store& store, const Catalogue& catalogue, const LedgerRules& rules, RunId known) {
  LedgerBuilder builder(catalogue, rules);
  EventFilter events;
  events.known = known;
  auto read = store.each_event(events, [&](StoredEvent&& event) {
    builder.take(std::move(event));
    return true;
  });
  if (!read) return tl::unexpected(read.error());
  StatementFilter statements;
  statements.known = known;
  read = store.each_statement(statements, [&](StoredStatement&& statement) {
    builder.take(std::move(statement));
    return true;
  });
  if (!read) return tl::unexpected(read.error());
  return std::move(builder).build();
}

}  // namespace longbow
