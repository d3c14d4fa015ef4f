#include "coding/act.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "coded.h"

namespace longbow {
namespace {

// "France VERB something ...": a lexicon of a few frames over the usual actors.
std::unique_ptr<Lexicon> with_frames(std::string_view frames) {
  return lexicon_of(std::string(kActors) + std::string(frames));
}

constexpr std::string_view kFranceSendsAid = R"(
    Aid     aid     NOUN  NN  3 nsubj:pass
    was     be      AUX   VBD 3 aux:pass
    sent    send    VERB  VBN 0 root
    to      to      ADP   IN  5 case
    Georgia Georgia PROPN NNP 3 obl
    by      by      ADP   IN  7 case
    France  France  PROPN NNP 3 obl:agent  -
    .       .       PUNCT .   3 punct)";
constexpr std::string_view kRussiaAttacks = R"(
    Russia   Russia  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj   -
    .        .       PUNCT .   2 punct)";

TEST(Act, a_frame_gives_code_actor_and_recipient) {
  EXPECT_EQ(ReadSentence(kRussiaAttacks).act("attacked"), "190 Russia -> Georgia");
  EXPECT_EQ(ReadSentence(kFranceSendsAid).act("sent"), "070 France -> Georgia");
}

TEST(Act, conjoined_parties_are_all_taken) {
  ReadSentence s(R"(
    Russia   Russia  PROPN NNP 4 nsubj
    and      and     CCONJ CC  3 cc
    Iran     Iran    PROPN NNP 1 conj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 4 obj
    and      and     CCONJ CC  7 cc
    France   France  PROPN NNP 5 conj  -
    .        .       PUNCT .   4 punct)");
  EXPECT_EQ(s.act("attacked"), "190 Russia+Iran -> Georgia+France");
}

TEST(Act, a_verb_without_an_entry_reads_as_nothing) {
  ReadSentence s(R"(
    Russia  Russia  PROPN NNP 3 nmod:poss -
    's      's      PART  POS 1 case
    attack  attack  NOUN  NN  6 nsubj
    on      on      ADP   IN  5 case
    Georgia Georgia PROPN NNP 3 nmod
    angered anger   VERB  VBD 0 root
    France  France  PROPN NNP 6 obj       -
    .       .       PUNCT .   6 punct)");
  EXPECT_EQ(s.act("angered"), "nothing");
  EXPECT_EQ(s.act("attack"), "190 Russia -> Georgia");
}

TEST(Act, a_frame_fits_only_where_its_places_do) {
  ReadSentence s(R"(
    Russia   Russia  PROPN NNP 2 nsubj
    sent     send    VERB  VBD 0 root
    soldiers soldier NOUN  NNS 2 obj
    to       to      PART  TO  5 mark
    attack   attack  VERB  VB  2 advcl
    Georgia  Georgia PROPN NNP 5 obj   -
    .        .       PUNCT .   2 punct)");
  EXPECT_EQ(s.act("sent"), "nothing");  // soldiers are no aid
}

TEST(Act, the_frame_that_asks_for_most_wins) {
  auto lexicon = with_frames(R"(
class aid
  noun       aid
frame send 010
  verb       send
frame send.any 020
  verb       send
  obj        :any
frame send.aid 070
  verb       send
  obj        @aid
  recipient  to
)");
  EXPECT_EQ(ReadSentence(kFranceSendsAid, *lexicon).act("sent"), "070 France -> Georgia");
}

TEST(Act, weight_decides_between_frames_that_fit) {
  auto lexicon = with_frames(R"(
frame attack 190
  verb       attack
frame attack.words 112
  verb       attack
  weight     1
)");
  EXPECT_EQ(ReadSentence(kRussiaAttacks, *lexicon).act("attacked"), "112 Russia -> Georgia");
}

TEST(Act, a_verb_with_more_words_of_its_own_wins) {
  auto lexicon = with_frames(R"(
class talks
  noun       talk
frame pull 010
  verb       pull
frame pull_out_of 160
  verb       pull_out_of
)");
  EXPECT_EQ(ReadSentence(R"(
    Russia Russia PROPN NNP 2 nsubj
    pulled pull   VERB  VBD 0 root
    out    out    ADP   IN  6 case
    of     of     ADP   IN  6 case
    the    the    DET   DT  6 det
    talks  talk   NOUN  NNS 2 obl   -
    .      .      PUNCT .   2 punct)",
                         *lexicon)
                .act("pulled"),
            "160 Russia -> nobody");
}

TEST(Act, what_must_not_stand_there_keeps_a_frame_out) {
  auto lexicon = with_frames(R"(
frame attack 190
  verb       attack
  not        obj :state
)");
  EXPECT_EQ(ReadSentence(kRussiaAttacks, *lexicon).act("attacked"), "nothing");
}

