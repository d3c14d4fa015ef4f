// Time expressions of a sentence, resolved against the day of publication.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "syntax/parse.h"

namespace longbow {

enum class TimeDirection : std::uint8_t { unknown, past, present, future };

struct TimeMention {
  Span words;  // of the sentence, without a preposition: "Tuesday" of "on Tuesday", "last week", "two days ago"
  std::optional<Date> date;      // the day, or the first of several
  std::optional<Date> end_date;  // the last day, where there are several
  // "day", "week", "month", "year" or "range" with a date; without one "past", "future" or "present" where the words
  // say no more ("recently", "soon", "now", or a relative date in a text that has no date), "" where not even that.
  std::string precision;
  TimeDirection direction = TimeDirection::unknown;  // as seen from the day of publication
};

// In order, without overlap. Weekdays, and months or days without a year, are taken for the last ones before
// publication, unless the verb they belong to speaks of the future ("will meet on Tuesday"), which makes them the next.
// Without `published`, full dates still resolve; relative ones give their direction alone. Durations ("for two hours")
// are no times.
std::vector<TimeMention> find_times(const Parse& parse, std::optional<Date> published);

// Which way the verb that word `i` belongs to points, by its auxiliaries, its form and the verbs above it.
TimeDirection tense_at(const Parse& parse, std::size_t i);

}  // namespace longbow
