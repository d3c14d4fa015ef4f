// The store over a database that speaks SQL. Store::open is the way in.
#pragma once

#include <memory>

#include "store/sql_connection.h"
#include "store/store.h"

namespace longbow {

std::unique_ptr<Store> make_sql_store(std::unique_ptr<SqlConnection> connection);

}  // namespace longbow
