// The store's database on a PostgreSQL server.
#pragma once

#include <memory>
#include <string>

#include "store/sql_connection.h"

namespace longbow {

// `url` is libpq's: postgresql://[user[:password]@][host][:port][/dbname][?parameters]. The tables are in the first
// schema of the search path.
Result<std::unique_ptr<SqlConnection>> open_postgres(const std::string& url, const StoreOptions& options);

}  // namespace longbow
