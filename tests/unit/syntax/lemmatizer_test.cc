#include "syntax/lemmatizer.h"

#include <gtest/gtest.h>

#include "small_treebank.h"
#include "text/utf8.h"

namespace longbow {
namespace {

class Lemmas : public ::testing::Test {
 protected:
  void SetUp() override {
    sentences_ = {
        testing::sentence("walked walk VERB VBD 0 root\n called call VERB VBD 1 dep\n asked ask VERB VBD 1 dep\n"
                          "planned plan VERB VBD 1 dep\n banned ban VERB VBD 1 dep\n went go VERB VBD 1 dep"),
        testing::sentence("ships ship NOUN NNS 0 root\n talks talk NOUN NNS 1 dep\n cities city NOUN NNS 1 dep\n"
                          "parties party NOUN NNS 1 dep\n men man NOUN NNS 1 dep\n Swedes Swede PROPN NNPS 1 dep\n"
                          "Danes Dane PROPN NNPS 1 dep\n American American ADJ JJ 1 dep\n cafés café NOUN NNS 1 dep"),
    };
    std::vector<const Parse*> all;
    for (const Parse& sentence : sentences_) all.push_back(&sentence);
    bytes_ = train_lemmatizer(all);
    auto made = Lemmatizer::view(bytes_.parts());
    ASSERT_TRUE(made);
    lemmatizer_ = *made;
  }

  std::string lemma(std::string_view form, Upos upos, Xpos xpos) const {
    std::string out;
    lemmatizer_.lemma(form, upos, xpos, out);
    return out;
  }

  std::vector<Parse> sentences_;
  LemmatizerBytes bytes_;
  Lemmatizer lemmatizer_;
};

TEST_F(Lemmas, endings_carry_over_to_unseen_words) {
  EXPECT_EQ(lemma("shelled", Upos::verb, Xpos::vbd), "shell");
  EXPECT_EQ(lemma("armies", Upos::noun, Xpos::nns), "army");
  EXPECT_EQ(lemma("tanks", Upos::noun, Xpos::nns), "tank");
  EXPECT_EQ(lemma("scanned", Upos::verb, Xpos::vbd), "scan");
}

TEST_F(Lemmas, irregular_words_are_remembered_and_do_not_mislead) {
  EXPECT_EQ(lemma("went", Upos::verb, Xpos::vbd), "go");
  EXPECT_EQ(lemma("men", Upos::noun, Xpos::nns), "man");
  EXPECT_EQ(lemma("Men", Upos::noun, Xpos::nns), "man");
}

TEST_F(Lemmas, only_proper_nouns_keep_their_capitals) {
  EXPECT_EQ(lemma("Poles", Upos::propn, Xpos::nnps), "Pole");
  EXPECT_EQ(lemma("Talks", Upos::noun, Xpos::nns), "talk");
  EXPECT_EQ(lemma("American", Upos::adj, Xpos::jj), "american");
}

TEST_F(Lemmas, words_of_any_script_stay_whole_utf8) {
  for (std::string_view form : {"é", "Москва", "北京", "ÉTATS", "s", "ies", "😀s"}) {
    for (auto [upos, xpos] : {std::pair{Upos::noun, Xpos::nns}, std::pair{Upos::verb, Xpos::vbd}}) {
      std::string out = lemma(form, upos, xpos);
      EXPECT_FALSE(out.empty()) << form;
      EXPECT_FALSE(first_invalid_utf8(out)) << form;
    }
  }
  EXPECT_EQ(lemma("CAFÉS", Upos::noun, Xpos::nns), "café");
}

TEST_F(Lemmas, cut_off_rules_are_refused) {
  bytes_.rules.pop_back();
  bool whole = true;
  while (whole && !bytes_.rules.empty()) {
    whole = Lemmatizer::view(bytes_.parts()).has_value();
    bytes_.rules.pop_back();
  }
  EXPECT_FALSE(whole);
}

}  // namespace
}  // namespace longbow
