// From treebanks to a model: network, lemmatiser and names in one go, or names alone; and scores on held-out sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "syntax/annotator.h"
#include "syntax/conllu.h"
#include "syntax/name_trainer.h"
#include "syntax/network_trainer.h"
#include "syntax/parse.h"
#include "text/sentence_trainer.h"

namespace longbow {

struct TrainOptions {
  NetworkOptions network;
  int patience = 8;  // epochs without a better score on the held-out sentences after which training stops
  std::string note;  // kept in the model file
  NameOptions names;
  std::vector<std::byte> name_lists;  // of NameLists::build()
};

// Settings that give a useful model of a small treebank in a minute.
NetworkOptions quick_network();

// A sentence with the names that its file marks, if any sentence of the file has marks (`marked`).
TrainingSentence to_learn_from(ConlluSentence sentence, bool marked);

// The model with names learned anew from those of the sentences that mark them, all else as it is. The same model,
// sentences and options give the same bytes. Where no sentence marks names, they are as they were.
Result<std::vector<std::byte>> train_names_of(std::span<const std::byte> model, const std::vector<TrainingSentence>& sentences,
                                              const TrainOptions& options, const Progress& progress);

// The bytes of a model file; the same sentences and options give the same bytes. `texts` are the treebanks' raw texts,
// from which is learned where sentences end; with none, the model leaves that to the rules. Without held-out sentences the state
// after the last epoch is kept, else that with the best LAS.
std::vector<std::byte> train_model(const std::vector<TrainingSentence>& sentences,
                                   const std::vector<SplitText>& texts, const std::vector<TrainingSentence>& held_out,
                                   const TrainOptions& options, const Progress& progress);

// Shares of words, in percent. Relations are compared without subtypes in las, whole in las_subtypes. Names are an F1
// over spans and types of the sentences that mark them; less than 0 where none does.
struct ScoreCard {
  std::size_t words = 0;
  double upos = 0, xpos = 0, lemma = 0, uas = 0, las = 0, las_subtypes = 0, names = -1;
  double seconds = 0;  // of one processor
};
ScoreCard score(const Annotator& annotator, const std::vector<TrainingSentence>& gold);

}  // namespace longbow
