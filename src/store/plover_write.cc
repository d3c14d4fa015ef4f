// Writing of PLOVER lines, by hand for speed: see plover_json.h. tests/unit/store/plover_json_test.cc reads the lines
// back with a JSON library, and as records.
#include <fmt/compile.h>
#include <fmt/format.h>

#include <cmath>

#include "store/plover_json.h"

namespace longbow {
namespace {

// Quotes are written as they are met; runs of ordinary bytes, UTF-8 included, are copied whole.
void append_string(std::string_view text, std::string& out) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out.append(text, done, i - done);
    done = i + 1;
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\r':
        out += "\\r";
        break;
      default:
        out += "\\u00";
        out += kHex[c >> 4];
        out += kHex[c & 15];
    }
  }
  out.append(text, done, text.size() - done);
  out += '"';
}

// The shortest text that reads back the same, always with a point: a scale of -6 is a real number.
void append_number(double value, std::string& out) {
  double rounded = std::round(value * 1e4) / 1e4 + 0.0;
  std::size_t at = out.size();
  fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}"), rounded);
  if (out.find_first_of(".e", at) == std::string::npos) out += ".0";
}

void append_integer(std::int64_t value, std::string& out) {
  fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}"), value);
}

// An object under way: keys, commas and braces.
class Object {
 public:
  explicit Object(std::string& out) : out_(out) { out_ += '{'; }
  void close() { out_ += '}'; }

  std::string& key(std::string_view name) {
    out_ += first_ ? "\"" : ", \"";
    first_ = false;
    out_ += name;
    out_ += "\": ";
    return out_;
  }
  void text(std::string_view name, std::string_view value) { append_string(value, key(name)); }
  void text_if(std::string_view name, std::string_view value) {
    if (!value.empty()) text(name, value);
  }
  void integer(std::string_view name, std::int64_t value) { append_integer(value, key(name)); }
  void integer_if(std::string_view name, const std::optional<std::int64_t>& value) {
    if (value) integer(name, *value);
  }
  void number(std::string_view name, double value) {
    if (std::isfinite(value)) append_number(value, key(name));
  }
  void date_if(std::string_view name, const std::optional<Date>& value) {
    if (value) text(name, to_iso(*value));
  }
  void span(Span value) {
    integer("start", value.begin);
    integer("end", value.end);
  }

  // A list, left out where empty; `write` writes one item.
  template <class Items, class Write>
  void list(std::string_view name, const Items& items, Write write) {
    if (items.empty()) return;
    key(name) += '[';
    bool first_item = true;
    for (const auto& item : items) {
      if (!first_item) out_ += ", ";
      first_item = false;
      write(item, out_);
    }
    out_ += ']';
  }

 private:
  std::string& out_;
  bool first_ = true;
};

void write_string(std::string_view text, std::string& out) { append_string(text, out); }

void write_entity_fields(const Entity& entity, Object& object) {
  object.text("entity_text", entity.text);
  object.text("code", entity.code.empty() ? "---" : std::string_view(entity.code));
  object.text_if("sector", entity.sector);
  object.text_if("identifier_text", entity.identifier);
}

void write_entity(const Entity& entity, std::string& out) {
  Object object(out);
  write_entity_fields(entity, object);
  object.span(entity.span);
  object.close();
}

void write_attribution(const Attribution& attribution, std::string& out) {
  Object object(out);
  write_entity_fields(attribution.speaker, object);
  object.text("kind", name(attribution.kind));
  object.span(attribution.speaker.span);
  object.close();
}

void write_framework(const FrameworkRef& framework, std::string& out) {
  Object object(out);
  object.text_if("id", framework.id);
  object.text("name", framework.name);
  object.text_if("kind", framework.kind);
  object.close();
}

void write_reason(const Reason& reason, std::string& out) {
  Object object(out);
  object.text("kind", reason.kind);
  object.text("text", reason.text);
  object.close();
}

void write_step(const TraceStep& step, std::string& out) {
  Object object(out);
  object.text("step", step.step);
  object.text_if("rule", step.rule);
  object.text_if("text", step.text);
  object.span(step.span);
  object.close();
}

void write_auxiliary(std::uint8_t bits, Object& object) {
  std::vector<std::string_view> names;
  if (bits & kHistorical) names.push_back("historical");
  if (bits & kFuture) names.push_back("future");
  if (bits & kHypothetical) names.push_back("hypothetical");
  if (bits & kNegation) names.push_back("negation");
  object.list("auxiliary", names, write_string);
}

void write_location(const Location& location, Object& object) {
  Object inner(object.key("event_loc"));
  inner.text_if("name", location.name);
  inner.text_if("country", location.country);
  inner.number("lat", location.latitude);
  inner.number("lon", location.longitude);
  inner.close();
}

