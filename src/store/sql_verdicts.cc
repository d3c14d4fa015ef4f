#include "store/sql_verdicts.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>

namespace longbow {
namespace {

std::string now_utc() {
  auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now));
}

// Runs `change` in a transaction of its own.
template <class T, class Change>
Result<T> alone(SqlConnection& connection, const Change& change) {
  if (auto begun = connection.begin(); !begun) return tl::unexpected<Error>(std::move(begun.error()));
  Result<T> done = change();
  if (done) {
    if (auto committed = connection.commit(); !committed) done = tl::unexpected<Error>(std::move(committed.error()));
  }
  if (!done) connection.rollback();
  return done;
}

}  // namespace

Result<Verdict> add_verdict(SqlConnection& connection, Verdict verdict) {
  return alone<Verdict>(connection, [&]() -> Result<Verdict> {
    auto last = connection.number({"SELECT max(id) FROM verdicts", {}});
    if (!last) return tl::unexpected<Error>(std::move(last.error()));
    verdict.id = *last + 1;
    verdict.recorded = now_utc();
    verdict.voided.clear();
    auto done = connection.run(
        {"INSERT INTO verdicts (id, event, run, type, reviewer, verdict, fix, note, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
         {verdict.id, verdict.event, verdict.run, verdict.type, verdict.reviewer, verdict.verdict, verdict.fix, verdict.note,
          verdict.recorded}});
    if (!done) return tl::unexpected<Error>(std::move(done.error()));
    return verdict;
  });
}

Result<bool> void_verdict(SqlConnection& connection, std::int64_t id, std::string_view reviewer) {
  return alone<bool>(connection, [&]() -> Result<bool> {
    std::vector<SqlValue> which = {id, std::string(reviewer)};
    auto found = connection.number(
        {"SELECT count(*) FROM verdicts WHERE id = ? AND reviewer = ? AND voided IS NULL", which});
    if (!found) return tl::unexpected<Error>(std::move(found.error()));
    if (*found == 0) return false;
    auto done = connection.run({"UPDATE verdicts SET voided = ? WHERE id = ?", {now_utc(), id}});
    if (!done) return tl::unexpected<Error>(std::move(done.error()));
    return true;
  });
}

Result<std::vector<Verdict>> all_verdicts(SqlConnection& connection) {
  auto rows = connection.query(
      {"SELECT id, event, run, type, reviewer, verdict, fix, note, recorded, voided FROM verdicts ORDER BY id", {}});
  if (!rows) return tl::unexpected<Error>(std::move(rows.error()));
  std::vector<Verdict> found;
  for (;;) {
    auto row = (*rows)->next();
    if (!row) return tl::unexpected<Error>(std::move(row.error()));
    if (!*row) return found;
    const SqlRows& from = **rows;
    found.push_back({from.integer(0), from.string(1), from.integer(2), from.string(3), from.string(4), from.string(5),
                     from.string(6), from.string(7), from.string(8), from.string(9)});
  }
}

}  // namespace longbow
