// What of a case's expectations is not met, and records as lines of a case. See case_check.h.
#include "case_check.h"

#include <fmt/format.h>

#include <algorithm>

namespace longbow {
namespace {

std::vector<std::string> split(std::string_view text, char at) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(at);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string code_of(const Entity& entity) {
  return entity.sector.empty() ? entity.code : entity.code + ":" + entity.sector;
}

// "KAZ:GOV" or "KAZ", which leaves the sector open.
bool entity_fits(std::string_view wanted, const Entity& entity) {
  return wanted.find(':') == std::string_view::npos ? wanted == entity.code : wanted == code_of(entity);
}

// Whether each of `wanted` finds a partner of its own in `got`.
template <class Wanted, class Got, class Fits>
bool pair_up(const std::vector<Wanted>& wanted, const std::vector<Got>& got, Fits fits, std::vector<bool>& used,
             std::size_t from = 0) {
  if (from == wanted.size()) return true;
  for (std::size_t i = 0; i < got.size(); ++i) {
    if (used[i] || !fits(wanted[from], got[i])) continue;
    used[i] = true;
    if (pair_up(wanted, got, fits, used, from + 1)) return true;
    used[i] = false;
  }
  return false;
}

bool entities_fit(std::string_view wanted, const std::vector<Entity>& got) {
  if (wanted == "none") return got.empty();
  const std::vector<std::string> codes = split(wanted, '+');
  std::vector<bool> used(got.size());
  return codes.size() == got.size() && pair_up(codes, got, entity_fits, used);
}

std::string aux_of(std::uint8_t bits) {
  std::string out;
  for (auto [bit, text] : {std::pair<int, const char*>{kHistorical, "historical"},
                           {kFuture, "future"},
                           {kHypothetical, "hypothetical"},
                           {kNegation, "negation"}})
    if (bits & bit) out += (out.empty() ? "" : "+") + std::string(text);
  return out.empty() ? "none" : out;
}

bool aux_fits(std::string_view wanted, std::uint8_t bits) {
  std::vector<std::string> want = split(wanted, '+'), got = split(aux_of(bits), '+');
  std::sort(want.begin(), want.end());
  std::sort(got.begin(), got.end());
  return want == got;
}

bool attribution_fits(const std::string& wanted, const std::vector<Attribution>& got) {
  if (wanted == "none") return got.empty();
  return std::any_of(got.begin(), got.end(), [&](const Attribution& by) {
    return entity_fits(wanted, by.speaker) || by.speaker.text.find(wanted) != std::string::npos;
  });
}

bool framework_fits(const std::string& wanted, const FrameworkRef& got) {
  return wanted == got.id || wanted == got.kind;
}

bool cameo_fits(std::string_view wanted, std::string_view got) {
  if (!wanted.empty() && wanted.back() == '*') return got.starts_with(wanted.substr(0, wanted.size() - 1));
  return wanted == got;
}

std::string evidence_of(const Event& event) { return fmt::format("{}", fmt::join(event.event_text, " ")); }

std::string number(std::optional<std::int64_t> value) { return value ? std::to_string(*value) : "none"; }

bool holds(const std::vector<std::string>& list, const std::string& value) {
  return value == "none" ? list.empty() : std::find(list.begin(), list.end(), value) != list.end();
}

bool field_fits(const std::string& key, const std::string& value, const Event& event) {
  if (key == "actor") return entities_fit(value, event.actors);
  if (key == "recipient") return entities_fit(value, event.recipients);
  if (key == "type")
    return std::any_of(event.types.begin(), event.types.end(), [&](EventType type) { return value == name(type); });
  if (key == "mode") return holds(event.modes, value);
  if (key == "context") return holds(event.contexts, value);
  if (key == "cameo") return cameo_fits(value, event.cameo);
  if (key == "aux") return aux_fits(value, event.auxiliary);
  if (key == "evidence") return evidence_of(event).find(value) != std::string::npos;
  if (key == "attribution") return attribution_fits(value, event.attribution);
  if (key == "date") return value == (event.date ? to_iso(*event.date) : "none");
  if (key == "enddate") return value == (event.end_date ? to_iso(*event.end_date) : "none");
  if (key == "framework")
    return value == "none" ? event.frameworks.empty()
                           : std::any_of(event.frameworks.begin(), event.frameworks.end(),
                                         [&](const FrameworkRef& got) { return framework_fits(value, got); });
  if (key == "reason")
    return std::any_of(event.reasons.begin(), event.reasons.end(), [&](const Reason& reason) {
      return value == reason.kind || reason.text.find(value) != std::string::npos;
    });
  if (key == "location")
    return value == (event.location ? event.location->name : "none") ||
           (event.location && value == event.location->country);
  if (key == "dead") return value == number(event.size.dead);
  if (key == "injured") return value == number(event.size.injured);
  if (key == "arrested") return value == number(event.size.arrested);
  return key == "crowd" && value == number(event.size.crowd);
}

bool field_fits(const std::string& key, const std::string& value, const Statement& statement) {
  if (key == "subject") return entities_fit(value, statement.subjects);
  if (key == "relation") return value == name(statement.relation);
  if (key == "framework") return framework_fits(value, statement.framework);
  if (key == "parent") return statement.parent ? framework_fits(value, *statement.parent) : value == "none";
  if (key == "cycle") return value == (statement.cycle ? std::to_string(statement.cycle->n) : "none");
  if (key == "status") return statement.cycle && value == statement.cycle->status;
  if (key == "aux") return aux_fits(value, statement.auxiliary);
  return key == "attribution" && attribution_fits(value, statement.attribution);
}

template <class Record>
bool record_fits(const Expectation* wanted, const Record& got) {
  return std::all_of(wanted->fields.begin(), wanted->fields.end(),
                     [&](const auto& field) { return field_fits(field.first, field.second, got); });
}

bool told_as_happened(const Event& event) { return (event.auxiliary & (kHypothetical | kNegation)) == 0; }

std::string codes(const std::vector<Entity>& entities) {
  std::string out;
  for (const Entity& entity : entities) out += (out.empty() ? "" : "+") + code_of(entity);
  return out.empty() ? "none" : out;
}

}  // namespace

// The expectations that are not met, as lines.
std::vector<std::string> unmet(const Case& wanted, const Coded& got) {
  using Kind = Expectation::Kind;
  std::vector<std::string> out;
  std::vector<const Expectation*> events, statements;
  bool only = false, error = false;
  for (const Expectation& each : wanted.expected) {
    if (each.kind == Kind::event) events.push_back(&each);
    if (each.kind == Kind::statement) statements.push_back(&each);
    only = only || each.kind == Kind::only;
    const bool broken =
        (each.kind == Kind::no_event &&
         std::any_of(got.events.begin(), got.events.end(),
                     [&](const Event& event) { return told_as_happened(event) && record_fits(&each, event); })) ||
        (each.kind == Kind::no_statement &&
         std::any_of(got.statements.begin(), got.statements.end(),
                     [&](const Statement& statement) { return record_fits(&each, statement); })) ||
        (each.kind == Kind::error && got.error.find(each.text) == std::string::npos);
    error = error || each.kind == Kind::error;
    if (broken) out.push_back(each.text);
  }
  if (!got.error.empty() && !error) out.push_back("a text that can be coded");
  std::vector<bool> used(got.events.size());
  if (!pair_up(events, got.events, record_fits<Event>, used)) {
    const std::size_t before = out.size();
    for (const Expectation* each : events)
      if (std::none_of(got.events.begin(), got.events.end(),
                       [&](const Event& event) { return record_fits(each, event); }))
        out.push_back(each->text);
    if (out.size() == before) out.push_back("an event of its own for each line");
  } else if (only) {
    for (std::size_t i = 0; i < got.events.size(); ++i)
      if (!used[i] && told_as_happened(got.events[i])) {
        out.push_back("only these events");
        break;
      }
  }
  std::vector<bool> used_statements(got.statements.size());
  if (!pair_up(statements, got.statements, record_fits<Statement>, used_statements))
    for (const Expectation* each : statements)
      if (std::none_of(got.statements.begin(), got.statements.end(),
                       [&](const Statement& statement) { return record_fits(each, statement); }))
        out.push_back(each->text);
  return out;
}

std::string told(const Event& event) {
  std::string out = fmt::format("event actor={} recipient={}", codes(event.actors), codes(event.recipients));
  for (EventType type : event.types) out += fmt::format(" type={}", name(type));
  out += fmt::format(" cameo={}", event.cameo);
  for (const std::string& mode : event.modes) out += " mode=" + mode;
  out += fmt::format(" aux={} evidence=\"{}\"", aux_of(event.auxiliary), evidence_of(event));
  for (const Attribution& by : event.attribution) out += fmt::format(" attribution={}", code_of(by.speaker));
  for (const FrameworkRef& framework : event.frameworks) out += " framework=" + framework.id;
  if (event.location) out += fmt::format(" location=\"{}\"", event.location->name);
  if (event.date) out += " date=" + to_iso(*event.date);
  if (event.size.dead) out += " dead=" + number(event.size.dead);
  if (event.size.injured) out += " injured=" + number(event.size.injured);
  if (event.size.arrested) out += " arrested=" + number(event.size.arrested);
  if (event.size.crowd) out += " crowd=" + number(event.size.crowd);
  for (const TraceStep& step : event.trace)
    if (step.step == "frame" || step.step == "operator" || step.step == "standing")
      out += fmt::format(" [{}]", step.rule);
  return out;
}

std::string told(const Statement& statement) {
  std::string out = fmt::format("statement subject={} relation={} framework={}", codes(statement.subjects),
                                name(statement.relation), statement.framework.id);
  if (statement.parent) out += " parent=" + statement.parent->id;
  if (statement.cycle) out += fmt::format(" cycle={} status={}", statement.cycle->n, statement.cycle->status);
  return out + " aux=" + aux_of(statement.auxiliary);
}

}  // namespace longbow
