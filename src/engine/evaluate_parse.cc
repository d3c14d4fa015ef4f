#include "engine/evaluate_parse.h"

#include <algorithm>
#include <chrono>

namespace longbow {
namespace {

std::size_t past_kind(Xpos tag) { return tag == Xpos::vbd ? 0 : tag == Xpos::vbn ? 1 : 2; }

LabelScore& of_relation(std::vector<LabelScore>& scores, Deprel relation) {
  std::string_view label = name(universal(relation));
  auto found = std::find_if(scores.begin(), scores.end(), [&](const LabelScore& one) { return one.label == label; });
  if (found != scores.end()) return *found;
  scores.push_back({std::string(label), 0, 0, 0});
  return scores.back();
}

}  // namespace

void add_to_score(const Parse& gold, const Parse& got, ParseScore& score) {
  ++score.sentences;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const Word &wanted = gold.words[i], &given = got.words[i];
    bool head = wanted.head == given.head;
    bool both = head && universal(wanted.deprel) == universal(given.deprel);
    ++score.words;
    score.upos += wanted.upos == given.upos;
    score.uas += head;
    score.las += both;
    ++of_relation(score.relations, wanted.deprel).gold;
    ++of_relation(score.relations, given.deprel).got;
    of_relation(score.relations, wanted.deprel).right += both;
    ++score.past[past_kind(wanted.xpos)][past_kind(given.xpos)];
  }
}

ParseScore score_parses(const Annotator& annotator, const std::vector<Parse>& gold) {
  ParseScore score;
  Annotator::Scratch scratch;
  Parse got;
  for (const Parse& sentence : gold) {
    // The words alone: nothing of the treebank's answers goes in.
    got.clear();
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      Word word;
      word.span = sentence.words[i].span;
      word.space_after = sentence.words[i].space_after;
      word.form = got.keep(sentence.form(i));
      got.words.push_back(word);
    }
    auto begin = std::chrono::steady_clock::now();
    annotator.annotate(got, scratch);
    score.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    add_to_score(sentence, got, score);
  }
  std::sort(score.relations.begin(), score.relations.end(), [](const LabelScore& a, const LabelScore& b) {
    return a.gold != b.gold ? a.gold > b.gold : a.label < b.label;
  });
  return score;
}

}  // namespace longbow
