#include "coding/standing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "coded.h"

namespace longbow {
namespace {

using testing::ElementsAre;

std::vector<std::string> coded(std::string_view tree) { return CodedArticle({tree}).shown(); }

std::string code_of(Operator op, std::string_view code) { return test_ontology().apply(op, code).value_or("no act"); }

TEST(Standing, what_is_told_in_the_past_has_happened) {
  EXPECT_THAT(coded(R"(
    Russia   Russia  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj   -
    .        .       PUNCT .   2 punct)"),
              ElementsAre("RUS:GOV -> GEO:GOV 190"));
}

TEST(Standing, a_negated_act_is_coded_as_not_done) {
  EXPECT_THAT(coded(R"(
    Russia  Russia  PROPN NNP 4 nsubj
    did     do      AUX   VBD 4 aux
    not     not     PART  RB  4 advmod
    attack  attack  VERB  VB  0 root
    Georgia Georgia PROPN NNP 4 obj    -
    .       .       PUNCT .   4 punct)"),
              ElementsAre("RUS:GOV -> GEO:GOV 190 negation"));
  EXPECT_THAT(coded(R"(
    No       no      DET   DT  2 det
    soldiers soldier NOUN  NNS 3 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 3 obj   -
    .        .       PUNCT .   3 punct)"),
              ElementsAre("---:MIL -> GEO:GOV 190 negation"));
}

TEST(Standing, a_promised_meeting_is_an_agreement) {
  std::string intent = code_of(Operator::intent, "040");
  EXPECT_THAT(coded(R"(
    France France PROPN NNP 3 nsubj
    will   will   AUX   MD  3 aux
    meet   meet   VERB  VB  0 root
    Iran   Iran   PROPN NNP 3 obj   -
    .      .      PUNCT .   3 punct)"),
              ElementsAre("FRA:GOV+IRN:GOV -> nobody " + intent));
}

TEST(Standing, a_meeting_that_will_not_be_is_refused) {
  ReadSentence s(R"(
    France France PROPN NNP 4 nsubj
    will   will   AUX   MD  4 aux
    not    not    PART  RB  4 advmod
    meet   meet   VERB  VB  0 root
    Iran   Iran   PROPN NNP 4 obj    -
    .      .      PUNCT .   4 punct)");
  const Act* act = s.interpreter.read(word_of(s.parse, "meet"), false);
  ASSERT_NE(act, nullptr);
  Standing standing = standing_of(s.view, s.interpreter, test_ontology(), *act, {}, false);
  EXPECT_EQ(standing.cameo, "125");
  EXPECT_EQ(standing.rule, "future+negation=refuse");
  EXPECT_EQ(standing.auxiliary, 0);
}

TEST(Standing, an_announced_blow_is_a_threat) {
  EXPECT_THAT(coded(R"(
    Russia  Russia  PROPN NNP 3 nsubj
    will    will    AUX   MD  3 aux
    attack  attack  VERB  VB  0 root
    Georgia Georgia PROPN NNP 3 obj   -
    .       .       PUNCT .   3 punct)"),
              ElementsAre("RUS:GOV -> GEO:GOV " + code_of(Operator::intent, "190")));
}

TEST(Standing, not_being_ready_is_a_refusal) {
  ReadSentence s(R"(
    France France PROPN NNP 4 nsubj
    is     be     AUX   VBZ 4 cop
    not    not    PART  RB  4 advmod
    ready  ready  ADJ   JJ  0 root
    to     to     PART  TO  6 mark
    meet   meet   VERB  VB  4 xcomp
    Iran   Iran   PROPN NNP 6 obj    -
    .      .      PUNCT .   4 punct)");
  const Act* act = s.interpreter.read(word_of(s.parse, "ready"), false);
  ASSERT_NE(act, nullptr);
  Standing standing = standing_of(s.view, s.interpreter, test_ontology(), *act, {}, false);
  EXPECT_EQ(standing.cameo, "125");
  EXPECT_EQ(standing.rule, "negated intent=refuse");
}

TEST(Standing, a_duty_that_somebody_speaks_of_is_his_demand) {
  CodedArticle article({R"(
    Iran     Iran     PROPN NNP 3 nsubj
    must     must     AUX   MD  3 aux
    withdraw withdraw VERB  VB  6 ccomp -
    ,        ,        PUNCT ,   3 punct
    France   France   PROPN NNP 6 nsubj
    said     say      VERB  VBD 0 root  -
    .        .        PUNCT .   6 punct)"});
  EXPECT_THAT(article.shown(), ElementsAre("FRA:GOV -> IRN:GOV " + code_of(Operator::demand, "087") + " by FRA:GOV"));
}

TEST(Standing, an_authors_own_advice_is_hypothetical) {
  EXPECT_THAT(coded(R"(
    Iran     Iran     PROPN NNP 3 nsubj
    must     must     AUX   MD  3 aux
    withdraw withdraw VERB  VB  0 root  -
    .        .        PUNCT .   3 punct)"),
              ElementsAre("IRN:GOV -> nobody 087 hypothetical"));
}

TEST(Standing, what_may_happen_has_not) {
  EXPECT_THAT(coded(R"(
    Russia  Russia  PROPN NNP 3 nsubj
    may     may     AUX   MD  3 aux
    attack  attack  VERB  VB  0 root
    Georgia Georgia PROPN NNP 3 obj   -
    .       .       PUNCT .   3 punct)"),
              ElementsAre("RUS:GOV -> GEO:GOV 190 hypothetical"));
}

TEST(Standing, a_condition_is_hypothetical) {
  EXPECT_THAT(coded(R"(
    If      if      SCONJ IN  3 mark
    Russia  Russia  PROPN NNP 3 nsubj
    attacks attack  VERB  VBZ 8 advcl
    Georgia Georgia PROPN NNP 3 obj   -
    ,       ,       PUNCT ,   3 punct
    France  France  PROPN NNP 8 nsubj
    will    will    AUX   MD  8 aux
    leave   leave   VERB  VB  0 root  -
    .       .       PUNCT .   8 punct)"),
              ElementsAre("RUS:GOV -> GEO:GOV 190 hypothetical"));
}

TEST(Standing, would_under_a_past_report_is_the_future) {
  CodedArticle article({R"(
    France  France  PROPN NNP 2 nsubj
    said    say     VERB  VBD 0 root
    it      it      PRON  PRP 5 nsubj
    would   would   AUX   MD  5 aux
    send    send    VERB  VB  2 ccomp
    aid     aid     NOUN  NN  5 obj
    to      to      ADP   IN  8 case
    Georgia Georgia PROPN NNP 5 obl   -
    .       .       PUNCT .   2 punct)"});
  EXPECT_THAT(article.shown(), ElementsAre("FRA:GOV -> GEO:GOV " + code_of(Operator::intent, "070") + " by FRA:GOV"));
}

TEST(Standing, a_purpose_has_not_happened) {
  EXPECT_THAT(coded(R"(
    Russia   Russia  PROPN NNP 2 nsubj
    sent     send    VERB  VBD 0 root
    soldiers soldier NOUN  NNS 2 obj
    to       to      PART  TO  5 mark
    attack   attack  VERB  VB  2 advcl
    Georgia  Georgia PROPN NNP 5 obj   -
    .        .       PUNCT .   2 punct)"),
              ElementsAre(testing::HasSubstr("-> GEO:GOV 190 hypothetical")));
}

TEST(Standing, denial_negates) {
  EXPECT_THAT(coded(R"(
    Russia    Russia  PROPN NNP 2 nsubj
    denied    deny    VERB  VBD 0 root
    attacking attack  VERB  VBG 2 xcomp
    Georgia   Georgia PROPN NNP 3 obj   -
    .         .       PUNCT .   2 punct)"),
              ElementsAre("RUS:GOV -> GEO:GOV 190 negation"));
}

TEST(Standing, attribution_is_a_chain_from_the_outside_in) {
  CodedArticle article({R"(
    France   France  PROPN NNP 2 nsubj
    said     say     VERB  VBD 0 root
    Iran     Iran    PROPN NNP 4 nsubj
    claimed  claim   VERB  VBD 2 ccomp
    that     that    SCONJ IN  7 mark
    Russia   Russia  PROPN NNP 7 nsubj
    attacked attack  VERB  VBD 4 ccomp
    Georgia  Georgia PROPN NNP 7 obj   -
    .        .       PUNCT .   2 punct)"});
  EXPECT_THAT(article.shown(), ElementsAre("RUS:GOV -> GEO:GOV 190 by FRA:GOV by IRN:GOV"));
  ASSERT_EQ(article.events[0].attribution.size(), 2U);
  EXPECT_EQ(article.events[0].attribution[0].kind, AttributionKind::said);
  EXPECT_EQ(article.events[0].attribution[1].kind, AttributionKind::reported);
}

TEST(Standing, according_to_is_attribution) {
  CodedArticle article({R"(
    Russia    Russia  PROPN NNP 2 nsubj
    attacked  attack  VERB  VBD 0 root
    Georgia   Georgia PROPN NNP 2 obj   -
    ,         ,       PUNCT ,   7 punct
    according accord  VERB  VBG 7 case
    to        to      ADP   IN  5 fixed
    France    France  PROPN NNP 2 obl   -
    .         .       PUNCT .   2 punct)"});
  EXPECT_THAT(article.shown(), ElementsAre("RUS:GOV -> GEO:GOV 190 by FRA:GOV"));
}

TEST(Standing, we_is_the_speaker) {
  CodedArticle article({R"(
    “        "       PUNCT ``  3 punct -
    We       we      PRON  PRP 3 nsubj
    attacked attack  VERB  VBD 8 ccomp
    Georgia  Georgia PROPN NNP 3 obj   -
    ,        ,       PUNCT ,   3 punct -
    ”        "       PUNCT ''  3 punct
    Berg     Berg    PROPN NNP 8 nsubj
    said     say     VERB  VBD 0 root  -
    .        .       PUNCT .   8 punct)"});
  ASSERT_EQ(article.events.size(), 1U);
  EXPECT_EQ(article.shown()[0], "FRA:GOV -> GEO:GOV 190 by FRA:GOV");
  EXPECT_EQ(article.events[0].actors[0].text, "We");
  EXPECT_EQ(article.events[0].actors[0].identifier, "Anna Berg");
}

TEST(Standing, we_without_a_speaker_is_nobody) {
  CodedArticle article({R"(
    We       we      PRON  PRP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj -
    .        .       PUNCT .   2 punct)"});
  EXPECT_THAT(article.shown(), ElementsAre());
  EXPECT_EQ(article.results[0].why, WhyNot::no_actor);
}

TEST(Standing, a_quotation_goes_on_in_the_next_sentence) {
  CodedArticle article({R"(
    “         "        PUNCT `` 3 punct -
    We        we       PRON  PRP 3 nsubj
    attacked  attack   VERB  VBD 7 ccomp
    Georgia   Georgia  PROPN NNP 3 obj -
    ,         ,        PUNCT ,   3 punct
    Berg      Berg     PROPN NNP 7 nsubj
    said      say      VERB  VBD 0 root -
    .         .        PUNCT .   7 punct)",
                        R"(
    We        we       PRON  PRP 3 nsubj
    will      will     AUX   MD  3 aux
    attack    attack   VERB  VB  0 root
    Iran      Iran     PROPN NNP 3 obj -
    .         .        PUNCT .   3 punct -
    ”         "        PUNCT ''  3 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(CodedArticle::parties(article.events[1].actors), "FRA:GOV");
  ASSERT_EQ(article.events[1].attribution.size(), 1U);
  EXPECT_EQ(article.events[1].attribution[0].speaker.text, "Berg");
}

}  // namespace
}  // namespace longbow
