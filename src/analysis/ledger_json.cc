// Writing: see ledger_json.h. Fields without content are left out.
#include "analysis/ledger_json.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/sustained.h"

namespace longbow {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& to, const char* key, const std::string& value) {
  if (!value.empty()) to[key] = value;
}

void put(Json& to, const char* key, const std::vector<std::string>& list) {
  if (!list.empty()) to[key] = list;
}

void put(Json& to, const char* key, const std::optional<int>& value) {
  if (value) to[key] = *value;
}

void put(Json& to, const std::string& key, const LedgerDate& date) {
  if (!date.date) return;
  to[key] = to_iso(*date.date);
  if (date.precision != DatePrecision::none) to[key + "_precision"] = name(date.precision);
  if (date.at_latest) to[key + "_at_latest"] = true;
}

Json of(const Force& force) {
  Json out = Json::object();
  auto count = [&](const char* key, int value) {
    if (value != 0) out[key] = value;
  };
  put(out, "unit", force.unit);
  count("units", force.units);
  put(out, "part", force.part);
  count("parts", force.parts);
  count("troops", force.troops);
  put(out, "sustains", force.sustains);
  count("rotation", force.rotation);
  if (force.by_rotation) out["by_rotation"] = true;
  return out;
}

double rounded(double value) { return std::round(value * 1e4) / 1e4; }

std::string_view speech_of(const LedgerTransition& one) {
  if (one.denies) return "deny";
  if (one.by == Teller::analyst) return "infer";
  bool still_to_come = one.to == LedgerStatus::announced || one.to == LedgerStatus::proposed;
  bool own = one.by == Teller::own || one.by == Teller::organiser;
  if (still_to_come) return own ? "announce" : "plan";
  return own ? "assert" : "report";
}

class Writer {
 public:
  Writer(const Ledger& ledger, const LedgerView& view) : ledger_(ledger), view_(view) {}

  Json run() {
    Json out = {{"version", kLedgerVersion}};
    if (view_.valid) out["valid"] = to_iso(*view_.valid);
    for (const char* key : {"actors", "frameworks", "participations", "transitions", "pressure", "evidence"})
      out[key] = Json::array();
    for (const LedgerActor& actor : ledger_.actors)
      out["actors"].push_back({{"code", actor.code}, {"name", actor.name}});
    for (std::size_t i = 0; i < ledger_.frameworks.size(); ++i) out["frameworks"].push_back(framework(i));
    for (const Participation& row : view_.participations) out["participations"].push_back(participation(row));
    for (const LedgerStep& step : view_.steps) out["transitions"].push_back(transition(step));
    for (const LedgerPressure& row : ledger_.pressure) out["pressure"].push_back(pressure(row));
    for (const LedgerEvidence& one : ledger_.evidence) out["evidence"].push_back(evidence(one));
    return out;
  }

 private:
  Json framework(std::size_t i) const {
    const LedgerFramework& one = ledger_.frameworks[i];
    Json out = {{"id", one.id}, {"name", one.name}, {"kind", one.kind}};
    put(out, "aliases", one.aliases);
    put(out, "parents", one.parents);
    put(out, "series", one.series);
    put(out, "sponsors", one.sponsors);
    put(out, "conditions", one.conditions);
    put(out, "year", one.year);
    for (const LedgerCycle& cycle : view_.cycles) {
      if (cycle.framework != i) continue;
      Json item = {{"n", cycle.n}};
      put(item, "from", cycle.from);
      put(item, "to", cycle.until);
      item["status"] = name(cycle.status);
      out["cycles"].push_back(std::move(item));
    }
    if (view_.frameworks[i] != LedgerStatus::none) out["status"] = name(view_.frameworks[i]);
    return out;
  }

  Json record(std::uint32_t evidence) const { return {{"event", ledger_.evidence[evidence].record}}; }

  Json reasons(const std::vector<LedgerReason>& list) const {
    Json out = Json::array();
    for (const LedgerReason& one : list) {
      Json reason = {{"kind", one.stated ? "stated" : "attributed"}, {"text", one.text}};
      put(reason, "by", one.by);
      reason["evidence"] = record(one.evidence);
      out.push_back(std::move(reason));
    }
    return out;
  }

