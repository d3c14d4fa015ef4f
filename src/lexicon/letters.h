// Text as keys, and letters as matching sees them: capitals, lower case, and diacritics that print may leave out.
#pragma once

#include <absl/container/flat_hash_map.h>

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace longbow {

// A table by text, which may be asked with a view.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return absl::Hash<std::string_view>()(text); }
};
template <class T>
using TextMap = absl::flat_hash_map<std::string, T, TextHash, std::equal_to<>>;

inline constexpr std::size_t kLongestForm = 96;  // bytes; a longer word is no part of any name
using FoldBuffer = std::array<char, kLongestForm>;

struct Folded {
  std::string_view text;  // in the buffer; empty where the form is too long
  bool capital = false;   // the first letter is a capital
  bool capitals = true;   // no letter is lower case
  unsigned letters = 0;
};

// Lower case, typographic apostrophes as ', Latin letters without their marks, and dots of abbreviations left out, so
// that "São" is "sao" and both "U.S." and "US" are "us". Names and texts are folded by the same rule. Allocates
// nothing.
Folded fold(std::string_view form, FoldBuffer& buffer);

std::string lower(std::string_view text);  // marks are kept
bool has_capital(std::string_view text);

// For ids: "Partnership for Peace" is "partnership-for-peace".
std::string slug(std::string_view name);

}  // namespace longbow