TEST(Act, a_frame_that_needs_a_recipient_fits_only_with_one) {
  auto lexicon = with_frames(R"(
frame withdraw 087
  verb       withdraw
  needs      recipient
)");
  EXPECT_EQ(ReadSentence(R"(
    Iran     Iran     PROPN NNP 3 nsubj
    must     must     AUX   MD  3 aux
    withdraw withdraw VERB  VB  0 root  -
    .        .        PUNCT .   3 punct)",
                         *lexicon)
                .act("withdraw"),
            "nothing");
}

TEST(Act, a_frame_of_none_keeps_poorer_ones_out) {
  auto lexicon = with_frames(R"(
class aid
  noun       aid
frame send 010
  verb       send
frame send.aid none
  verb       send
  obj        @aid
  recipient  to
)");
  EXPECT_EQ(ReadSentence(kFranceSendsAid, *lexicon).act("sent"), "no event France -> Georgia");
}

TEST(Act, a_nationality_acts_where_the_noun_is_the_predicate) {
  ReadSentence s(R"(
    France    France  PROPN NNP 2 nsubj
    condemned condemn VERB  VBD 0 root
    the       the     DET   DT  5 det
    Russian   russian ADJ   JJ  5 amod
    attack    attack  NOUN  NN  2 obj
    on        on      ADP   IN  7 case
    Georgia   Georgia PROPN NNP 5 nmod  -
    .         .       PUNCT .   2 punct)");
  EXPECT_EQ(s.act("attack"), "190 Russian -> Georgia");
}

TEST(Act, a_light_verb_does_what_its_noun_says) {
  EXPECT_EQ(ReadSentence(R"(
    Russia   Russia  PROPN NNP 2 nsubj
    launched launch  VERB  VBD 0 root
    an       a       DET   DT  4 det
    attack   attack  NOUN  NN  2 obj
    on       on      ADP   IN  6 case
    Georgia  Georgia PROPN NNP 4 nmod  -
    .        .       PUNCT .   2 punct)")
                .act("launched"),
            "190 Russia -> Georgia");
  EXPECT_EQ(ReadSentence(R"(
    France France PROPN NNP 2 nsubj
    held   hold   VERB  VBD 0 root
    talks  talk   NOUN  NNS 2 obj
    with   with   ADP   IN  5 case
    Iran   Iran   PROPN NNP 3 nmod  -
    .      .      PUNCT .   2 punct)")
                .act("held"),
            "046 France -> Iran");
}

TEST(Act, a_governed_noun_is_an_act_only_under_another_predicate) {
  ReadSentence s(R"(
    France France PROPN NNP 2 nsubj
    held   hold   VERB  VBD 0 root
    talks  talk   NOUN  NNS 2 obj
    with   with   ADP   IN  5 case
    Iran   Iran   PROPN NNP 3 nmod  -
    .      .      PUNCT .   2 punct)");
  EXPECT_EQ(s.act("talks", false), "nothing");
  EXPECT_EQ(s.act("talks", true), "046 nobody -> Iran");
}

TEST(Act, refusing_to_meet_is_a_refusal) {
  EXPECT_EQ(ReadSentence(R"(
    France  France PROPN NNP 2 nsubj
    refused refuse VERB  VBD 0 root
    to      to     PART  TO  4 mark
    meet    meet   VERB  VB  2 xcomp
    Iran    Iran   PROPN NNP 4 obj   -
    .       .      PUNCT .   2 punct)")
                .act("refused"),
            "125 France -> Iran");
}

TEST(Act, operators_work_on_operators) {
  ReadSentence threat(R"(
    Russia     Russia   PROPN NNP 2 nsubj
    threatened threaten VERB  VBD 0 root
    to         to       PART  TO  4 mark
    halt       halt     VERB  VB  2 xcomp
    aid        aid      NOUN  NN  4 obj
    to         to       ADP   IN  7 case
    Georgia    Georgia  PROPN NNP 5 nmod  -
    .          .        PUNCT .   2 punct)");
  EXPECT_EQ(threat.act("halt"), "162 Russia -> Georgia");
  EXPECT_EQ(threat.act("threatened"), "1311 Russia -> Georgia");
  const Act* act = threat.interpreter.read(word_of(threat.parse, "threatened"), false);
  ASSERT_EQ(act->operators.size(), 2U);
  EXPECT_EQ(act->operators[0].rule->function, Operator::threaten);
  EXPECT_EQ(act->operators[1].rule->function, Operator::halt);
  EXPECT_EQ(act->below, "162");
}

