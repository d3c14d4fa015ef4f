// Reading a ledger file: see ledger_json.h. Of what was folded nothing is taken: it is folded anew.
#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "analysis/ledger_json.h"

namespace longbow {
namespace {

using Json = nlohmann::json;

// What is wrong; caught at the edge of this file and never seen beyond it.
struct Fault {
  std::string message;
};

std::string text(const Json& from, const char* key) {
  auto found = from.find(key);
  if (found == from.end()) return "";
  if (!found->is_string()) throw Fault{fmt::format("the field \"{}\" is no string", key)};
  return found->get<std::string>();
}

template <class Number>
std::optional<Number> number(const Json& from, const char* key) {
  auto found = from.find(key);
  if (found == from.end()) return std::nullopt;
  if (!found->is_number()) throw Fault{fmt::format("the field \"{}\" is no number", key)};
  return found->get<Number>();
}

bool flag(const Json& from, const char* key, bool otherwise) {
  auto found = from.find(key);
  return found == from.end() || !found->is_boolean() ? otherwise : found->get<bool>();
}

std::vector<std::string> texts(const Json& from, const char* key) {
  std::vector<std::string> list;
  if (auto found = from.find(key); found != from.end()) {
    for (const Json& item : *found) {
      if (!item.is_string()) throw Fault{fmt::format("the field \"{}\" holds what is no string", key)};
      list.push_back(item.get<std::string>());
    }
  }
  return list;
}

std::optional<Date> day(const Json& from, const char* key) {
  std::string value = text(from, key);
  if (value.empty()) return std::nullopt;
  auto date = parse_iso_date(value);
  if (!date) throw Fault{fmt::format("the field \"{}\" is no date: \"{}\"", key, value)};
  return date;
}

LedgerDate ledger_date(const Json& from, const std::string& key) {
  return {day(from, key.c_str()), date_precision_from(text(from, (key + "_precision").c_str())),
          flag(from, (key + "_at_latest").c_str(), false)};
}

// What stands as {"event": ID}.
std::string event_of(const Json& from) {
  auto found = from.find("evidence");
  return found == from.end() || !found->is_object() ? "" : text(*found, "event");
}

template <class Enum>
Enum named(const std::string& value, Enum last, const char* what) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (name(static_cast<Enum>(i)) == value) return static_cast<Enum>(i);
  }
  throw Fault{fmt::format("\"{}\" is no {}", value, what)};
}

const Json& list(const Json& from, const char* key) {
  static const Json kEmpty = Json::array();
  auto found = from.find(key);
  if (found == from.end()) return kEmpty;
  if (!found->is_array()) throw Fault{fmt::format("the field \"{}\" is no list", key)};
  return *found;
}

class Reader {
 public:
  Ledger run(const Json& from) {
    for (const Json& item : list(from, "actors")) ledger_.actors.push_back({text(item, "code"), text(item, "name")});
    for (const Json& item : list(from, "frameworks")) framework(item);
    for (const Json& item : list(from, "evidence")) evidence(item);
    number_all();
    for (const Json& item : list(from, "transitions")) transition(item);
    for (const Json& item : list(from, "pressure")) pressure(item);
    return std::move(ledger_);
  }

 private:
  template <class Map>
  static auto look_up(const Map& map, const std::string& key, const char* what) {
    auto found = map.find(key);
    if (found == map.end()) throw Fault{fmt::format("there is no {} \"{}\" in it", what, key)};
    return found->second;
  }

  void number_all() {
    for (std::size_t i = 0; i < ledger_.actors.size(); ++i)
      actors_[ledger_.actors[i].code] = static_cast<std::int32_t>(i);
    for (std::size_t i = 0; i < ledger_.frameworks.size(); ++i)
      frameworks_[ledger_.frameworks[i].id] = static_cast<std::uint32_t>(i);
    for (std::size_t i = 0; i < ledger_.evidence.size(); ++i)
      evidence_[ledger_.evidence[i].record] = static_cast<std::uint32_t>(i);
  }

  void framework(const Json& from) {
    LedgerFramework& one = ledger_.frameworks.emplace_back();
    one.id = text(from, "id");
    one.name = text(from, "name");
    one.kind = text(from, "kind");
    one.aliases = texts(from, "aliases");
    one.parents = texts(from, "parents");
    one.series = text(from, "series");
    one.sponsors = texts(from, "sponsors");
    one.conditions = texts(from, "conditions");
    one.year = number<int>(from, "year");
  }

