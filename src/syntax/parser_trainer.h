// Training of the dependency parser.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "syntax/dependency_parser.h"
#include "syntax/parse.h"
#include "syntax/tagger_trainer.h"

namespace longbow {

struct ParserOptions {
  std::uint64_t seed = 1;
  int epochs = 10;
  std::uint32_t beam = 1;         // one: greedy with a dynamic oracle; more: structured, with max-violation updates
  double exploration = 0.9;       // how often a greedy learner follows its own mistakes
  std::uint32_t least_count = 2;  // features that are rarer on the treebank's own paths are not learned
  std::size_t most_bytes = std::size_t{1} << 30;  // of the weights: the least are dropped until they fit
};

struct ParserBytes {
  std::vector<std::byte> transitions, weights;
  DependencyParser::Parts parts() const { return {transitions, weights}; }
};

// Sentences carry the tags that the parser shall learn from, and gold heads and relations.
ParserBytes train_parser(const std::vector<Parse>& sentences, const ParserOptions& options, const Progress& progress);

}  // namespace longbow
