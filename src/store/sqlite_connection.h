// The store's database in one SQLite file.
#pragma once

#include <memory>
#include <string>

#include "store/sql_connection.h"

namespace longbow {

Result<std::unique_ptr<SqlConnection>> open_sqlite(const std::string& path, const StoreOptions& options);

}  // namespace longbow
