// What a fitting place is worth, and small lists of words; shared by the files that implement Interpreter.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace longbow {

// The weights by which the readings of a predicate compete; docs/coding.md explains them.
inline constexpr double kWordFits = 3.0;         // a word, or a word of the class, heads the place
inline constexpr double kActFits = 2.5;          // an act stands there
inline constexpr double kKindFits = 2.0;         // somebody or something of the kind: a state, armed men, money
inline constexpr double kActorFits = 1.5;        // anybody
inline constexpr double kAnyFits = 0.5;          // anything
inline constexpr double kFurtherWord = 2.0;      // each further word of the predicate: "pull out"
inline constexpr double kOperatorWithAct = 1.0;  // an operator that has an act below it
inline constexpr double kOfBelow = 0.4;          // the share of that act's own score that it takes over
inline constexpr double kOperatorAlone = 0.3;    // an operator without one

inline bool contains(const std::vector<std::uint32_t>& list, std::uint32_t word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

inline void add_unique(std::vector<std::uint32_t>& list, std::uint32_t word) {
  if (!contains(list, word)) list.push_back(word);
}

}  // namespace longbow
