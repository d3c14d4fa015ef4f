// Filters as SQL.
#pragma once

#include <string>
#include <vector>

#include "store/sql_connection.h"
#include "store/store.h"

namespace longbow {

// Conditions of a query, each with what goes to its parameters.
struct SqlWhere {
  std::string text;  // " WHERE ... AND ...", or ""
  std::vector<SqlValue> values;

  void add(std::string_view condition, std::vector<SqlValue> with = {});
};

// Which versions of documents count; `alias` is the documents table's.
std::string version_condition(std::string_view alias, RunId known);

// Over the aliases e (events), d (documents) and s (event_stories).
SqlWhere where(const EventFilter& filter);

// Over the aliases e (statements) and d.
SqlWhere where(const StatementFilter& filter);

}  // namespace longbow
