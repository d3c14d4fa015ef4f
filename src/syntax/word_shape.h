// What the tagger and the parser see of a word's letters: hashes of its form, its ends and its outline.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/span.h"
#include "syntax/hashing.h"

namespace longbow {

struct WordShape {
  std::uint64_t exact = 0;                // the form, digits folded to 0
  std::uint64_t folded = 0;               // the same in lower case
  std::array<std::uint32_t, 4> prefix{};  // of 1 to 4 bytes, lower case; the whole word where it is shorter
  std::array<std::uint32_t, 5> suffix{};  // of 1 to 5 bytes
  std::uint32_t outline = 0;              // "Xx", "X.X.", "00x": runs shortened
  bool capital = false;                   // begins with one
  bool shouted = false;                   // two letters or more, all capitals
  bool lower = false;                     // begins with a small letter
  bool digit = false;
  bool hyphen = false;
};

// `buffer` is scratch space; its content is the word in lower case afterwards.
WordShape shape_of(std::string_view form, std::string& buffer);

// Simple lower case, code point by code point; invalid bytes are kept as they are.
void to_lower(std::string_view text, std::string& out);

}  // namespace longbow
