// The tables of an SQLite store, and the steps from each version of them to the next.
#pragma once

#include "base/result.h"
#include "store/sqlite_database.h"

namespace longbow {

// The version that this program reads and writes; kept in the file as PRAGMA user_version.
extern const int kSqliteSchema;

// Brings the file to kSqliteSchema. Refuses what is another program's database, and what a newer Longbow wrote.
Result<void> migrate_sqlite(SqliteDatabase& database, const std::string& path);

// For reading only: the file must be of this version already.
Result<void> check_sqlite_schema(SqliteDatabase& database, const std::string& path);

}  // namespace longbow
