// What the parser looks at before it decides: words, tags, dependents so far, distances, and what lies between.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "syntax/feature_key.h"
#include "syntax/parse.h"
#include "syntax/tagger.h"
#include "syntax/transitions.h"

namespace longbow {

inline constexpr std::size_t kMostParseFeatures = 160;

// The sentence's words as numbers, with an entry before the first word (the root) and several after the last.
struct ParseInput {
  struct Atom {
    std::uint32_t word = 0;  // the form, lower case
    std::uint32_t tag = 0;   // UPOS and XPOS
    std::uint32_t both = 0;  // word and tag
    std::uint8_t upos = 0;
  };
  std::vector<Atom> atoms;
  // How many verbs, commas, conjunctions and other marks stand before each word.
  std::vector<std::uint16_t> verbs, commas, conjunctions, marks;
  std::size_t words = 0;

  void prepare(const Parse& parse, const TagInput& shapes);
  const Atom& at(std::int32_t word) const {
    // kNoWord is -2 and the root -1; the words follow.
    return atoms[static_cast<std::size_t>(word + 2)];
  }
  // As many bits as a feature wants to know of what lies strictly between two words.
  std::uint32_t between(std::int32_t left, std::int32_t right) const;
};

std::size_t parse_features(const ParseInput& input, const Stacks& stacks, const Configuration& at, FeatureKey* out);

}  // namespace longbow
