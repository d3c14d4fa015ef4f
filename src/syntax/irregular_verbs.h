// The pasts and participles that no rule makes: "froze", "overthrew", "sworn".
#pragma once

#include <string>
#include <string_view>

namespace longbow {

// Writes the base form of an irregular past or past participle, in lower case; false where `form` is none.
// Prefixes are seen through: "outbid", "resold", "underpaid" need no line of their own.
bool irregular_base(std::string_view form, std::string& out);

}  // namespace longbow
