// From treebanks to a model: tagger, lemmatiser and parser in one go, and their scores on held-out sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "syntax/annotator.h"
#include "syntax/parse.h"
#include "syntax/tagger_trainer.h"

namespace longbow {

struct TrainOptions {
  std::uint64_t seed = 1;
  int tagger_epochs = 5;
  int parser_epochs = 9;
  std::uint32_t beam = 4;
  int folds = 4;        // for the tags that the parser trains on; less than two: gold tags
  double margin = 1.5;  // of the parser's beam, in parts of its greatest weight; zero: none
  std::size_t tagger_bytes = 2'200'000, parser_bytes = 12'000'000;
  std::uint32_t tagger_least_count = 2, parser_least_count = 4;
  std::string note;  // kept in the model file
};

// The bytes of a model file; the same sentences and options give the same bytes.
std::vector<std::byte> train_model(const std::vector<Parse>& sentences, const TrainOptions& options,
                                   const Progress& progress);

// Shares of words, in percent. Relations are compared without subtypes in las, whole in las_subtypes.
struct ScoreCard {
  std::size_t words = 0;
  double upos = 0, xpos = 0, lemma = 0, uas = 0, las = 0, las_subtypes = 0;
  double seconds = 0;  // of one processor
};
ScoreCard score(const Annotator& annotator, const std::vector<Parse>& gold);

}  // namespace longbow
