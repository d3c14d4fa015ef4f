// The shapes of the API's JSON, in one place.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "analysis/columns.h"
#include "engine/coder.h"
#include "server/image.h"
#include "server/message.h"
#include "store/store.h"

namespace longbow {

using Json = nlohmann::ordered_json;

Answer json_answer(const Json& json);

// ROW of the API's description.
Json row_json(const Columns& columns, Row row, const StoredEvent& event);
// As PLOVER lines have it.
Json record_json(const Event& event, const Stamp& stamp);
Json record_json(const Statement& statement, const Stamp& stamp);
// A text as it was coded, with all that `longbow explain` shows.
Json coded_json(const Document& document, const CodedDocument& coded, const Stamp& stamp);

// The records of rows, read from the store, in the order of the rows. A row that the store has lost meanwhile is left
// out.
struct ReadRow {
  Row row = kNoRow;
  StoredEvent event;
};
Outcome<std::vector<ReadRow>> read_rows(StorePool& stores, const Columns& columns, std::span<const Row> rows,
                                        bool with_trace = false);

// The rows as a list of ROWs.
Outcome<Json> rows_json(StorePool& stores, const Columns& columns, std::span<const Row> rows);

}  // namespace longbow
