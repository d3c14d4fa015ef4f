// What the network sees of a word: rows of one table, whose sum stands for the word. The first row is its own, where
// it is a known one; the others are of its ends and its outline, so that a word never met is not a blank.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "syntax/hash_dictionary.h"
#include "syntax/parse.h"
#include "syntax/word_shape.h"

namespace longbow {

inline constexpr std::size_t kRowsPerWord = 12;
inline constexpr std::uint32_t kUnknownWord = 1;  // row 0 stands for nothing

// Where the rows lie: known words first, then `hashed` rows that ends and outlines share by hash.
struct RowSpace {
  std::uint32_t words = 2;
  std::uint32_t hashed = 0;
  std::uint32_t total() const { return words + hashed; }
};

// Fills kRowsPerWord rows a word. `known` gives the row of a word by WordShape::folded, 0 where it is unknown.
void word_rows(const Parse& words, const HashDictionary& known, RowSpace space, std::string& buffer,
               std::vector<WordShape>& shapes, std::vector<std::uint32_t>& out);

}  // namespace longbow
