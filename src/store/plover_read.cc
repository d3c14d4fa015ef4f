// Reading of PLOVER lines: see plover_json.h.
#include <fmt/format.h>
#include <simdjson.h>

#include <limits>

#include "store/plover_json.h"

namespace longbow {
namespace {

using Json = simdjson::dom::element;

// What is wrong with a field; caught at the edge of this file and never seen beyond it.
struct Fault {
  std::string message;
};

// The field's value; nothing where it is missing or null.
std::optional<Json> member(const Json& object, const char* key) {
  Json value;
  if (object.at_key(key).get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
  return value;
}

std::string string_of(const Json& value, const char* fault, const char* key) {
  std::string_view text;
  if (value.get(text) != simdjson::SUCCESS) throw Fault{fmt::format(fmt::runtime(fault), key)};
  return std::string(text);
}

std::string text(const Json& object, const char* key) {
  auto value = member(object, key);
  return value ? string_of(*value, "the field \"{}\" is no string", key) : "";
}

std::string needed_text(const Json& object, const char* key) {
  std::string value = text(object, key);
  if (value.empty()) throw Fault{fmt::format("the field \"{}\" is missing or empty", key)};
  return value;
}

std::optional<std::int64_t> integer(const Json& object, const char* key) {
  auto value = member(object, key);
  if (!value) return std::nullopt;
  std::int64_t number = 0;
  switch (value->get(number)) {
    case simdjson::SUCCESS:
      return number;
    case simdjson::NUMBER_OUT_OF_RANGE:
      throw Fault{fmt::format("the field \"{}\" is out of range", key)};
    default:
      throw Fault{fmt::format("the field \"{}\" is no whole number", key)};
  }
}

template <class Integer>
Integer small_integer(const Json& object, const char* key) {
  std::int64_t value = integer(object, key).value_or(0);
  if (value < std::numeric_limits<Integer>::min() || value > std::numeric_limits<Integer>::max()) {
    throw Fault{fmt::format("the field \"{}\" is out of range", key)};
  }
  return static_cast<Integer>(value);
}

bool flag(const Json& object, const char* key) {
  auto value = member(object, key);
  bool set = false;
  if (value && value->get(set) != simdjson::SUCCESS) throw Fault{fmt::format("the field \"{}\" is neither true nor false", key)};
  return set;
}

double number(const Json& object, const char* key) {
  auto value = member(object, key);
  double number = 0;
  if (value && value->get(number) != simdjson::SUCCESS) throw Fault{fmt::format("the field \"{}\" is no number", key)};
  return number;
}

std::optional<Date> date(const Json& object, const char* key) {
  std::string value = text(object, key);
  if (value.empty()) return std::nullopt;
  auto parsed = parse_iso_date(value);
  if (!parsed) throw Fault{fmt::format("the field \"{}\" is no date: \"{}\"", key, value)};
  return parsed;
}

// Hands on the items of a list; a single item may stand without its list, as other coders write.
template <class Take>
void each_item(const Json& object, const char* key, Take take) {
  auto value = member(object, key);
  if (!value) return;
  simdjson::dom::array list;
  if (value->get(list) != simdjson::SUCCESS) return take(*value);
  for (Json item : list) take(item);
}

template <class Take>
void each_object(const Json& object, const char* key, Take take) {
  each_item(object, key, [&](const Json& item) {
    if (!item.is_object()) throw Fault{fmt::format("the field \"{}\" holds what is no object", key)};
    take(item);
  });
}

std::vector<std::string> texts(const Json& object, const char* key) {
  std::vector<std::string> found;
  each_item(object, key, [&](const Json& item) {
    found.push_back(string_of(item, "the field \"{}\" holds what is no string", key));
  });
  return found;
}

// An object inside.
std::optional<Json> inner(const Json& object, const char* key) {
  auto value = member(object, key);
  if (value && !value->is_object()) throw Fault{fmt::format("the field \"{}\" is no object", key)};
  return value;
}

Span span(const Json& object) {
  return {small_integer<std::uint32_t>(object, "start"), small_integer<std::uint32_t>(object, "end")};
}

Entity entity(const Json& object) {
  return {text(object, "entity_text"), text(object, "code"), text(object, "sector"), text(object, "identifier_text"),
          span(object)};
}

std::vector<Entity> entities(const Json& object, const char* key) {
  std::vector<Entity> found;
  each_object(object, key, [&](const Json& item) { found.push_back(entity(item)); });
  return found;
}

FrameworkRef framework(const Json& object) { return {text(object, "id"), text(object, "name"), text(object, "kind")}; }

// The value of an enumeration whose names are those of `name()`.
template <class Enum>
Enum named(const std::string& value, Enum last, const char* what) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    if (name(static_cast<Enum>(i)) == value) return static_cast<Enum>(i);
  }
  throw Fault{fmt::format("\"{}\" is no {}", value, what)};
}

std::vector<Attribution> attribution(const Json& object) {
  std::vector<Attribution> found;
  each_object(object, "attribution", [&](const Json& item) {
    found.push_back({entity(item), named(text(item, "kind"), AttributionKind::analysis, "kind of attribution")});
  });
  return found;
}

std::uint8_t auxiliary(const Json& object) {
  int bits = 0;
  for (const std::string& value : texts(object, "auxiliary")) {
    if (value == "historical") {
      bits |= kHistorical;
    } else if (value == "future") {
      bits |= kFuture;
    } else if (value == "hypothetical") {
      bits |= kHypothetical;
    } else if (value == "negation") {
      bits |= kNegation;
    } else {
      throw Fault{fmt::format("\"{}\" is no auxiliary mode", value)};
    }
  }
  return static_cast<std::uint8_t>(bits);
}

TextInfo text_info(const Json& object) {
  auto info = inner(object, "text_info");
  if (!info) return {};
  return {text(*info, "document"), small_integer<std::uint32_t>(*info, "sequence"), span(*info)};
}

std::vector<TraceStep> trace(const Json& object) {
  std::vector<TraceStep> found;
  each_object(object, "trace", [&](const Json& item) {
    found.push_back({text(item, "step"), text(item, "rule"), text(item, "text"), span(item)});
  });
  return found;
}

Event event(const Json& line) {
  Event event;
  event.id = needed_text(line, "id");
  event.date = date(line, "date");
  event.end_date = date(line, "enddate");
  event.date_precision = text(line, "date_precision");
  event.actors = entities(line, "actor");
  if (event.actors.empty()) throw Fault{"the field \"actor\" is missing or empty"};
  event.recipients = entities(line, "recipient");
  for (const std::string& value : texts(line, "event")) {
    auto type = event_type_from(value);
    if (!type) throw Fault{fmt::format("\"{}\" is none of PLOVER's event types", value)};
    event.types.push_back(*type);
  }
  if (event.types.empty()) throw Fault{"the field \"event\" is missing or empty"};
  event.modes = texts(line, "mode");
  event.contexts = texts(line, "context");
  event.event_text = texts(line, "event_text");
  event.quad_code = small_integer<std::int8_t>(line, "quad_code");
  event.event_scale = number(line, "event_scale");
  event.cameo = text(line, "cameo");
  each_object(line, "framework", [&](const Json& item) { event.frameworks.push_back(framework(item)); });
  each_object(line, "reason", [&](const Json& item) {
    event.reasons.push_back({text(item, "kind"), text(item, "text")});
  });
  event.attribution = attribution(line);
  event.auxiliary = auxiliary(line);
  if (auto place = inner(line, "event_loc")) {
    event.location =
        Location{text(*place, "name"), text(*place, "country"), number(*place, "lat"), number(*place, "lon")};
  }
  if (auto size = inner(line, "size")) {
    event.size = {integer(*size, "dead"), integer(*size, "injured"), integer(*size, "arrested"),
                  integer(*size, "crowd")};
  }
  event.confidence = number(line, "confidence");
  event.text_info = text_info(line);
  if (auto cite = inner(line, "cite_info")) {
    event.cite_info = {text(*cite, "publisher"), text(*cite, "url"), text(*cite, "title"), text(*cite, "language")};
  }
  event.trace = trace(line);
  return event;
}

Statement statement(const Json& line) {
  Statement statement;
  statement.id = needed_text(line, "id");
  statement.date = date(line, "date");
  statement.subjects = entities(line, "subject");
  statement.relation = named(text(line, "relation"), Relation::condition, "relation");
  auto bound = inner(line, "framework");
  if (!bound) throw Fault{"the field \"framework\" is missing"};
  statement.framework = framework(*bound);
  if (auto parent = inner(line, "parent")) statement.parent = framework(*parent);
  if (auto object = inner(line, "cycle")) {
    Cycle cycle;
    cycle.n = small_integer<int>(*object, "n");
    if (member(*object, "from")) cycle.from = small_integer<int>(*object, "from");
    if (member(*object, "to")) cycle.to = small_integer<int>(*object, "to");
    cycle.status = text(*object, "status");
    statement.cycle = std::move(cycle);
  }
  if (auto object = inner(line, "force")) {
    Force force;
    force.unit = text(*object, "unit");
    force.units = small_integer<int>(*object, "units");
    force.part = text(*object, "part");
    force.parts = small_integer<int>(*object, "parts");
    force.troops = small_integer<int>(*object, "troops");
    force.sustains = text(*object, "sustains");
    force.rotation = small_integer<int>(*object, "rotation");
    force.by_rotation = flag(*object, "by_rotation");
    statement.force = std::move(force);
  }
  statement.attribution = attribution(line);
  statement.auxiliary = auxiliary(line);
  statement.text_info = text_info(line);
  statement.trace = trace(line);
  return statement;
}

}  // namespace

Result<PloverRecord> parse_plover(std::string_view line) {
  simdjson::dom::parser parser;
  Json json;
  if (parser.parse(line.data(), line.size()).get(json) != simdjson::SUCCESS) {
    return fail(ErrorCode::invalid_input, "", "this line is no JSON");
  }
  if (!json.is_object()) return fail(ErrorCode::invalid_input, "", "this line is no JSON object");
  try {
    PloverRecord result;
    std::string record = text(json, "record");
    if (record == "statement") {
      result.record = statement(json);
    } else if (record.empty() || record == "event") {
      result.record = event(json);
    } else {
      return fail(ErrorCode::invalid_input, "", fmt::format("\"{}\" is no kind of record", record));
    }
    result.stamp = {text(json, "coder"), text(json, "lexicon")};
    return result;
  } catch (const Fault& fault) {
    return fail(ErrorCode::invalid_input, "", fault.message);
  }
}

}  // namespace longbow
