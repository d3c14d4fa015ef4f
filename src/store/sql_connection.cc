#include "store/sql_connection.h"

namespace longbow {

Result<std::int64_t> SqlConnection::number(const Sql& sql) {
  auto rows = query(sql);
  if (!rows) return tl::unexpected<Error>(std::move(rows.error()));
  auto row = (*rows)->next();
  if (!row) return tl::unexpected<Error>(std::move(row.error()));
  return *row ? (*rows)->integer(0) : 0;
}

std::string parameters(std::size_t count) {
  std::string list;
  for (std::size_t i = 0; i < count; ++i) list += i == 0 ? "?" : ", ?";
  return list;
}

}  // namespace longbow
