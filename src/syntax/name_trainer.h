// Learns NameModel from sentences as the network reads them and the names that a treebank marks in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "syntax/name_model.h"
#include "syntax/names_gold.h"
#include "syntax/network_trainer.h"
#include "syntax/parse.h"

namespace longbow {

struct NameSentence {
  Parse words;  // tags, lemmas and tree as they will be when names are looked for
  std::vector<NameSpan> names;
  std::vector<NameSpan> mentions;  // whose types are learned from as well
};

struct NameOptions {
  std::uint64_t seed = 1;
  int epochs = 20;
  float rate = 0.01f;    // of the first step; falls to nothing
  float decay = 3e-4f;   // pulls weights towards nothing
  float drop_feature = 0.3f;  // chance that a feature is not seen
  // The network knows its training sentences better than it will know others: so many of its tags of capitalised words are
  // spoilt, PROPN for a common noun and the reverse.
  float spoil_tags = 0.1f;
  float weight_mentions = 0.2f;  // a mention counts for so much of a name
  float readiness = 0.5f;        // added to the score of being a name: the best F1 wants more names than are likelier than not
  std::uint32_t rows = 200000;
};

TrainedNames train_names(const std::vector<NameSentence>& sentences, const NameLists& lists, const NameOptions& options,
                         const Progress& progress);

}  // namespace longbow
