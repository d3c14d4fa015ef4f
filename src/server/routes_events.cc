// Routes of events and stories: lists by filter, sort and cursor, and each with all that is known of it.
#include <fmt/format.h>

#include <charconv>

#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

constexpr std::size_t kMostReports = 50;  // of a story, beside one of its events

// Opaque to who gets it: key, what it sorts by, day and id, as hexadecimal digits.
std::string packed(std::string_view sort, const Cursor& cursor) {
  std::string text = fmt::format("{}\n{}\n{}\n{}", sort, cursor.value, cursor.day, cursor.id), digits;
  for (char c : text) digits += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return digits;
}

Outcome<Cursor> unpacked(const std::string& digits, std::string_view sort) {
  auto wrong = refuse(FaultCode::bad_request, "this cursor is none that this list has given", parameter("cursor"),
                      "begin again without it");
  std::string text;
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    unsigned value = 0;
    auto [end, fault] = std::from_chars(digits.data() + i, digits.data() + std::min(i + 2, digits.size()), value, 16);
    if (fault != std::errc{} || end != digits.data() + i + 2) return wrong;
    text += static_cast<char>(value);
  }
  std::array<std::string, 4> parts;
  std::size_t at = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    std::size_t end = i == 3 ? text.size() : text.find('\n', at);
    if (end == std::string::npos) return wrong;
    parts[i] = text.substr(at, end - at);
    at = end + 1;
  }
  Cursor cursor{parts[1], 0, parts[3]};
  auto [end, fault] = std::from_chars(parts[2].data(), parts[2].data() + parts[2].size(), cursor.day);
  if (fault != std::errc{} || parts[0] != sort || cursor.id.empty()) return wrong;
  return cursor;
}

// The next `limit` rows of those selected in the order of a key.
struct Page {
  std::vector<Row> rows;
  bool more = false;
};
Page page_of(const Columns& columns, const std::vector<Row>& selected, const std::vector<Row>& sorted, std::size_t from,
             std::size_t limit) {
  std::vector<std::uint8_t> wanted(columns.size());
  for (Row row : selected) wanted[row] = 1;
  Page page;
  for (std::size_t i = from; i < sorted.size() && !page.more; ++i) {
    if (wanted[sorted[i]] == 0) continue;
    page.more = page.rows.size() == limit;
    if (!page.more) page.rows.push_back(sorted[i]);
  }
  return page;
}

Outcome<Answer> events(const Service& service, const Call& call) {
  std::string sort = call.parameters.text("sort");
  if (sort.empty()) sort = "-date";
  auto key = sort_key_from(sort);
  if (!key) {
    std::vector<std::string> keys = {"date", "-date", "type", "actor", "recipient", "-reports", "-confidence"};
    return refuse(FaultCode::bad_request, fmt::format("\"{}\" is none of {}", sort, fmt::join(keys, ", ")),
                  parameter("sort"), nearest_hint(sort, keys));
  }
  auto limit = call.parameters.number("limit", 60, 1, 500);
  if (!limit) return tl::unexpected(limit.error());
  auto selected = filtered_rows(call);
  if (!selected) return tl::unexpected(selected.error());
  const Columns& columns = call.image->columns();
  RowList sorted = call.image->sorted(*key);
  std::size_t from = 0;
  if (call.parameters.has("cursor")) {
    auto cursor = unpacked(call.parameters.text("cursor"), sort);
    if (!cursor) return tl::unexpected(cursor.error());
    from = rows_before(columns, *key, *sorted, *cursor);
  }
  Page page = page_of(columns, **selected, *sorted, from, *limit);
  auto items = rows_json(service.stores, columns, page.rows);
  if (!items) return tl::unexpected(items.error());
  Json json{{"total", (*selected)->size()}, {"items", std::move(*items)}};
  if (page.more) json["next"] = packed(sort, cursor_after(columns, *key, page.rows.back()));
  return json_answer(json);
}

// The reports of a story, at most so many, in order.
std::vector<Row> reports_of(const Columns& columns, Row story, std::size_t most) {
  std::vector<Row> rows;
  // Reports of one story are within days of each other; those without a date are stories of their own.
  for (Row row = story; row < columns.size() && rows.size() < most; ++row) {
    if (columns.story[row] == story) rows.push_back(row);
    if (rows.size() == columns.reports[story]) break;
  }
  return rows;
}

Outcome<Answer> event(const Service& service, const Call& call) {
  const Columns& columns = call.image->columns();
  Row row = columns.find(call.path[0]);
  if (row == kNoRow) return refuse(FaultCode::not_found, "there is no event of this id", "event " + call.path[0]);
  auto read = read_rows(service.stores, columns, std::span(&row, 1), true);
  if (!read) return tl::unexpected(read.error());
  if (read->empty()) return refuse(FaultCode::not_found, "this event has just been replaced", "event " + call.path[0]);
  const StoredEvent& stored = read->front().event;
  Json json = row_json(columns, row, stored);
  json["record"] = record_json(stored.event, stored.stamp);
  auto reports = rows_json(service.stores, columns, reports_of(columns, columns.story[row], kMostReports));
  if (!reports) return tl::unexpected(reports.error());
  json["reports_of_story"] = std::move(*reports);
  auto store = service.stores.borrow();
  if (!store) return tl::unexpected(fault_of(store.error()));
  auto versions = store->keep((*store)->versions(call.path[0]));
  if (!versions) return tl::unexpected(fault_of(versions.error()));
  json["versions"] = Json::array();
  for (const EventVersion& version : *versions) {
    json["versions"].push_back(Json{{"run", version.run},
                                    {"coder", version.stamp.coder},
                                    {"lexicon", version.stamp.lexicon},
                                    {"added", version.added}});
  }
  return json_answer(json);
}

Outcome<Answer> story(const Service& service, const Call& call) {
  const Columns& columns = call.image->columns();
  Row row = columns.find(call.path[0]);
  if (row == kNoRow || !columns.is_story(row)) {
    return refuse(FaultCode::not_found, "there is no story of this id", "story " + call.path[0],
                  row == kNoRow ? "" : "its story is " + std::string(columns.id[columns.story[row]]));
  }
  auto reports = rows_json(service.stores, columns, reports_of(columns, row, 500));
  if (!reports) return tl::unexpected(reports.error());
  return json_answer({{"id", call.path[0]}, {"reports", std::move(*reports)}});
}

}  // namespace

std::vector<Route> event_routes() {
  auto of_list = with_filters({"sort", "limit", "cursor"});
  auto of_stories = of_list;
  std::erase(of_stories, "view");
  return {{"GET", "/api/v1/events", events, of_list},
          {"GET", "/api/v1/events/{id}", event, {}},
          {"GET", "/api/v1/stories", events, of_stories},
          {"GET", "/api/v1/stories/{id}", story, {}}};
}

}  // namespace longbow
