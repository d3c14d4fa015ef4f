// Names as a treebank marks them: the spans under `Entity=` of column 10 (GUM, CorefUD 1.0) that a tagger of names is to
// find. tools/score_names.py states the same rule and scores by it; a test holds the two together.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/conllu.h"

namespace longbow {

enum class NameType : std::uint8_t { person, organisation, place, other };
std::string_view name(NameType type);  // PER, ORG, LOC, OTH: as written after B- and I-

// Words [begin, end) of a sentence.
struct NameSpan {
  std::uint32_t begin = 0, end = 0;
  NameType type = NameType::other;
  bool operator==(const NameSpan&) const = default;
};

// In order, none overlapping another. Of all marks that open and close within the sentence, those whose head (the first
// of their words whose own head lies outside) is a proper noun; of those that overlap, the one begun first, else the longer.
std::vector<NameSpan> gold_names(const ConlluSentence& sentence);

// The other things that are spoken of: marks whose head is a common noun ("the old harbour" is a place). Marks that lie
// within others are there as well.
std::vector<NameSpan> gold_mentions(const ConlluSentence& sentence);

}  // namespace longbow
