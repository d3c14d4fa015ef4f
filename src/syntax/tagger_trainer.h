// Training of the tagger, and tags for the parser to train on as wrong as those it will meet.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "syntax/parse.h"
#include "syntax/tagger.h"

namespace longbow {

// Called now and then with a line that says how far the work is.
using Progress = std::function<void(const std::string&)>;

struct TaggerOptions {
  std::uint64_t seed = 1;
  int epochs = 8;
  std::uint32_t least_count = 2;                  // features that are rarer in the treebank are not learned
  std::size_t most_bytes = std::size_t{1} << 30;  // of the weights: the least are dropped until they fit
};

// The bytes of a tagger's parts, as a model file holds them.
struct TaggerBytes {
  std::vector<std::byte> tags, ambiguity, sole, weights;
  Tagger::Parts parts() const { return {tags, ambiguity, sole, weights}; }
};

TaggerBytes train_tagger(const std::vector<const Parse*>& sentences, const TaggerOptions& options,
                         const Progress& progress);

// Replaces the tags of every sentence by those of a tagger trained on the other folds.
void jackknife_tags(std::vector<Parse>& sentences, int folds, const TaggerOptions& options, const Progress& progress);

}  // namespace longbow
