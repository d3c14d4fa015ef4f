#include "coding/mention.h"

#include <gtest/gtest.h>

#include "coded.h"

namespace longbow {
namespace {

TEST(Mention, a_state_acts_through_its_government) {
  ReadSentence s(R"(
    Russia   Russia  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj   -
    .        .       PUNCT .   2 punct)");
  EXPECT_EQ(s.who("Russia"), "RUS:GOV");
  EXPECT_EQ(s.who("attacked"), "nobody");
}

TEST(Mention, a_capital_that_acts_is_its_government) {
  EXPECT_EQ(ReadSentence(R"(
    Moscow   Moscow  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj   -
    .        .       PUNCT .   2 punct)")
                .who("Moscow"),
            "RUS:GOV");
}

TEST(Mention, a_capital_where_something_happens_is_a_place) {
  EXPECT_EQ(ReadSentence(R"(
    Soldiers soldier NOUN  NNS 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj
    in       in      ADP   IN  5 case
    Moscow   Moscow  PROPN NNP 2 obl   -
    .        .       PUNCT .   2 punct)")
                .who("Moscow"),
            "RUS in place");
}

TEST(Mention, a_role_takes_the_code_of_the_nationality_before_it) {
  ReadSentence s(R"(
    The      the     DET   DT  3 det
    French   french  ADJ   JJ  3 amod
    army     army    NOUN  NN  4 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 4 obj   -
    .        .       PUNCT .   4 punct)");
  EXPECT_EQ(s.who("army"), "FRA:MIL");
  EXPECT_EQ(mention_at(s.mentions, word_of(s.parse, "army"))->how, "nationality:french");
}

TEST(Mention, a_role_takes_the_code_of_what_it_is_of) {
  ReadSentence s(R"(
    The      the     DET   DT  2 det
    army     army    NOUN  NN  5 nsubj
    of       of      ADP   IN  4 case
    Iran     Iran    PROPN NNP 2 nmod
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 5 obj   -
    .        .       PUNCT .   5 punct)");
  EXPECT_EQ(s.who("army"), "IRN:MIL");
}

TEST(Mention, a_role_that_belongs_to_nobody_has_no_code) {
  EXPECT_EQ(ReadSentence(R"(
    Russian    russian   ADJ   JJ  2 amod
    soldiers   soldier   NOUN  NNS 3 nsubj
    attacked   attack    VERB  VBD 0 root
    protesters protester NOUN  NNS 3 obj   -
    .          .         PUNCT .   3 punct)")
                .who("protesters"),
            "---:CVL");
}

TEST(Mention, a_person_has_the_office_of_the_day) {
  CodedArticle article({R"(
    Berg Berg PROPN NNP 2 nsubj
    met  meet VERB  VBD 0 root
    Iran Iran PROPN NNP 2 obj   -
    .    .    PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 1U);
  EXPECT_EQ(CodedArticle::parties({article.events[0].actors[0]}), "FRA:GOV");
  EXPECT_EQ(article.events[0].actors[0].identifier, "Anna Berg");
}

TEST(Mention, a_title_belongs_to_the_name_behind_it) {
  ReadSentence s(R"(
    French    french    ADJ   JJ  2 amod
    President President PROPN NNP 3 nmod:desc
    Anna      Anna      PROPN NNP 5 nsubj
    Berg      Berg      PROPN NNP 3 flat
    met       meet      VERB  VBD 0 root
    Iran      Iran      PROPN NNP 5 obj       -
    .         .         PUNCT .   5 punct)");
  const Mention* berg = mention_at(s.mentions, word_of(s.parse, "Anna"));
  ASSERT_NE(berg, nullptr);
  EXPECT_EQ(berg->words, (Span{1, 4}));
  EXPECT_EQ(berg->identifier, "Anna Berg");
  EXPECT_TRUE(berg->person);
  EXPECT_EQ(mention_at(s.mentions, word_of(s.parse, "President")), nullptr);
}

TEST(Mention, an_unknown_name_has_a_mention_without_a_code) {
  ReadSentence s(R"(
    Bob  Bob  PROPN NNP 3 nsubj
    Frey Frey PROPN NNP 1 flat
    met  meet VERB  VBD 0 root
    Iran Iran PROPN NNP 3 obj   -
    .    .    PUNCT .   3 punct)");
  const Mention* frey = mention_at(s.mentions, word_of(s.parse, "Bob"));
  ASSERT_NE(frey, nullptr);
  EXPECT_EQ(frey->kind, MentionKind::proper);
  EXPECT_EQ(frey->code, "---");
  EXPECT_EQ(frey->words, (Span{0, 2}));
}

TEST(Mention, an_unknown_name_takes_its_code_from_a_title) {
  ReadSentence s(R"(
    French    french    ADJ   JJ  2 amod
    President President PROPN NNP 3 nmod:desc
    Bob       Bob       PROPN NNP 5 nsubj
    Frey      Frey      PROPN NNP 3 flat
    met       meet      VERB  VBD 0 root
    Iran      Iran      PROPN NNP 5 obj -
    .         .         PUNCT .   5 punct)");
  EXPECT_EQ(s.who("Bob"), "FRA:GOV");
}

TEST(Mention, an_unknown_name_takes_its_code_from_an_apposition) {
  ReadSentence s(R"(
    Bob       Bob       PROPN NNP 9 nsubj
    Frey      Frey      PROPN NNP 1 flat -
    ,         ,         PUNCT ,   5 punct
    the       the       DET   DT  5 det
    president president NOUN  NN  1 appos
    of        of        ADP   IN  7 case
    France    France    PROPN NNP 5 nmod -
    ,         ,         PUNCT ,   1 punct
    met       meet      VERB  VBD 0 root
    Iran      Iran      PROPN NNP 9 obj -
    .         .         PUNCT .   9 punct)");
  EXPECT_EQ(s.who("Bob"), "FRA:GOV");
}

TEST(Mention, another_first_name_makes_another_person) {
  ReadSentence s(R"(
    Bob  Bob  PROPN NNP 3 nsubj
    Berg Berg PROPN NNP 1 flat
    met  meet VERB  VBD 0 root
    Iran Iran PROPN NNP 3 obj -
    .    .    PUNCT .   3 punct)");
  const Mention* bob = mention_at(s.mentions, word_of(s.parse, "Bob"));
  ASSERT_NE(bob, nullptr);
  EXPECT_EQ(bob->identifier, "");
  EXPECT_EQ(bob->code, "---");
}

TEST(Mention, a_nationality_makes_a_mention_of_the_noun_behind_it) {
  ReadSentence s(R"(
    Russia   Russia   PROPN NNP 2 nsubj
    attacked attack   VERB  VBD 0 root
    Georgian georgian ADJ   JJ  4 amod
    villages village  NOUN  NNS 2 obj -
    .        .        PUNCT .   2 punct)");
  EXPECT_EQ(s.who("villages"), "GEO");
}

TEST(Mention, the_place_of_a_dateline_does_not_act) {
  ReadSentence s(R"(
    MOSCOW   Moscow   PROPN NNP 4 dep
    --       --       PUNCT ,   1 punct
    Soldiers soldier  NOUN  NNS 4 nsubj
    attacked attack   VERB  VBD 0 root
    Georgia  Georgia  PROPN NNP 4 obj -
    .        .        PUNCT .   4 punct)");
  EXPECT_EQ(s.who("MOSCOW").substr(0, 3), "RUS");
  EXPECT_TRUE(mention_at(s.mentions, 0)->locative);
}

TEST(Mention, the_users_own_code_wins) {
  ReadSentence s(R"(
    Bob  Bob  PROPN NNP 3 nsubj
    Frey Frey PROPN NNP 1 flat
    met  meet VERB  VBD 0 root
    Iran Iran PROPN NNP 3 obj   -
    .    .    PUNCT .   3 punct)",
                 small_lexicon(), {{{0, 8}, "USA", MentionRole::actor}});
  const Mention* frey = mention_at(s.mentions, 0);
  ASSERT_NE(frey, nullptr);
  EXPECT_EQ(frey->code, "USA");
  EXPECT_TRUE(frey->marked);
  EXPECT_EQ(frey->marked_role, MentionRole::actor);
}

TEST(Mention, the_user_may_mark_what_would_be_no_mention) {
  ReadSentence s(R"(
    France   France PROPN NNP 2 nsubj
    rejected reject VERB  VBD 0 root
    the      the    DET   DT  4 det
    offer    offer  NOUN  NN  2 obj   -
    .        .      PUNCT .   2 punct)",
                 small_lexicon(), {{{16, 25}, "", MentionRole::recipient}});
  EXPECT_EQ(s.who("offer"), "---");
}

}  // namespace
}  // namespace longbow
