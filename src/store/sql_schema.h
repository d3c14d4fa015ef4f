// The tables of a store, the same in every engine. Each step leads from one version to the next.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace longbow {

// The version that this program reads and writes.
inline constexpr int kSchemaVersion = 3;
// The oldest that is read as it is; writing brings it up to date first.
inline constexpr int kOldestReadVersion = 2;

// How an engine spells what the tables need.
struct SqlDialect {
  std::string_view key;          // an integer that is the primary key
  std::string_view integer;      // 64 bits
  std::string_view real;         // 64 bits
  std::string_view text;         // compared byte by byte
  std::string_view bare;         // behind a table that is kept in the order of its primary key
  std::string_view nulls_first;  // in an index
};

// The statements that make an empty store of kSchemaVersion.
std::string schema_sql(const SqlDialect& dialect);

// What came with version 3.
std::string verdicts_sql(const SqlDialect& dialect);

// The tables that rows are written to in bulk.
enum class SqlTable : std::uint8_t {
  documents,
  sentences,
  events,
  statements,
  entities,
  frameworks,
  trace,
  rejects,
  event_stories
};

struct SqlTableColumns {
  std::string_view name, columns;  // columns in the order in which a RowSink takes them
  std::size_t count;
};

extern const std::array<SqlTableColumns, 9> kSqlTables;  // by SqlTable

}  // namespace longbow
