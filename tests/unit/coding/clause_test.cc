#include "coding/clause.h"

#include <gtest/gtest.h>

#include "coded.h"

namespace longbow {
namespace {

TEST(Clause, the_subject_of_a_passive_undergoes_and_its_agent_acts) {
  ReadSentence s(R"(
    Georgia  Georgia PROPN NNP 3 nsubj:pass
    was      be      AUX   VBD 3 aux:pass
    attacked attack  VERB  VBN 0 root
    by       by      ADP   IN  5 case
    Russia   Russia  PROPN NNP 3 obl:agent  -
    .        .       PUNCT .   3 punct)");
  EXPECT_TRUE(s.predication("attacked")->passive);
  EXPECT_EQ(s.at("attacked", "subj"), "Russia");
  EXPECT_EQ(s.at("attacked", "obj"), "Georgia");
}

TEST(Clause, a_passive_keeps_its_other_places) {
  ReadSentence s(R"(
    Aid     aid     NOUN  NN  3 nsubj:pass
    was     be      AUX   VBD 3 aux:pass
    sent    send    VERB  VBN 0 root
    to      to      ADP   IN  5 case
    Georgia Georgia PROPN NNP 3 obl
    by      by      ADP   IN  7 case
    France  France  PROPN NNP 3 obl:agent  -
    .       .       PUNCT .   3 punct)");
  EXPECT_EQ(s.at("sent", "subj"), "France");
  EXPECT_EQ(s.at("sent", "obj"), "Aid");
  EXPECT_EQ(s.at("sent", "to"), "Georgia");
}

TEST(Clause, the_subject_of_a_passive_with_an_object_is_the_receiver) {
  ReadSentence s(R"(
    Georgia Georgia PROPN NNP 3 nsubj:pass
    was     be      AUX   VBD 3 aux:pass
    given   give    VERB  VBN 0 root
    aid     aid     NOUN  NN  3 obj
    by      by      ADP   IN  6 case
    France  France  PROPN NNP 3 obl:agent  -
    .       .       PUNCT .   3 punct)");
  EXPECT_EQ(s.at("given", "subj"), "France");
  EXPECT_EQ(s.at("given", "iobj"), "Georgia");
  EXPECT_EQ(s.at("given", "obj"), "aid");
}

TEST(Clause, a_participle_behind_a_noun_is_a_passive_of_it) {
  ReadSentence s(R"(
    France  France PROPN NNP 2 nsubj
    praised praise VERB  VBD 0 root
    the     the    DET   DT  4 det
    aid     aid    NOUN  NN  2 obj
    sent    send   VERB  VBN 4 acl
    by      by     ADP   IN  7 case
    Iran    Iran   PROPN NNP 5 obl:agent -
    .       .      PUNCT .   2 punct)");
  EXPECT_TRUE(s.predication("sent")->passive);
  EXPECT_EQ(s.at("sent", "subj"), "Iran");
  EXPECT_EQ(s.at("sent", "obj"), "(aid)");
}

TEST(Clause, the_noun_above_a_relative_clause_is_its_subject) {
  ReadSentence s(R"(
    The      the     DET   DT  2 det
    soldiers soldier NOUN  NNS 6 nsubj
    who      who     PRON  WP  4 nsubj
    attacked attack  VERB  VBD 2 acl:relcl
    Georgia  Georgia PROPN NNP 4 obj
    left     leave   VERB  VBD 0 root      -
    .        .       PUNCT .   6 punct)");
  EXPECT_EQ(s.at("attacked", "subj"), "(soldiers)");
  EXPECT_EQ(s.at("attacked", "obj"), "Georgia");
}

TEST(Clause, the_noun_above_a_relative_clause_with_a_subject_is_its_object) {
  ReadSentence s(R"(
    The     the     DET   DT  2 det
    aid     aid     NOUN  NN  6 nsubj
    that    that    PRON  WDT 5 obj
    France  France  PROPN NNP 5 nsubj
    sent    send    VERB  VBD 2 acl:relcl
    reached reach   VERB  VBD 0 root
    Georgia Georgia PROPN NNP 6 obj       -
    .       .       PUNCT .   6 punct)");
  EXPECT_EQ(s.at("sent", "subj"), "France");
  EXPECT_EQ(s.at("sent", "obj"), "aid");
}

TEST(Clause, the_second_verb_of_a_relative_clause_has_the_same_subject) {
  ReadSentence s(R"(
    The      the     DET   DT  2 det
    soldiers soldier NOUN  NNS 9 nsubj
    who      who     PRON  WP  4 nsubj
    attacked attack  VERB  VBD 2 acl:relcl
    Georgia  Georgia PROPN NNP 4 obj
    and      and     CCONJ CC  7 cc
    shelled  shell   VERB  VBD 4 conj
    Tbilisi  Tbilisi PROPN NNP 7 obj
    left     leave   VERB  VBD 0 root      -
    .        .       PUNCT .   9 punct)");
  EXPECT_EQ(s.at("shelled", "subj"), "(soldiers)");
  EXPECT_EQ(s.at("shelled", "obj"), "Tbilisi");
}

TEST(Clause, who_is_urged_to_act_is_the_subject_of_the_act) {
  ReadSentence s(R"(
    France France PROPN NNP 2 nsubj
    urged  urge   VERB  VBD 0 root
    Iran   Iran   PROPN NNP 2 obj
    to     to     PART  TO  5 mark
    attack attack VERB  VB  2 xcomp
    Russia Russia PROPN NNP 5 obj   -
    .      .      PUNCT .   2 punct)");
  EXPECT_EQ(s.at("attack", "subj"), "(Iran)");
  EXPECT_EQ(s.at("attack", "obj"), "Russia");
  EXPECT_EQ(s.at("urged", "comp"), "attack");
}

TEST(Clause, who_promises_to_act_is_the_subject_of_the_act) {
  ReadSentence s(R"(
    Iran     Iran    PROPN NNP 2 nsubj
    promised promise VERB  VBD 0 root
    France   France  PROPN NNP 2 obj
    to       to      PART  TO  5 mark
    attack   attack  VERB  VB  2 xcomp
    Russia   Russia  PROPN NNP 5 obj   -
    .        .       PUNCT .   2 punct)");
  EXPECT_EQ(s.at("attack", "subj"), "(Iran)");
  EXPECT_EQ(s.at("attack", "obj"), "Russia");
}

TEST(Clause, a_raised_subject_belongs_to_the_infinitive) {
  ReadSentence s(R"(
    Russia  Russia  PROPN NNP 2 nsubj
    seemed  seem    VERB  VBD 0 root
    to      to      PART  TO  4 mark
    attack  attack  VERB  VB  2 xcomp
    Georgia Georgia PROPN NNP 4 obj   -
    .       .       PUNCT .   2 punct)");
  EXPECT_EQ(s.at("attack", "subj"), "(Russia)");
  EXPECT_TRUE(s.predication("attack")->infinitive);
}

TEST(Clause, an_infinitive_under_a_noun_is_its_possessors) {
  ReadSentence s(R"(
    France   France   PROPN NNP  2 nsubj
    repeated repeat   VERB  VBD  0 root
    its      its      PRON  PRP$ 4 nmod:poss
    decision decision NOUN  NN   2 obj
    to       to       PART  TO   6 mark
    attack   attack   VERB  VB   4 acl
    Iran     Iran     PROPN NNP  6 obj       -
    .        .        PUNCT .    2 punct)");
  EXPECT_EQ(s.at("attack", "subj"), "(its)");
}

TEST(Clause, conjoined_verbs_share_a_subject) {
  ReadSentence s(R"(
    Russia   Russia  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj
    and      and     CCONJ CC  5 cc
    shelled  shell   VERB  VBD 2 conj
    Tbilisi  Tbilisi PROPN NNP 5 obj   -
    .        .       PUNCT .   2 punct)");
  EXPECT_EQ(s.at("shelled", "subj"), "(Russia)");
  EXPECT_EQ(s.at("shelled", "obj"), "Tbilisi");
  EXPECT_EQ(s.at("attacked", "obj"), "Georgia");
}

TEST(Clause, an_object_behind_conjoined_verbs_is_that_of_both) {
  ReadSentence s(R"(
    Russia   Russia  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    and      and     CCONJ CC  4 cc
    shelled  shell   VERB  VBD 2 conj
    Georgia  Georgia PROPN NNP 2 obj   -
    .        .       PUNCT .   2 punct)");
  EXPECT_EQ(s.at("attacked", "obj"), "Georgia");
  EXPECT_EQ(s.at("shelled", "obj"), "(Georgia)");
}

TEST(Clause, what_is_done_by_doing_has_the_subject_of_its_clause) {
  ReadSentence s(R"(
    Russia    Russia  PROPN NNP 2 nsubj
    angered   anger   VERB  VBD 0 root
    France    France  PROPN NNP 2 obj
    by        by      SCONJ IN  5 mark
    attacking attack  VERB  VBG 2 advcl
    Georgia   Georgia PROPN NNP 5 obj   -
    .         .       PUNCT .   2 punct)");
  EXPECT_EQ(s.at("attacking", "subj"), "(Russia)");
  EXPECT_EQ(s.at("attacking", "obj"), "Georgia");
}

TEST(Clause, a_possessor_is_the_subject_of_a_noun) {
  ReadSentence s(R"(
    Russia  Russia  PROPN NNP 3 nmod:poss -
    's      's      PART  POS 1 case
    attack  attack  NOUN  NN  6 nsubj
    on      on      ADP   IN  5 case
    Georgia Georgia PROPN NNP 3 nmod
    angered anger   VERB  VBD 0 root
    France  France  PROPN NNP 6 obj       -
    .       .       PUNCT .   6 punct)");
  EXPECT_EQ(s.predication("attack")->form, PredicateForm::noun);
  EXPECT_EQ(s.at("attack", "subj"), "Russia");
  EXPECT_EQ(s.at("attack", "on"), "Georgia");
}

TEST(Clause, a_nationality_before_a_noun_is_its_subject) {
  ReadSentence s(R"(
    France    France  PROPN NNP 2 nsubj
    condemned condemn VERB  VBD 0 root
    the       the     DET   DT  5 det
    Russian   russian ADJ   JJ  5 amod
    attack    attack  NOUN  NN  2 obj
    on        on      ADP   IN  7 case
    Georgia   Georgia PROPN NNP 5 nmod  -
    .         .       PUNCT .   2 punct)");
  EXPECT_EQ(s.at("attack", "subj"), "Russian");
}

TEST(Clause, what_hangs_on_an_object_is_offered_to_the_verb) {
  ReadSentence s(R"(
    France    France   PROPN NNP 2 nsubj
    imposed   impose   VERB  VBD 0 root
    sanctions sanction NOUN  NNS 2 obj
    on        on       ADP   IN  5 case
    Iran      Iran     PROPN NNP 3 nmod -
    .         .        PUNCT .   2 punct)");
  EXPECT_EQ(s.at("imposed", "obj"), "sanctions");
  EXPECT_EQ(s.at("imposed", "on"), "(Iran)");
}

TEST(Clause, a_participle_before_a_noun_tells_nothing) {
  ReadSentence s(R"(
    The      the     DET   DT  3 det
    attacked attack  VERB  VBN 3 amod
    soldiers soldier NOUN  NNS 4 nsubj
    left     leave   VERB  VBD 0 root  -
    .        .       PUNCT .   4 punct)");
  EXPECT_EQ(s.predication("attacked"), nullptr);
  EXPECT_NE(s.predication("left"), nullptr);
}

TEST(Clause, an_adjective_with_a_copula_is_a_predicate) {
  ReadSentence s(R"(
    France France PROPN NNP 3 nsubj
    is     be     AUX   VBZ 3 cop
    ready  ready  ADJ   JJ  0 root
    to     to     PART  TO  5 mark
    send   send   VERB  VB  3 xcomp
    aid    aid    NOUN  NN  5 obj   -
    .      .      PUNCT .   3 punct)");
  EXPECT_EQ(s.predication("ready")->form, PredicateForm::adj);
  EXPECT_EQ(s.at("ready", "subj"), "France");
  EXPECT_EQ(s.at("ready", "comp"), "send");
  EXPECT_EQ(s.at("send", "subj"), "(France)");
}

TEST(Clause, not_and_no_and_without_negate) {
  EXPECT_TRUE(ReadSentence(R"(
    Russia  Russia  PROPN NNP 4 nsubj
    did     do      AUX   VBD 4 aux
    not     not     PART  RB  4 advmod
    attack  attack  VERB  VB  0 root
    Georgia Georgia PROPN NNP 4 obj    -
    .       .       PUNCT .   4 punct)")
                  .predication("attack")
                  ->negated);
  EXPECT_TRUE(ReadSentence(R"(
    No       no      DET   DT  2 det
    soldiers soldier NOUN  NNS 3 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 3 obj   -
    .        .       PUNCT .   3 punct)")
                  .predication("attacked")
                  ->negated);
  ReadSentence without(R"(
    Russia    Russia  PROPN NNP 2 nsubj
    left      leave   VERB  VBD 0 root
    without   without SCONJ IN  4 mark
    attacking attack  VERB  VBG 2 advcl
    Georgia   Georgia PROPN NNP 4 obj   -
    .         .       PUNCT .   2 punct)");
  EXPECT_TRUE(without.predication("attacking")->negated);
  EXPECT_FALSE(without.predication("left")->negated);
}

TEST(Clause, auxiliaries_give_modality) {
  auto modality = [](std::string_view auxiliary) {
    std::string tree = std::string("Russia Russia PROPN NNP 3 nsubj\n") + std::string(auxiliary) + " " +
                       std::string(auxiliary) + " AUX MD 3 aux\nattack attack VERB VB 0 root\n";
    return ReadSentence(tree).predication("attack")->modality;
  };
  EXPECT_EQ(modality("will"), Modality::future);
  EXPECT_EQ(modality("would"), Modality::would);
  EXPECT_EQ(modality("may"), Modality::possible);
  EXPECT_EQ(modality("must"), Modality::obligation);
  EXPECT_EQ(modality("did"), Modality::none);
}

TEST(Clause, a_clause_under_if_is_conditional) {
  ReadSentence s(R"(
    If      if      SCONJ IN  3 mark
    Russia  Russia  PROPN NNP 3 nsubj
    attacks attack  VERB  VBZ 8 advcl
    Georgia Georgia PROPN NNP 3 obj   -
    ,       ,       PUNCT ,   3 punct
    France  France  PROPN NNP 8 nsubj
    will    will    AUX   MD  8 aux
    leave   leave   VERB  VB  0 root  -
    .       .       PUNCT .   8 punct)");
  EXPECT_TRUE(s.predication("attacks")->conditional);
  EXPECT_FALSE(s.predication("leave")->conditional);
}

}  // namespace
}  // namespace longbow
