// Records as PLOVER lines: one JSON object a record, without the line's end. Fields without content are left out; there
// are no nulls and no empty lists. What is written is read back the same, but for numbers beyond four decimals.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "base/result.h"
#include "coding/event.h"
#include "coding/statement.h"

namespace longbow {

// Who coded, with what: the same on all lines of a run.
struct Stamp {
  std::string coder;    // "longbow 0.1.0"; left out where empty
  std::string lexicon;  // its fingerprint, "sha256:..."; left out where empty
};

enum class TraceDetail : std::uint8_t { with_trace, without_trace };

// Appended to `out`, whose capacity serves many lines.
void append_plover(const Event& event, const Stamp& stamp, std::string& out,
                   TraceDetail detail = TraceDetail::with_trace);
void append_plover(const Statement& statement, const Stamp& stamp, std::string& out,
                   TraceDetail detail = TraceDetail::with_trace);

std::string to_plover(const Event& event, const Stamp& stamp);
std::string to_plover(const Statement& statement, const Stamp& stamp);

struct PloverRecord {
  std::variant<Event, Statement> record;
  Stamp stamp;
};

// Reads a line back; also lines of other coders, as far as they have an id, an actor and PLOVER's types. Unknown fields
// are passed over. The error's message says which field is wrong.
Result<PloverRecord> parse_plover(std::string_view line);

}  // namespace longbow
