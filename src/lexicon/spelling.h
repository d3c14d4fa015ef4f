// British and American spellings of one word: a lexicon lists either, a text may hold either.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace longbow {

// All spellings of a lemma, whose parts may be joined by `_`; the given one comes first.
std::vector<std::string> spellings(std::string_view lemma);

}  // namespace longbow
