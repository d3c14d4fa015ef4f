// Which version an SQLite file is of, and the way from each version to the next.
#pragma once

#include "store/sql_connection.h"
#include "store/sqlite_database.h"

namespace longbow {

// Brings the file to kSchemaVersion. Refuses what is another program's database, and what a newer Longbow wrote.
// `connection` is over the same database.
Result<void> migrate_sqlite(SqliteDatabase& database, SqlConnection& connection);

// For reading only: the file must be of this version already.
Result<void> check_sqlite_schema(SqliteDatabase& database, const std::string& path);

}  // namespace longbow