void write_size(const Size& size, Object& object) {
  Object inner(object.key("size"));
  inner.integer_if("dead", size.dead);
  inner.integer_if("injured", size.injured);
  inner.integer_if("arrested", size.arrested);
  inner.integer_if("crowd", size.crowd);
  inner.close();
}

void write_text_info(const TextInfo& info, Object& object) {
  Object inner(object.key("text_info"));
  inner.text("document", info.document);
  inner.integer("sequence", info.sequence);
  inner.span(info.span);
  inner.close();
}

void write_cite_info(const CiteInfo& info, Object& object) {
  if (info.publisher.empty() && info.url.empty() && info.title.empty() && info.language.empty()) return;
  Object inner(object.key("cite_info"));
  inner.text_if("publisher", info.publisher);
  inner.text_if("url", info.url);
  inner.text_if("title", info.title);
  inner.text_if("language", info.language);
  inner.close();
}

void write_cycle(const Cycle& cycle, Object& object) {
  if (cycle.n == 0 && !cycle.from && !cycle.to && cycle.status.empty()) return;
  Object inner(object.key("cycle"));
  if (cycle.n != 0) inner.integer("n", cycle.n);
  if (cycle.from) inner.integer("from", *cycle.from);
  if (cycle.to) inner.integer("to", *cycle.to);
  inner.text_if("status", cycle.status);
  inner.close();
}

void write_force(const Force& force, Object& object) {
  if (force.empty()) return;
  Object inner(object.key("force"));
  auto count = [&](std::string_view name, int value) {
    if (value != 0) inner.integer(name, value);
  };
  inner.text_if("unit", force.unit);
  count("units", force.units);
  inner.text_if("part", force.part);
  count("parts", force.parts);
  count("troops", force.troops);
  inner.text_if("sustains", force.sustains);
  count("rotation", force.rotation);
  if (force.by_rotation) inner.key("by_rotation") += "true";
  inner.close();
}

void write_end(const std::vector<TraceStep>& trace, const Stamp& stamp, TraceDetail detail, Object& object) {
  if (detail == TraceDetail::with_trace) object.list("trace", trace, write_step);
  object.text_if("coder", stamp.coder);
  object.text_if("lexicon", stamp.lexicon);
  object.close();
}

}  // namespace

void append_plover(const Event& event, const Stamp& stamp, std::string& out, TraceDetail detail) {
  Object object(out);
  object.text("id", event.id);
  object.date_if("date", event.date);
  object.date_if("enddate", event.end_date);
  object.text_if("date_precision", event.date_precision);
  object.list("actor", event.actors, write_entity);
  object.list("recipient", event.recipients, write_entity);
  object.list("event", event.types, [](EventType type, std::string& to) { append_string(name(type), to); });
  object.list("mode", event.modes, write_string);
  object.list("context", event.contexts, write_string);
  object.list("event_text", event.event_text, write_string);
  if (event.quad_code != 0) object.integer("quad_code", event.quad_code);
  object.number("event_scale", event.event_scale);
  object.text_if("cameo", event.cameo);
  object.list("framework", event.frameworks, write_framework);
  object.list("reason", event.reasons, write_reason);
  object.list("attribution", event.attribution, write_attribution);
  write_auxiliary(event.auxiliary, object);
  if (event.location) write_location(*event.location, object);
  if (!event.size.empty()) write_size(event.size, object);
  object.number("confidence", event.confidence);
  write_text_info(event.text_info, object);
  write_cite_info(event.cite_info, object);
  write_end(event.trace, stamp, detail, object);
}

void append_plover(const Statement& statement, const Stamp& stamp, std::string& out, TraceDetail detail) {
  Object object(out);
  object.text("record", "statement");
  object.text("id", statement.id);
  object.date_if("date", statement.date);
  // One subject is an object, several are a list.
  if (statement.subjects.size() == 1) {
    write_entity(statement.subjects.front(), object.key("subject"));
  } else {
    object.list("subject", statement.subjects, write_entity);
  }
  object.text("relation", name(statement.relation));
  write_framework(statement.framework, object.key("framework"));
  if (statement.parent) write_framework(*statement.parent, object.key("parent"));
  if (statement.cycle) write_cycle(*statement.cycle, object);
  if (statement.force) write_force(*statement.force, object);
  object.list("attribution", statement.attribution, write_attribution);
  write_auxiliary(statement.auxiliary, object);
  write_text_info(statement.text_info, object);
  write_end(statement.trace, stamp, detail, object);
}

std::string to_plover(const Event& event, const Stamp& stamp) {
  std::string line;
  append_plover(event, stamp, line);
  return line;
}

std::string to_plover(const Statement& statement, const Stamp& stamp) {
  std::string line;
  append_plover(statement, stamp, line);
  return line;
}

}  // namespace longbow
