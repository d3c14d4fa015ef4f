// The event record: one act, as it goes out. Plain data; offsets are code points of the document's text, half-open.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "ontology/ontology.h"

namespace longbow {

struct Entity {
  std::string text;        // as it stands in the document
  std::string code;        // ISO 3166 alpha-3, an organisation's short name, or "---"
  std::string sector;      // CAMEO's role, may be ""
  std::string identifier;  // canonical name, may be ""
  Span span;
};

struct FrameworkRef {
  std::string id, name, kind;
};

enum class AttributionKind : std::uint8_t { said, reported, denied, analysis };
std::string_view name(AttributionKind kind);

struct Attribution {
  Entity speaker;
  AttributionKind kind = AttributionKind::said;
};

// PLOVER's auxiliary modes, as bits.
enum Auxiliary : std::uint8_t { kHistorical = 1, kFuture = 2, kHypothetical = 4, kNegation = 8 };

struct Reason {
  std::string kind;  // "stated" by the actor, "attributed" by somebody else
  std::string text;
};

struct Location {
  std::string name, country;
  double latitude = 0, longitude = 0;
};

struct Size {
  std::optional<std::int64_t> dead, injured, arrested, crowd;
  bool empty() const { return !dead && !injured && !arrested && !crowd; }
};

struct TextInfo {
  std::string document;
  std::uint32_t sequence = 0;  // number of the sentence, from 0
  Span span;                   // of the sentence
};

// One step of the reasoning: which rule fired on which words.
struct TraceStep {
  std::string step;  // "mention", "frame", "operator", "attribution", "standing", "reference", "when", ...
  std::string rule;
  std::string text;
  Span span;
};

struct CiteInfo {
  std::string publisher, url, title, language;
};

struct Event {
  std::string id;
  std::optional<Date> date, end_date;
  std::string date_precision;  // "publication", "day", "week", "month", "year", "range"; "" without a date
  std::vector<Entity> actors, recipients;
  std::vector<EventType> types;
  std::vector<std::string> modes, contexts;
  std::vector<std::string> event_text;
  int quad_code = 0;
  double event_scale = 0;
  std::string cameo;
  std::vector<FrameworkRef> frameworks;
  std::vector<Reason> reasons;
  std::vector<Attribution> attribution;  // outermost first
  std::uint8_t auxiliary = 0;            // of Auxiliary
  std::optional<Location> location;
  Size size;
  double confidence = 0;
  TextInfo text_info;
  CiteInfo cite_info;
  std::vector<TraceStep> trace;
};

}  // namespace longbow
