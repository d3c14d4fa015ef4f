// Verdicts over any engine: see Store.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/sql_connection.h"

namespace longbow {

Result<Verdict> add_verdict(SqlConnection& connection, Verdict verdict);
Result<bool> void_verdict(SqlConnection& connection, std::int64_t id, std::string_view reviewer);
Result<std::vector<Verdict>> all_verdicts(SqlConnection& connection);

}  // namespace longbow
