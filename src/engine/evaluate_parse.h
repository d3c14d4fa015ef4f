// How well sentences are tagged and parsed, against a treebank with the same tokens. Relations are compared without
// their subtypes, over all words: the convention of the CoNLL shared task of 2018.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "engine/evaluate.h"
#include "syntax/annotator.h"
#include "syntax/parse.h"

namespace longbow {

struct ParseScore {
  std::size_t words = 0, sentences = 0;
  std::size_t upos = 0, uas = 0, las = 0;  // words that are right
  std::vector<LabelScore> relations;       // right: head and relation; the most frequent first
  // Simple past against participle, which decides between active and passive. Rows: VBD, VBN in the treebank and
  // neither; columns: VBD, VBN and anything else given.
  std::array<std::array<std::size_t, 3>, 3> past{};
  double seconds = 0;  // of tagging and parsing
};

ParseScore score_parses(const Annotator& annotator, const std::vector<Parse>& gold);
// Compares one sentence; both have the same words.
void add_to_score(const Parse& gold, const Parse& got, ParseScore& score);

}  // namespace longbow
