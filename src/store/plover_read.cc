// Reading of PLOVER lines: see plover_json.h.
#include <fmt/format.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "store/plover_json.h"

namespace longbow {
namespace {

using Json = nlohmann::json;

// What is wrong with a field; caught at the edge of this file and never seen beyond it.
struct Fault {
  std::string message;
};

const Json* member(const Json& object, const char* key) {
  auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::string text(const Json& object, const char* key) {
  const Json* value = member(object, key);
  if (value == nullptr) return "";
  if (!value->is_string()) throw Fault{fmt::format("the field \"{}\" is no string", key)};
  return value->get<std::string>();
}

std::string needed_text(const Json& object, const char* key) {
  std::string value = text(object, key);
  if (value.empty()) throw Fault{fmt::format("the field \"{}\" is missing or empty", key)};
  return value;
}

std::optional<std::int64_t> integer(const Json& object, const char* key) {
  const Json* value = member(object, key);
  if (value == nullptr) return std::nullopt;
  if (!value->is_number_integer()) throw Fault{fmt::format("the field \"{}\" is no whole number", key)};
  if (value->is_number_unsigned() &&
      value->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    throw Fault{fmt::format("the field \"{}\" is too large", key)};
  }
  return value->get<std::int64_t>();
}

template <class Integer>
Integer small_integer(const Json& object, const char* key) {
  std::int64_t value = integer(object, key).value_or(0);
  if (value < std::numeric_limits<Integer>::min() || value > std::numeric_limits<Integer>::max()) {
    throw Fault{fmt::format("the field \"{}\" is out of range", key)};
  }
  return static_cast<Integer>(value);
}

double number(const Json& object, const char* key) {
  const Json* value = member(object, key);
  if (value == nullptr) return 0;
  if (!value->is_number()) throw Fault{fmt::format("the field \"{}\" is no number", key)};
  return value->get<double>();
}

std::optional<Date> date(const Json& object, const char* key) {
  std::string value = text(object, key);
  if (value.empty()) return std::nullopt;
  auto parsed = parse_iso_date(value);
  if (!parsed) throw Fault{fmt::format("the field \"{}\" is no date: \"{}\"", key, value)};
  return parsed;
}

// The items of a list; a single item may stand without its list, as other coders write.
std::vector<Json> items(const Json& object, const char* key) {
  const Json* value = member(object, key);
  if (value == nullptr) return {};
  if (!value->is_array()) return {*value};
  return value->get<std::vector<Json>>();
}

std::vector<Json> objects(const Json& object, const char* key) {
  auto found = items(object, key);
  for (const Json& item : found) {
    if (!item.is_object()) throw Fault{fmt::format("the field \"{}\" holds what is no object", key)};
  }
  return found;
}

std::vector<std::string> texts(const Json& object, const char* key) {
  std::vector<std::string> found;
  for (const Json& item : items(object, key)) {
    if (!item.is_string()) throw Fault{fmt::format("the field \"{}\" holds what is no string", key)};
    found.push_back(item.get<std::string>());
  }
  return found;
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
  for (const Json& item : objects(object, key)) found.push_back(entity(item));
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
  for (const Json& item : objects(object, "attribution")) {
    found.push_back({entity(item), named(text(item, "kind"), AttributionKind::analysis, "kind of attribution")});
  }
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
  const Json* info = member(object, "text_info");
  if (info == nullptr) return {};
  if (!info->is_object()) throw Fault{"the field \"text_info\" is no object"};
  return {text(*info, "document"), small_integer<std::uint32_t>(*info, "sequence"), span(*info)};
}

std::vector<TraceStep> trace(const Json& object) {
  std::vector<TraceStep> found;
  for (const Json& item : objects(object, "trace")) {
    found.push_back({text(item, "step"), text(item, "rule"), text(item, "text"), span(item)});
  }
  return found;
}

// An object inside, or an empty one.
Json inner(const Json& object, const char* key) {
  const Json* value = member(object, key);
  if (value == nullptr) return Json::object();
  if (!value->is_object()) throw Fault{fmt::format("the field \"{}\" is no object", key)};
  return *value;
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
  for (const Json& item : objects(line, "framework")) event.frameworks.push_back(framework(item));
  for (const Json& item : objects(line, "reason")) event.reasons.push_back({text(item, "kind"), text(item, "text")});
  event.attribution = attribution(line);
  event.auxiliary = auxiliary(line);
  if (member(line, "event_loc") != nullptr) {
    Json place = inner(line, "event_loc");
    event.location = Location{text(place, "name"), text(place, "country"), number(place, "lat"), number(place, "lon")};
  }
  Json size = inner(line, "size");
  event.size = {integer(size, "dead"), integer(size, "injured"), integer(size, "arrested"), integer(size, "crowd")};
  event.confidence = number(line, "confidence");
  event.text_info = text_info(line);
  Json cite = inner(line, "cite_info");
  event.cite_info = {text(cite, "publisher"), text(cite, "url"), text(cite, "title"), text(cite, "language")};
  event.trace = trace(line);
  return event;
}

Statement statement(const Json& line) {
  Statement statement;
  statement.id = needed_text(line, "id");
  statement.date = date(line, "date");
  statement.subjects = entities(line, "subject");
  statement.relation = named(text(line, "relation"), Relation::condition, "relation");
  if (member(line, "framework") == nullptr) throw Fault{"the field \"framework\" is missing"};
  statement.framework = framework(inner(line, "framework"));
  if (member(line, "parent") != nullptr) statement.parent = framework(inner(line, "parent"));
  if (member(line, "cycle") != nullptr) {
    Json object = inner(line, "cycle");
    Cycle cycle;
    cycle.n = small_integer<int>(object, "n");
    if (member(object, "from") != nullptr) cycle.from = small_integer<int>(object, "from");
    if (member(object, "to") != nullptr) cycle.to = small_integer<int>(object, "to");
    cycle.status = text(object, "status");
    statement.cycle = std::move(cycle);
  }
  statement.attribution = attribution(line);
  statement.auxiliary = auxiliary(line);
  statement.text_info = text_info(line);
  statement.trace = trace(line);
  return statement;
}

}  // namespace

Result<PloverRecord> parse_plover(std::string_view line) {
  Json json = Json::parse(line, nullptr, false);
  if (json.is_discarded()) return fail(ErrorCode::invalid_input, "", "this line is no JSON");
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
  } catch (const Json::exception& error) {
    return fail(ErrorCode::invalid_input, "", fmt::format("this line cannot be used: {}", error.what()));
  }
}

}  // namespace longbow
