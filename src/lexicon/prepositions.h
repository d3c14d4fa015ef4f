// Which words may name an argument's place as prepositions.
#pragma once

#include <string_view>

namespace longbow {

// One word of English's prepositions, or several joined by `_` of which the first or last is one: ahead_of, out_of.
bool is_preposition(std::string_view key);

}  // namespace longbow
