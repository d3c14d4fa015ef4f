// Store::scan and Store::mark over any engine.
#pragma once

#include <string>

#include "store/scan.h"
#include "store/sql_connection.h"

namespace longbow {

Result<void> scan_store(SqlConnection& connection, StoreVisitor& visitor);
Result<std::string> store_mark(SqlConnection& connection);

}  // namespace longbow