  Json participation(const Participation& row) const {
    const LedgerFramework& in = ledger_.frameworks[row.framework];
    const LedgerActor& actor = ledger_.actors[static_cast<std::size_t>(row.actor)];
    Json out = {{"framework", {{"id", in.id}, {"name", in.name}, {"kind", in.kind}}},
                {"actor", {{"code", actor.code}, {"name", actor.name}}}};
    put(out, "role", row.role);
    out["status"] = name(row.status);
    put(out, "timing", row.timing);
    put(out, "from", row.from);
    put(out, "to", row.to);
    if (row.force) {
      Json& force = out["commitment"] = of(ledger_.forces[*row.force]);
      if (auto kept = sustained(ledger_.forces[*row.force]))
        force["keeps_up"] = describe(*kept, ledger_.forces[*row.force]);
      put(force, "conditions", in.conditions);
    }
    out["reasons"] = reasons(row.reasons);
    if (row.contested) out["contested"] = true;
    out["confidence"] = rounded(row.confidence);
    out["evidence"] = Json::array();
    for (std::uint32_t step : row.steps) {
      Json one = evidence(ledger_.evidence[ledger_.log[view_.steps[step].transition].evidence]);
      if (out["evidence"].empty() || out["evidence"].back() != one) out["evidence"].push_back(std::move(one));
    }
    return out;
  }

  Json transition(const LedgerStep& step) const {
    const LedgerTransition& one = ledger_.log[step.transition];
    Json out = {{"subject", name(one.subject)}, {"framework", ledger_.frameworks[one.framework].id}};
    if (one.actor != kNoActor) out["actor"] = ledger_.actors[static_cast<std::size_t>(one.actor)].code;
    if (one.cycle != 0) out["cycle"] = one.cycle;
    out["from"] = name(step.from);
    out["to"] = name(step.to);
    out["claim"] = name(one.to);
    out["kind"] = name(step.kind);
    out["rule"] = step.kind == StepKind::implied ? "implied" : step.kind == StepKind::calendar ? "calendar" : one.rule;
    put(out, "effective", one.effective);
    out["speech"] = speech_of(one);
    out["by"] = name(one.by);
    if (!ledger_.evidence[one.evidence].speakers.empty())
      out["speaker"] = ledger_.evidence[one.evidence].speakers.back().name;
    if (one.denies) out["denies"] = true;
    if (!one.heard) out["heard"] = false;
    out["confidence"] = one.confidence;
    put(out, "recorded", one.recorded);
    if (one.run != 0) out["run"] = one.run;
    out["evidence"] = record(one.evidence);
    put(out, "role", one.role);
    if (!one.reasons.empty()) out["reasons"] = reasons(one.reasons);
    if (one.force) out["force"] = of(ledger_.forces[*one.force]);
    put(out, "cycle_from", one.from);
    put(out, "cycle_to", one.until);
    return out;
  }

  Json pressure(const LedgerPressure& row) const {
    Json out = {{"by", row.by}};
    put(out, "on", row.on);
    out["framework"] = ledger_.frameworks[row.framework].id;
    out["what"] = row.what;
    put(out, "date", row.date);
    put(out, "recorded", row.recorded);
    if (row.run != 0) out["run"] = row.run;
    out["evidence"] = record(row.evidence);
    return out;
  }

  static Json evidence(const LedgerEvidence& one) {
    Json out = {{"event", one.record},
                {"document", one.document},
                {"sequence", one.sequence},
                {"start", one.span.begin},
                {"end", one.span.end}};
    put(out, "publisher", one.publisher);
    put(out, "url", one.url);
    if (one.published) out["date"] = to_iso(*one.published);
    if (!one.speakers.empty()) out["speaker"] = one.speakers.back().name;
    for (const LedgerSpeaker& speaker : one.speakers)
      out["speakers"].push_back({{"code", speaker.code}, {"name", speaker.name}, {"kind", name(speaker.kind)}});
    put(out, "text", one.text);
    return out;
  }

  const Ledger& ledger_;
  const LedgerView& view_;
};

}  // namespace

std::string to_json(const Ledger& ledger, const LedgerView& view) {
  return Writer(ledger, view).run().dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace longbow
