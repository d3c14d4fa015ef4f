// The columns of the CSV view: see csv.h.
#include "store/csv.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace longbow {
namespace {

constexpr std::array<std::string_view, 35> kColumns = {"id",
                                                       "date",
                                                       "enddate",
                                                       "date_precision",
                                                       "actor_code",
                                                       "actor_sector",
                                                       "actor_name",
                                                       "actor_text",
                                                       "recipient_code",
                                                       "recipient_sector",
                                                       "recipient_name",
                                                       "recipient_text",
                                                       "event",
                                                       "mode",
                                                       "context",
                                                       "event_text",
                                                       "quad_code",
                                                       "event_scale",
                                                       "cameo",
                                                       "framework",
                                                       "attribution",
                                                       "auxiliary",
                                                       "place",
                                                       "country",
                                                       "lat",
                                                       "lon",
                                                       "dead",
                                                       "injured",
                                                       "arrested",
                                                       "crowd",
                                                       "confidence",
                                                       "document",
                                                       "sequence",
                                                       "start",
                                                       "end"};

// One line under way. A field is quoted where it must be.
class Line {
 public:
  explicit Line(std::string& out) : out_(out) {}

  void field(std::string_view value) {
    if (count_++ > 0) out_ += ',';
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
      out_ += value;
      return;
    }
    out_ += '"';
    for (char c : value) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
  }
  void number(double value) {
    field(std::isfinite(value) ? fmt::format("{}", std::round(value * 1e4) / 1e4 + 0.0) : "");
  }
  void integer(std::int64_t value) { field(fmt::format("{}", value)); }
  void integer(const std::optional<std::int64_t>& value) {
    if (value) {
      integer(*value);
    } else {
      field("");
    }
  }
  void date(const std::optional<Date>& value) { field(value ? to_iso(*value) : ""); }

  // Values joined by semicolons, in the order of the items; `text` gives an item's value.
  template <class Items, class Text>
  void joined(const Items& items, Text text) {
    std::string all;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i > 0) all += ';';
      all += text(items[i]);
    }
    field(all);
  }

  void end() { out_ += "\r\n"; }

 private:
  std::string& out_;
  int count_ = 0;
};

void parties(const std::vector<Entity>& entities, Line& line) {
  line.joined(entities, [](const Entity& entity) { return entity.code; });
  line.joined(entities, [](const Entity& entity) { return entity.sector; });
  line.joined(entities, [](const Entity& entity) { return entity.identifier; });
  line.joined(entities, [](const Entity& entity) { return entity.text; });
}

std::vector<std::string> auxiliary_names(std::uint8_t bits) {
  std::vector<std::string> names;
  if (bits & kHistorical) names.emplace_back("historical");
  if (bits & kFuture) names.emplace_back("future");
  if (bits & kHypothetical) names.emplace_back("hypothetical");
  if (bits & kNegation) names.emplace_back("negation");
  return names;
}

}  // namespace

std::string csv_header() {
  std::string header;
  Line line(header);
  for (std::string_view column : kColumns) line.field(column);
  line.end();
  return header;
}

void append_csv(const Event& event, std::string& out) {
  auto same = [](const std::string& text) { return text; };
  Line line(out);
  line.field(event.id);
  line.date(event.date);
  line.date(event.end_date);
  line.field(event.date_precision);
  parties(event.actors, line);
  parties(event.recipients, line);
  line.joined(event.types, [](EventType type) { return std::string(name(type)); });
  line.joined(event.modes, same);
  line.joined(event.contexts, same);
  line.joined(event.event_text, same);
  line.integer(event.quad_code);
  line.number(event.event_scale);
  line.field(event.cameo);
  line.joined(event.frameworks, [](const FrameworkRef& framework) { return framework.name; });
  line.joined(event.attribution, [](const Attribution& attribution) {
    return fmt::format("{} {}", name(attribution.kind), attribution.speaker.text);
  });
  line.joined(auxiliary_names(event.auxiliary), same);
  line.field(event.location ? event.location->name : "");
  line.field(event.location ? event.location->country : "");
  line.number(event.location ? event.location->latitude : std::nan(""));
  line.number(event.location ? event.location->longitude : std::nan(""));
  line.integer(event.size.dead);
  line.integer(event.size.injured);
  line.integer(event.size.arrested);
  line.integer(event.size.crowd);
  line.number(event.confidence);
  line.field(event.text_info.document);
  line.integer(event.text_info.sequence);
  line.integer(event.text_info.span.begin);
  line.integer(event.text_info.span.end);
  line.end();
}

std::string write_csv(const std::vector<Event>& events) {
  std::string csv = csv_header();
  for (const Event& event : events) append_csv(event, csv);
  return csv;
}

}  // namespace longbow