TEST(Act, a_demand_is_made_of_who_shall_act) {
  EXPECT_EQ(ReadSentence(R"(
    France  France  PROPN NNP 2 nsubj
    urged   urge    VERB  VBD 0 root
    Iran    Iran    PROPN NNP 2 obj
    to      to      PART  TO  5 mark
    halt    halt    VERB  VB  2 xcomp
    attacks attack  NOUN  NNS 5 obj
    on      on      ADP   IN  8 case
    Georgia Georgia PROPN NNP 6 nmod  -
    .       .       PUNCT .   2 punct)")
                .act("urged"),
            "1056 France -> Iran");
}

TEST(Act, agreeing_not_to_attack_is_a_promise_of_peace) {
  ReadSentence s(R"(
    Russia  Russia  PROPN NNP 2 nsubj
    agreed  agree   VERB  VBD 0 root
    not     not     PART  RB  5 advmod
    to      to      PART  TO  5 mark
    attack  attack  VERB  VB  2 xcomp
    Georgia Georgia PROPN NNP 5 obj    -
    .       .       PUNCT .   2 punct)");
  const Act* act = s.interpreter.read(word_of(s.parse, "agreed"), false);
  ASSERT_NE(act, nullptr);
  EXPECT_EQ(act->cameo, *test_ontology().apply(Operator::intent, *test_ontology().apply(Operator::halt, "190")));
  EXPECT_FALSE(act->negated);
}

TEST(Act, what_is_denied_or_failed_is_negated_and_what_is_hoped_for_hypothetical) {
  EXPECT_EQ(ReadSentence(R"(
    Russia    Russia  PROPN NNP 2 nsubj
    denied    deny    VERB  VBD 0 root
    attacking attack  VERB  VBG 2 xcomp
    Georgia   Georgia PROPN NNP 3 obj   -
    .         .       PUNCT .   2 punct)")
                .act("denied"),
            "190 Russia -> Georgia negated");
  EXPECT_EQ(ReadSentence(R"(
    France  France  PROPN NNP 2 nsubj
    failed  fail    VERB  VBD 0 root
    to      to      PART  TO  4 mark
    send    send    VERB  VB  2 xcomp
    aid     aid     NOUN  NN  4 obj
    to      to      ADP   IN  7 case
    Georgia Georgia PROPN NNP 4 obl   -
    .       .       PUNCT .   2 punct)")
                .act("failed"),
            "070 France -> Georgia negated");
  EXPECT_EQ(ReadSentence(R"(
    France  France  PROPN NNP 2 nsubj
    hopes   hope    VERB  VBZ 0 root
    to      to      PART  TO  4 mark
    send    send    VERB  VB  2 xcomp
    aid     aid     NOUN  NN  4 obj
    to      to      ADP   IN  7 case
    Georgia Georgia PROPN NNP 4 obl   -
    .       .       PUNCT .   2 punct)")
                .act("hopes"),
            "070 France -> Georgia hypothetical");
}

TEST(Act, an_operator_without_an_act_below_it_has_a_code_of_its_own) {
  EXPECT_EQ(ReadSentence(R"(
    France   France PROPN NNP 2 nsubj
    rejected reject VERB  VBD 0 root
    the      the    DET   DT  4 det
    offer    offer  NOUN  NN  2 obj   -
    .        .      PUNCT .   2 punct)")
                .act("rejected"),
            "120 France -> nobody");
}

TEST(Act, what_an_operator_has_read_is_used_up) {
  ReadSentence s(R"(
    Russia     Russia   PROPN NNP 2 nsubj
    threatened threaten VERB  VBD 0 root
    to         to       PART  TO  4 mark
    halt       halt     VERB  VB  2 xcomp
    aid        aid      NOUN  NN  4 obj
    to         to       ADP   IN  7 case
    Georgia    Georgia  PROPN NNP 5 nmod  -
    .          .        PUNCT .   2 punct)");
  const Act* act = s.interpreter.read(word_of(s.parse, "threatened"), false);
  EXPECT_THAT(act->consumed, testing::IsSupersetOf({word_of(s.parse, "halt"), word_of(s.parse, "aid")}));
}

TEST(Act, accusing_somebody_of_an_act_names_the_doer_as_recipient) {
  EXPECT_EQ(ReadSentence(R"(
    France    France  PROPN NNP 2 nsubj
    condemned condemn VERB  VBD 0 root
    the       the     DET   DT  5 det
    Russian   russian ADJ   JJ  5 amod
    attack    attack  NOUN  NN  2 obj
    on        on      ADP   IN  7 case
    Georgia   Georgia PROPN NNP 5 nmod  -
    .         .       PUNCT .   2 punct)")
                .act("condemned"),
            "1123 France -> Russian");
}

}  // namespace
}  // namespace longbow
