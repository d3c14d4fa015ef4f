// Looking a word up in the records of a lexicon, for people: every entry that it takes part in, and where that stands.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/compile.h"

namespace longbow {

struct Finding {
  SourcePlace place;
  std::string what;  // "frame provide.aid 070: verb give"
};

// A lemma, a part of one, a name or a word of a name; capitals and diacritics do not matter. In order of the sources.
std::vector<Finding> find_word(const Records& records, std::string_view word);

// How many records there are of each kind, as "frame" and 12.
std::vector<std::pair<std::string_view, std::size_t>> count_records(const Records& records);

}  // namespace longbow
