// The tagger: an averaged perceptron, left to right, over joint labels (UPOS and XPOS decided together).
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "syntax/hash_dictionary.h"
#include "syntax/parse.h"
#include "syntax/weight_table.h"
#include "syntax/word_shape.h"

namespace longbow {

struct Tag {
  Upos upos = Upos::none;
  Xpos xpos = Xpos::none;
  friend auto operator<=>(const Tag&, const Tag&) = default;
};

// What is known of common words: for a lower-case form the set of tags it is seen with, as one number (its
// ambiguity class); for an exact form that never takes but one tag, that tag.
struct TagLexicon {
  HashDictionary ambiguity;
  HashDictionary sole;  // index into the tag list, plus one
};

// One sentence as the tagger sees it. Capacity is kept from sentence to sentence.
struct TagInput {
  std::vector<WordShape> shapes;
  std::vector<std::uint32_t> ambiguity;
  std::vector<std::uint8_t> glued;  // bit 0: no space before, bit 1: no space after
  std::vector<std::uint32_t> tags;  // decided so far, indices into the tag list
  std::vector<std::uint32_t> verb;  // hash of the nearest verb to the left with its tag; 0 where there is none
  bool shouting = false;            // most words have no small letters: capitals say nothing

  void prepare(const Parse& words, const HashDictionary& lexicon, std::string& buffer);
};

inline constexpr std::size_t kMostTagFeatures = 64;

// Writes the keys for word i, whose left neighbours are tagged; returns how many.
std::size_t tag_features(const TagInput& input, std::size_t i, FeatureKey* out);

// Records the decision for word i, for the words to its right.
void decide_tag(TagInput& input, std::size_t i, std::uint32_t tag, const std::vector<Tag>& tags);

class Tagger {
 public:
  struct Parts {
    std::span<const std::byte> tags, ambiguity, sole, weights;
  };
  struct Scratch {
    std::vector<std::int32_t> scores;
    std::string buffer;
  };

  static Result<Tagger> view(const Parts& parts);

  // Fills upos and xpos; `input` is left filled for the parser.
  void tag(Parse& words, TagInput& input, Scratch& scratch) const;

  const std::vector<Tag>& tags() const { return tags_; }
  const TagLexicon& lexicon() const { return lexicon_; }

 private:
  std::vector<Tag> tags_;
  TagLexicon lexicon_;
  WeightTable weights_;
};

}  // namespace longbow
