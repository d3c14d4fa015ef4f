// Which rows are meant, and in which order they are shown.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/columns.h"

namespace longbow {

// Every condition that is set must hold; of the values of a list any one.
struct Selection {
  std::vector<std::string> actors, recipients, parties, countries, speakers;  // codes; a party is either
  std::vector<std::string> others;  // codes of a party too: with `parties`, the dyads between the two
  std::vector<std::string> frameworks, stories, documents, publishers, rules;
  std::vector<EventType> types;
  std::vector<int> quads;
  std::vector<ActClass> classes;
  std::vector<Told> told;
  std::optional<Date> from, to;
  std::string words;  // of the sentence, or of the document's title
  EventView view = EventView::stories;
};

// The rows in their order. Codes that no row has fit none.
std::vector<Row> select_rows(const Columns& columns, const Selection& selection);

enum class SortKey : std::uint8_t { date, date_down, type, actor, recipient, reports_down, confidence_down };
std::optional<SortKey> sort_key_from(std::string_view name);  // "date", "-date", "type", ...

// All rows in the order of a key; rows of the same key by date, latest first, then by id. (By date alone: by id.)
std::vector<Row> sorted_rows(const Columns& columns, SortKey key);

// A place between two rows, which is good for later images of the store too.
struct Cursor {
  std::string value;  // of the row before: what the key sorts by
  std::int32_t day = kNoDay;
  std::string id;
};
Cursor cursor_after(const Columns& columns, SortKey key, Row row);
// How many of the sorted rows stand at or before the cursor.
std::size_t rows_before(const Columns& columns, SortKey key, const std::vector<Row>& sorted, const Cursor& cursor);

}  // namespace longbow
