// References: what the article has said before, and whom a pronoun or description means.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "coded.h"

namespace longbow {
namespace {

using testing::ElementsAre;

constexpr std::string_view kBergMet = R"(
    French    french    ADJ   JJ  2 amod
    President President PROPN NNP 3 nmod:desc
    Anna      Anna      PROPN NNP 5 nsubj
    Berg      Berg      PROPN NNP 3 flat
    met       meet      VERB  VBD 0 root
    Iran      Iran      PROPN NNP 5 obj       -
    .         .         PUNCT .   5 punct)";
constexpr std::string_view kRussiaAttacks = R"(
    Russia   Russia  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj   -
    .        .       PUNCT .   2 punct)";

TEST(Discourse, it_means_the_state_of_the_sentence_before) {
  CodedArticle article({kRussiaAttacks, R"(
    It       it      PRON  PRP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Iran     Iran    PROPN NNP 2 obj -
    .        .       PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.shown()[1], "RUS:GOV -> IRN:GOV 190");
}

TEST(Discourse, an_event_names_whom_a_pronoun_means_and_where_that_stands) {
  CodedArticle article({kRussiaAttacks, R"(
    It       it      PRON  PRP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Iran     Iran    PROPN NNP 2 obj -
    .        .       PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  const Entity& actor = article.events[1].actors[0];
  EXPECT_EQ(actor.text, "Russia");
  EXPECT_EQ(actor.span, (Span{0, 6}));
}

TEST(Discourse, she_means_the_woman_named_before) {
  CodedArticle article({kBergMet, R"(
    She      she    PRON  PRP 2 nsubj
    attacked attack VERB  VBD 0 root
    Iran     Iran   PROPN NNP 2 obj -
    .        .      PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.shown()[1], "FRA:GOV -> IRN:GOV 190");
  EXPECT_EQ(article.events[1].actors[0].identifier, "Anna Berg");
}

TEST(Discourse, he_does_not_mean_a_woman) {
  CodedArticle article({kBergMet, R"(
    He       he     PRON  PRP 2 nsubj
    attacked attack VERB  VBD 0 root
    Iran     Iran   PROPN NNP 2 obj -
    .        .      PUNCT .   2 punct)"});
  EXPECT_EQ(article.events.size(), 1U);
  EXPECT_EQ(article.results[1].why, WhyNot::no_actor);
}

TEST(Discourse, they_means_several) {
  CodedArticle article({R"(
    Russian   russian   ADJ   JJ  2 amod
    soldiers  soldier   NOUN  NNS 3 nsubj
    attacked  attack    VERB  VBD 0 root
    Georgia   Georgia   PROPN NNP 3 obj -
    .         .         PUNCT .   3 punct)",
                        R"(
    They     they   PRON  PRP 2 nsubj
    attacked attack VERB  VBD 0 root
    Iran     Iran   PROPN NNP 2 obj   -
    .        .      PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.shown()[1], "RUS:MIL -> IRN:GOV 190");
}

TEST(Discourse, a_noun_of_its_own_refers_back_to_an_organisation) {
  CodedArticle article({R"(
    NATO    NATO  PROPN NNP 2 nsubj
    met     meet  VERB  VBD 0 root
    Georgia Georgia PROPN NNP 2 obj -
    .       .     PUNCT .   2 punct)",
                        R"(
    The      the      DET   DT  2 det
    alliance alliance NOUN  NN  3 nsubj
    attacked attack   VERB  VBD 0 root
    Iran     Iran     PROPN NNP 3 obj -
    .        .        PUNCT .   3 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.shown()[1], "NATO:IGO -> IRN:GOV 190");
  EXPECT_EQ(article.events[1].actors[0].text, "NATO");
}

TEST(Discourse, the_country_is_the_state_that_the_article_is_about) {
  CodedArticle article({kRussiaAttacks, R"(
    The      the     DET   DT  2 det
    country  country NOUN  NN  3 nsubj
    attacked attack  VERB  VBD 0 root
    Iran     Iran    PROPN NNP 3 obj   -
    .        .       PUNCT .   3 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.shown()[1], "RUS:GOV -> IRN:GOV 190");
}

TEST(Discourse, a_description_without_an_article_before_it_is_nobody) {
  CodedArticle article({R"(
    The       the      DET   DT  2 det
    alliance  alliance NOUN  NN  3 nsubj
    condemned condemn  VERB  VBD 0 root
    Iran      Iran     PROPN NNP 3 obj   -
    .         .        PUNCT .   3 punct)"});
  EXPECT_THAT(article.shown(), ElementsAre());
}

TEST(Discourse, a_role_named_before_keeps_its_state) {
  CodedArticle article({R"(
    The       the       DET   DT  2 det
    president president NOUN  NN  5 nsubj
    of        of        ADP   IN  4 case
    Georgia   Georgia   PROPN NNP 2 nmod
    met       meet      VERB  VBD 0 root
    Russia    Russia    PROPN NNP 5 obj -
    .         .         PUNCT .   5 punct)",
                        R"(
    The       the       DET   DT  2 det
    president president NOUN  NN  3 nsubj
    attacked  attack    VERB  VBD 0 root
    Iran      Iran      PROPN NNP 3 obj -
    .         .         PUNCT .   3 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.shown()[1], "GEO:GOV -> IRN:GOV 190");
}

TEST(Discourse, a_last_name_means_the_person_introduced_before) {
  CodedArticle article({R"(
    Georgian  georgian  ADJ   JJ  2 amod
    President President PROPN NNP 3 nmod:desc
    Bob       Bob       PROPN NNP 5 nsubj
    Frey      Frey      PROPN NNP 3 flat
    met       meet      VERB  VBD 0 root
    Russia    Russia    PROPN NNP 5 obj -
    .         .         PUNCT .   5 punct)",
                        R"(
    Frey     Frey    PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Iran     Iran    PROPN NNP 2 obj -
    .        .       PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.shown()[1], "GEO:GOV -> IRN:GOV 190");
}

TEST(Discourse, a_subject_is_meant_before_an_object) {
  CodedArticle article({R"(
    France France PROPN NNP 2 nsubj
    met    meet   VERB  VBD 0 root
    Iran   Iran   PROPN NNP 2 obj   -
    .      .      PUNCT .   2 punct)",
                        R"(
    It       it      PRON  PRP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj -
    .        .       PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.shown()[1], "FRA:GOV -> GEO:GOV 190");
}

}  // namespace
}  // namespace longbow
