// Whole tables in the order of their keys, without joins: the cheapest way through a large store. See sql_scan.h.
#include "store/sql_scan.h"

#include <fmt/format.h>

#include <functional>

namespace longbow {
namespace {

using TakeRow = std::function<void(const SqlRows&)>;

Result<void> each_row(SqlConnection& connection, std::string sql, const TakeRow& take) {
  auto rows = connection.query({std::move(sql), {}}, SqlConnection::Fetch::streaming);
  if (!rows) return tl::unexpected<Error>(std::move(rows.error()));
  for (;;) {
    auto row = (*rows)->next();
    if (!row) return tl::unexpected<Error>(std::move(row.error()));
    if (!*row) return {};
    take(**rows);
  }
}

void take_event(const SqlRows& row, StoreVisitor& visitor) {
  ScannedEvent event;
  event.key = row.integer(0);
  event.id = row.text(1);
  event.document = row.integer(2);
  event.sequence = static_cast<std::uint32_t>(row.integer(3));
  event.date = row.text(4);
  event.types = row.text(5);
  event.cameo = row.text(6);
  event.quad_code = static_cast<int>(row.integer(7));
  event.event_scale = row.real(8);
  event.auxiliary = static_cast<std::uint8_t>(row.integer(9));
  event.confidence = row.real(10);
  event.place = row.text(11);
  event.country = row.text(12);
  event.span = {static_cast<std::uint32_t>(row.integer(13)), static_cast<std::uint32_t>(row.integer(14))};
  event.actors = row.text(15);
  event.recipients = row.text(16);
  event.record = row.text(17);
  visitor.event(event);
}

Result<void> scan_tables(SqlConnection& connection, StoreVisitor& visitor) {
  auto done = each_row(connection, "SELECT key, id, date, title, publisher FROM documents WHERE replaced IS NULL ORDER BY key",
                       [&](const SqlRows& row) {
                         visitor.document({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)});
                       });
  if (!done) return done;
  done = each_row(connection,
                  "SELECT key, id, document, sequence, date, types, cameo, quad_code, event_scale, auxiliary, "
                  "confidence, place, country, start, \"end\", actors, recipients, record FROM events ORDER BY key",
                  [&](const SqlRows& row) { take_event(row, visitor); });
  if (!done) return done;
  done = each_row(connection, "SELECT record, role, code, sector, name FROM entities ORDER BY record, role, position",
                  [&](const SqlRows& row) {
                    visitor.entity({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)});
                  });
  if (!done) return done;
  done = each_row(connection, "SELECT record, id, name, kind FROM frameworks ORDER BY record, position",
                  [&](const SqlRows& row) { visitor.framework(row.integer(0), row.text(1), row.text(2), row.text(3)); });
  if (!done) return done;
  done = each_row(connection, "SELECT record, step, rule FROM trace WHERE rule IS NOT NULL ORDER BY record, position",
                  [&](const SqlRows& row) { visitor.rule(row.integer(0), row.text(1), row.text(2)); });
  if (!done) return done;
  done = each_row(connection, "SELECT event, story FROM event_stories ORDER BY event",
                  [&](const SqlRows& row) { visitor.story(row.integer(0), row.text(1)); });
  if (!done) return done;
  done = each_row(connection, "SELECT key, document FROM statements ORDER BY key",
                  [&](const SqlRows& row) { visitor.statement(row.integer(0), row.integer(1)); });
  if (!done) return done;
  return each_row(connection, "SELECT key, text FROM documents WHERE replaced IS NULL ORDER BY key",
                  [&](const SqlRows& row) { visitor.text(row.integer(0), row.text(1)); });
}

}  // namespace

Result<void> scan_store(SqlConnection& connection, StoreVisitor& visitor) {
  if (auto begun = connection.begin_reading(); !begun) return begun;
  auto done = scan_tables(connection, visitor);
  connection.rollback();  // nothing was written
  return done;
}

Result<std::string> store_mark(SqlConnection& connection) {
  // Every batch notes how far its run has come; the telling of stories, which comes last, empties a table.
  auto rows = connection.query(
      {"SELECT count(*), coalesce(max(id), 0), coalesce(sum(records), 0), coalesce(sum(documents), 0), "
       "coalesce(sum(events), 0), coalesce(sum(statements), 0), count(finished), "
       "(SELECT count(*) FROM untold_groups), (SELECT coalesce(max(key), 0) FROM documents) FROM runs",
       {}});
  if (!rows) return tl::unexpected<Error>(std::move(rows.error()));
  auto row = (*rows)->next();
  if (!row) return tl::unexpected<Error>(std::move(row.error()));
  std::string mark;
  for (int column = 0; *row && column < 9; ++column) mark += fmt::format("{}.", (*rows)->text(column));
  return mark;
}

}  // namespace longbow
