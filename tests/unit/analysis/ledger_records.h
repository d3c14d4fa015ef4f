// Records for the ledger's tests, by hand and in few words.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "analysis/catalogue.h"
#include "analysis/ledger_build.h"
#include "analysis/ledger_rules.h"

namespace longbow {

inline const LedgerTables& tables() {
  static const LedgerTables loaded = [] {
    auto read = LedgerTables::load(std::string(LONGBOW_SOURCE_DIR) + "/data/analysis");
    EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().message);
    return read ? *read : LedgerTables{};
  }();
  return loaded;
}

inline Catalogue small_catalogue() {
  Catalogue catalogue;
  auto framework = [&](const char* id, const char* name, const char* kind, std::vector<std::string> parents) {
    LedgerFramework one;
    one.id = id;
    one.name = name;
    one.kind = kind;
    one.parents = std::move(parents);
    return one;
  };
  catalogue.add_actor("KAZ", "Kazakhstan");
  catalogue.add_actor("UZB", "Uzbekistan");
  catalogue.add_actor("RUS", "Russia");
  catalogue.add_organisation(framework("organisation:nato", "NATO", "organisation", {}), "NATO", true);
  catalogue.add_organisation(
      framework("organisation:csto", "Collective Security Treaty Organization", "organisation", {}), "CSTO", true);
  auto pfp = framework("programme:pfp", "Partnership for Peace", "programme", {"organisation:nato"});
  pfp.aliases = {"PfP", "Partnership with Peace"};
  catalogue.add_framework(pfp);
  catalogue.add_framework(framework("process:parp", "Planning and Review Process", "process", {"programme:pfp"}));
  catalogue.add_framework(framework("plan:ipap", "Individual Partnership Action Plan", "plan", {"programme:pfp"}));
  catalogue.add_framework(framework("force_commitment:kazbrig", "KAZBRIG", "force_commitment", {"process:parp"}));
  catalogue.add_framework(framework("mandate:unsc", "UN Security Council mandate", "mandate", {}));
  catalogue.add_framework(framework("operation:isaf", "ISAF", "operation", {"organisation:nato"}));
  catalogue.add_framework(framework("exercise_series:longbow", "Longbow", "exercise_series", {"programme:pfp"}));
  return catalogue;
}

// "2009-04-22"
inline Date on(const std::string& day) { return *parse_iso_date(day); }

inline Entity party(const std::string& code) {
  Entity entity;
  entity.text = entity.code = code;
  entity.sector = code == "NATO" || code == "CSTO" ? "IGO" : "GOV";
  return entity;
}

// A framework's name for its id: names begin with a capital.
inline std::string name_of(const std::string& framework) {
  std::string name = framework.substr(framework.find(':') + 1);
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

// An event by its frame, of one actor in one framework. `operators` as in a trace: "refuse:refuse.opt_out".
inline StoredEvent act(const std::string& id, const std::string& day, const std::string& actor,
                       const std::string& framework, const std::string& kind, const std::string& frame,
                       const std::string& cameo, std::vector<std::string> operators = {}) {
  StoredEvent stored;
  Event& event = stored.event;
  event.id = id;
  if (!day.empty()) event.date = on(day);
  event.date_precision = "day";
  event.actors = {party(actor)};
  event.types = {EventType::cooperate};
  event.cameo = cameo;
  event.frameworks = {{framework, name_of(framework), kind}};
  event.confidence = 0.9;
  event.text_info = {"doc-" + id, 0, {0, 10}};
  for (const std::string& one : operators) event.trace.push_back({"operator", one, "", {}});
  event.trace.push_back({"frame", frame, "", {}});
  stored.added = "2020-01-01T00:00:00Z";
  stored.run = 1;
  stored.publisher = "Reuters";
  return stored;
}

inline StoredStatement said(const std::string& id, const std::string& day, const std::string& subject,
                            Relation relation, const std::string& framework, const std::string& kind) {
  StoredStatement stored;
  Statement& statement = stored.statement;
  statement.id = id;
  statement.date = on(day);
  if (!subject.empty()) statement.subjects = {party(subject)};
  statement.relation = relation;
  statement.framework = {framework, name_of(framework), kind};
  statement.text_info = {"doc-" + id, 0, {0, 10}};
  stored.added = "2020-01-01T00:00:00Z";
  stored.run = 1;
  return stored;
}

inline Attribution by(const std::string& code, AttributionKind kind = AttributionKind::said) {
  return {party(code), kind};
}

// A ledger of these records, with what it folds to.
struct Account {
  Catalogue catalogue = small_catalogue();
  std::vector<StoredEvent> events;
  std::vector<StoredStatement> statements;
  Ledger ledger;
  LedgerView view;

  void build(const char* valid = nullptr, const char* known = "") {
    LedgerBuilder builder(catalogue, tables().rules);
    for (StoredEvent event : events) builder.take(std::move(event));
    for (StoredStatement statement : statements) builder.take(std::move(statement));
    ledger = std::move(builder).build();
    view = as_of(ledger, tables().moves, valid == nullptr ? std::nullopt : std::optional<Date>(on(valid)), known);
  }

  // The latest participation of an actor in a framework.
  const Participation* find(const std::string& actor, const std::string& framework) const {
    const Participation* found = nullptr;
    for (const Participation& row : view.participations) {
      bool same = ledger.actors[static_cast<std::size_t>(row.actor)].code == actor &&
                  ledger.frameworks[row.framework].id == framework;
      if (same) found = &row;
    }
    return found;
  }
  LedgerStatus status(const std::string& actor, const std::string& framework) const {
    const Participation* row = find(actor, framework);
    return row == nullptr ? LedgerStatus::none : row->status;
  }
  std::vector<StepKind> kinds() const {
    std::vector<StepKind> out;
    for (const LedgerStep& step : view.steps) out.push_back(step.kind);
    return out;
  }
};

}  // namespace longbow
