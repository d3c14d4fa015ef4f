// Learns the network from treebanks: Adam over batches of sentences, with a rate that rises briefly and then falls to
// nothing, and the state that was best on held-out sentences kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "syntax/matrix.h"
#include "syntax/names_gold.h"
#include "syntax/network_shape.h"
#include "syntax/parse.h"
#include "syntax/tag.h"

namespace longbow {

using Progress = std::function<void(const std::string&)>;

// A sentence to learn from. `names` has a label a word: 1 + type for the head of a name, else 0; it is empty where the
// treebank marks no names. The network learns from it beside the rest; names are found by NameModel, from spans and mentions.
struct TrainingSentence {
  Parse words;
  std::vector<std::int32_t> names;
  std::vector<NameSpan> spans;     // the names themselves
  std::vector<NameSpan> mentions;  // what else is spoken of: gold_mentions()
};

struct NetworkOptions {
  std::uint64_t seed = 1;
  int epochs = 20;
  int patience = 0;  // epochs without a better score after which training stops; 0 for none
  std::size_t batch_words = 700;
  float rate = 2e-3f;
  float drop_input = 0.25f, drop_between = 0.25f, drop_own = 0.15f, drop_out = 0.25f, drop_word = 0.5f;
  float weight_tags = 1.0f, weight_names = 1.0f;
  std::uint32_t hashed_rows = 20000;
  int least_count = 2;  // rarer words have no row of their own
  NetworkShape shape;   // sizes; counts are filled in
};

struct TrainedNetwork {
  NetworkShape shape;
  std::vector<Matrix> matrices;
  std::map<std::uint64_t, std::uint32_t> words;  // WordShape::folded to row
  std::vector<Tag> tags;
  std::vector<Deprel> relations;
};

// Calls `judge` after each epoch with the state so far; it gives a score, and the state with the best is returned.
using Judge = std::function<double(const TrainedNetwork& state, int epoch)>;
TrainedNetwork train_network(const std::vector<TrainingSentence>& sentences, const NetworkOptions& options,
                             const Judge& judge, const Progress& progress);

}  // namespace longbow