  void evidence(const Json& from) {
    LedgerEvidence& one = ledger_.evidence.emplace_back();
    one.record = text(from, "event");
    one.document = text(from, "document");
    one.sequence = number<std::uint32_t>(from, "sequence").value_or(0);
    one.span = {number<std::uint32_t>(from, "start").value_or(0), number<std::uint32_t>(from, "end").value_or(0)};
    one.publisher = text(from, "publisher");
    one.url = text(from, "url");
    one.published = day(from, "date");
    for (const Json& item : list(from, "speakers"))
      one.speakers.push_back({text(item, "code"), text(item, "name"),
                              named(text(item, "kind"), AttributionKind::analysis, "kind of attribution")});
    one.text = text(from, "text");
  }

  std::vector<LedgerReason> reasons(const Json& from) const {
    std::vector<LedgerReason> out;
    for (const Json& item : list(from, "reasons"))
      out.push_back({text(item, "kind") == "stated", text(item, "text"), text(item, "by"),
                     look_up(evidence_, event_of(item), "evidence")});
    return out;
  }

  void transition(const Json& from) {
    // What follows from the claim beside it is folded anew.
    auto kind = named(text(from, "kind"), StepKind::calendar, "kind of step");
    if (kind == StepKind::implied || kind == StepKind::calendar) return;
    LedgerTransition one;
    one.subject = named(text(from, "subject"), LedgerSubject::cycle, "subject");
    one.framework = look_up(frameworks_, text(from, "framework"), "framework");
    if (std::string code = text(from, "actor"); !code.empty()) one.actor = look_up(actors_, code, "actor");
    if (one.subject == LedgerSubject::participation && one.actor == kNoActor)
      throw Fault{"a participation has no actor"};
    one.cycle = number<int>(from, "cycle").value_or(0);
    one.to = named(text(from, "claim"), LedgerStatus::superseded, "standing");
    one.rule = text(from, "rule");
    one.effective = ledger_date(from, "effective");
    one.by = named(text(from, "by"), Teller::analyst, "teller");
    one.denies = flag(from, "denies", false);
    one.heard = flag(from, "heard", true);
    one.confidence = number<double>(from, "confidence").value_or(0);
    one.recorded = text(from, "recorded");
    one.run = number<std::int64_t>(from, "run").value_or(0);
    one.evidence = look_up(evidence_, event_of(from), "evidence");
    one.role = text(from, "role");
    one.reasons = reasons(from);
    if (auto found = from.find("force"); found != from.end()) {
      one.force = static_cast<std::uint32_t>(ledger_.forces.size());
      ledger_.forces.push_back(force(*found));
    }
    one.from = number<int>(from, "cycle_from");
    one.until = number<int>(from, "cycle_to");
    ledger_.log.push_back(std::move(one));
  }

  static Force force(const Json& from) {
    Force out;
    out.unit = text(from, "unit");
    out.units = number<int>(from, "units").value_or(0);
    out.part = text(from, "part");
    out.parts = number<int>(from, "parts").value_or(0);
    out.troops = number<int>(from, "troops").value_or(0);
    out.sustains = text(from, "sustains");
    out.rotation = number<int>(from, "rotation").value_or(0);
    out.by_rotation = flag(from, "by_rotation", false);
    return out;
  }

  void pressure(const Json& from) {
    LedgerPressure& row = ledger_.pressure.emplace_back();
    row.by = text(from, "by");
    row.on = text(from, "on");
    row.framework = look_up(frameworks_, text(from, "framework"), "framework");
    row.what = text(from, "what");
    row.date = ledger_date(from, "date");
    row.recorded = text(from, "recorded");
    row.run = number<std::int64_t>(from, "run").value_or(0);
    row.evidence = look_up(evidence_, event_of(from), "evidence");
  }

  Ledger ledger_;
  std::map<std::string, std::int32_t> actors_;
  std::map<std::string, std::uint32_t> frameworks_, evidence_;
};

}  // namespace

Result<LedgerFile> parse_ledger(std::string_view json, const std::string& where) {
  try {
    Json whole = Json::parse(json);
    if (!whole.is_object()) return fail(ErrorCode::invalid_input, where, "this is no ledger: no JSON object");
    auto version = number<int>(whole, "version");
    if (!version) return fail(ErrorCode::invalid_input, where, "this is no ledger: it has no \"version\"");
    if (*version > kLedgerVersion) {
      return fail(ErrorCode::invalid_input, where,
                  fmt::format("this ledger is of version {}, and this program reads up to {}; use a newer longbow, or "
                              "write the ledger anew with `longbow ledger --json`",
                              *version, kLedgerVersion));
    }
    LedgerFile file;
    file.valid = day(whole, "valid");
    file.ledger = Reader().run(whole);
    return file;
  } catch (const Fault& fault) {
    return fail(ErrorCode::invalid_input, where, "this ledger cannot be read: " + fault.message);
  } catch (const Json::exception& fault) {
    return fail(ErrorCode::invalid_input, where, std::string("this is no JSON: ") + fault.what());
  }
}

}  // namespace longbow
