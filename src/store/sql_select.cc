#include "store/sql_select.h"

#include <fmt/format.h>

#include <iterator>

namespace longbow {

void SqlWhere::add(std::string_view condition, std::vector<SqlValue> with) {
  text.append(text.empty() ? " WHERE " : " AND ").append(condition);
  std::move(with.begin(), with.end(), std::back_inserter(values));
}

std::string version_condition(std::string_view alias, RunId known) {
  if (known == 0) return fmt::format("{}.replaced IS NULL", alias);
  return fmt::format("{0}.run <= {1} AND ({0}.replaced IS NULL OR {0}.replaced > {1})", alias, known);
}

SqlWhere where(const EventFilter& filter) {
  SqlWhere where;
  auto party = [&](std::string_view role, const std::string& code) {
    if (code.empty()) return;
    where.add(fmt::format("e.key IN (SELECT record FROM entities WHERE role = '{}' AND code = ?)", role), {code});
  };
  if (filter.keys.empty()) {
    where.add(version_condition("d", filter.known));
  } else {
    where.add(fmt::format("e.key IN ({})", fmt::join(filter.keys, ",")));
  }
  if (filter.from) where.add("e.date >= ?", {to_iso(*filter.from)});
  if (filter.to) where.add("e.date <= ?", {to_iso(*filter.to)});
  party("actor", filter.actor);
  party("recipient", filter.recipient);
  if (!filter.country.empty()) {
    where.add(
        "(e.country = ? OR e.key IN (SELECT record FROM entities WHERE role IN ('actor', 'recipient') AND code = ?))",
        {filter.country, filter.country});
  }
  if (filter.type) where.add("' ' || e.types || ' ' LIKE ?", {fmt::format("% {} %", name(*filter.type))});
  if (!filter.id.empty()) where.add("e.id = ?", {filter.id});
  if (!filter.document.empty()) where.add("d.id = ?", {filter.document});
  if (!filter.framework.empty()) where.add("e.key IN (SELECT record FROM frameworks WHERE id = ?)", {filter.framework});
  if (!filter.story.empty()) where.add("s.story = ?", {filter.story});
  if (filter.view == EventView::stories) where.add("s.story = e.id");
  if (filter.view == EventView::one_a_day) {
    // As the view of that name has it, but of any version.
    where.add(fmt::format(
        "(e.date IS NULL OR e.key IN (SELECT key FROM (SELECT f.key, row_number() OVER (PARTITION BY f.date, f.actors, "
        "f.recipients, f.cameo ORDER BY f.id, f.key) AS nth FROM events f JOIN documents g ON g.key = f.document WHERE "
        "f.date IS NOT NULL AND {}) numbered WHERE nth = 1))",
        version_condition("g", filter.known)));
  }
  return where;
}

SqlWhere where(const StatementFilter& filter) {
  SqlWhere where;
  where.add(version_condition("d", filter.known));
  if (!filter.document.empty()) where.add("d.id = ?", {filter.document});
  if (!filter.framework.empty()) where.add("e.key IN (SELECT record FROM frameworks WHERE id = ?)", {filter.framework});
  if (!filter.subject.empty()) {
    where.add("e.key IN (SELECT record FROM entities WHERE role = 'subject' AND code = ?)", {filter.subject});
  }
  return where;
}

}  // namespace longbow
