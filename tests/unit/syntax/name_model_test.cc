// Lists, candidates and the model of names, on sentences made by hand.
#include "syntax/name_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "small_treebank.h"
#include "syntax/name_spans.h"
#include "syntax/name_trainer.h"

namespace longbow {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Pair;

using Bytes = std::vector<std::byte>;

Parse visit() {
  return testing::sentence(
      "Envoys envoy NOUN NNS 2 nsubj\n visited visit VERB VBD 0 root\n the the DET DT 4 det\n Port Port PROPN NNP 2 obj\n"
      "of of ADP IN 6 case\n Oslo Oslo PROPN NNP 4 nmod\n and and CCONJ CC 9 cc\n Coca Coca PROPN NNP 9 compound\n"
      "Cola Cola PROPN NNP 4 conj\n . . PUNCT . 2 punct");
}

Parse speech() {
  return testing::sentence(
      "Ada Ada PROPN NNP 3 nsubj\n Berg Berg PROPN NNP 1 flat\n spoke speak VERB VBD 0 root\n in in ADP IN 5 case\n"
      "Lima Lima PROPN NNP 3 obl\n . . PUNCT . 3 punct");
}

TEST(NameLists, an_entry_is_the_same_however_it_is_cut_into_words) {
  Bytes bytes = *NameLists::build("# a comment\nplace: Oslo\nfirm: Coca-Cola, Port of Oslo\n", "lists");
  NameLists lists = *NameLists::view(bytes);
  Parse words = visit();
  EXPECT_EQ(lists.kinds_of(words, 5, 6), 1u);
  EXPECT_EQ(lists.kinds_of(words, 7, 9), 2u);
  EXPECT_EQ(lists.kinds_of(words, 7, 8), 0u);
  std::vector<std::uint32_t> kinds;
  lists.mark(words, kinds);
  std::uint32_t part_of_firm = 2u << NameLists::kMostKinds;
  EXPECT_EQ(kinds, (std::vector<std::uint32_t>{0, 0, 0, part_of_firm, part_of_firm, 1 | part_of_firm, 0, part_of_firm, part_of_firm, 0}));
}

TEST(NameLists, a_line_without_a_kind_is_told_with_its_number) {
  auto built = NameLists::build("place: Oslo\n\nLima, Quito\n", "lists.txt");
  ASSERT_FALSE(built);
  EXPECT_EQ(built.error().where, "lists.txt:3");
  std::string many;
  for (int i = 0; i < 17; ++i) many += "kind" + std::to_string(i) + ": a\n";
  ASSERT_FALSE(NameLists::build(many, "many.txt"));
}

TEST(NameCandidates, a_name_is_taken_with_and_without_what_hangs_on_it) {
  NameContext context;
  Parse words = visit();
  look_for_names(words, NameLists(), context);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
  for (const NameCandidate& one : context.candidates) found.emplace_back(one.begin, one.end);
  EXPECT_THAT(found, Contains(Pair(2u, 6u)));  // the Port of Oslo
  EXPECT_THAT(found, Contains(Pair(2u, 4u)));
  EXPECT_THAT(found, Contains(Pair(3u, 4u)));
  EXPECT_THAT(found, Contains(Pair(3u, 9u)));  // capitals in a row, over "of" and "and"
  EXPECT_THAT(found, Contains(Pair(5u, 6u)));
  EXPECT_THAT(found, Contains(Pair(7u, 9u)));
  EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
  EXPECT_EQ(std::adjacent_find(found.begin(), found.end()), found.end());
}

class Trained {
 public:
  Trained() {
    NameOptions options;
    options.rows = 5000;
    options.rate = 0.1f;
    std::vector<NameSentence> sentences;
    for (int copy = 0; copy < 20; ++copy) {
      sentences.push_back({visit(), {{2, 6, NameType::place}, {7, 9, NameType::organisation}}, {{0, 1, NameType::person}}});
      sentences.push_back({speech(), {{0, 2, NameType::person}, {4, 5, NameType::place}}, {}});
    }
    bytes = freeze(train_names(sentences, NameLists(), options, [](const std::string&) {}));
  }
  NameModel::Parts parts() const { return {bytes.weights, bytes.scales, {}}; }
  NameBytes bytes;
};

TEST(NameModel, what_was_seen_is_learned_and_no_name_overlaps_another) {
  Trained trained;
  auto model = NameModel::view(trained.parts());
  ASSERT_TRUE(model) << model.error().message;
  NameModel::Scratch scratch;
  std::vector<NameSpan> names;
  Parse words = visit();
  model->find(words, scratch);
  named_spans(words, names);
  EXPECT_EQ(names, (std::vector<NameSpan>{{2, 6, NameType::place}, {7, 9, NameType::organisation}}));
  words = speech();
  model->find(words, scratch);
  named_spans(words, names);
  EXPECT_EQ(names, (std::vector<NameSpan>{{0, 2, NameType::person}, {4, 5, NameType::place}}));
}

TEST(NameModel, the_same_sentences_give_the_same_bytes) {
  Trained once, again;
  EXPECT_EQ(once.bytes.weights, again.bytes.weights);
  EXPECT_EQ(once.bytes.scales, again.bytes.scales);
}

TEST(NameModel, parts_of_a_wrong_size_or_without_sense_are_refused) {
  Trained trained;
  NameModel::Parts good = trained.parts();
  for (std::size_t cut : {std::size_t{0}, std::size_t{10}, good.weights.size() - 1})
    EXPECT_FALSE(NameModel::view({good.weights.first(cut), good.scales, {}})) << cut;
  EXPECT_FALSE(NameModel::view({good.weights, good.scales.first(8), {}}));
  Bytes strange(good.scales.size(), std::byte{0xFF});  // no numbers
  EXPECT_FALSE(NameModel::view({good.weights, strange, {}}));
  Bytes list(12, std::byte{1});
  EXPECT_FALSE(NameModel::view({good.weights, good.scales, list}));
}

TEST(NameModel, a_sentence_of_capitals_alone_and_an_empty_one_are_read) {
  Trained trained;
  auto model = NameModel::view(trained.parts());
  NameModel::Scratch scratch;
  Parse none;
  none.index_children();
  model->find(none, scratch);
  Parse tall;
  for (int i = 0; i < 3000; ++i) {
    Word word;
    word.form = tall.keep("Oslo");
    word.upos = Upos::propn;
    word.head = i - 1;
    word.deprel = i == 0 ? Deprel::root : Deprel::flat;
    tall.words.push_back(word);
  }
  tall.index_children();
  model->find(tall, scratch);
  EXPECT_LE(scratch.context.candidates.size(), 3000u * 15);
}

}  // namespace
}  // namespace longbow
