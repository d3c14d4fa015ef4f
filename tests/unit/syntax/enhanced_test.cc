#include "syntax/enhanced.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "../support/parse_builder.h"

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Each added arc as "head -label-> dependent".
std::vector<std::string> added_to(const char* rows) {
  Parse parse = parse_of(rows);
  std::vector<std::string> found;
  for (const AddedArc& arc : added_arcs(parse)) {
    found.push_back(std::string(parse.form(arc.head)) + " -" + enhanced_label(parse, arc) + "-> " +
                    std::string(parse.form(arc.dependent)));
  }
  return found;
}

TEST(Enhanced, a_plain_clause_adds_nothing) {
  EXPECT_THAT(added_to("Peru Peru PROPN NNP 2 nsubj\nwon win VERB VBD 0 root\n"), IsEmpty());
  EXPECT_THAT(added_to(""), IsEmpty());
}

TEST(Enhanced, the_verb_beside_a_verb_shares_its_subject) {
  EXPECT_THAT(added_to("Peru Peru PROPN NNP 2 nsubj\n"
                       "agreed agree VERB VBD 0 root\n"
                       "and and CCONJ CC 4 cc\n"
                       "paid pay VERB VBD 2 conj\n"),
              ElementsAre("paid -nsubj-> Peru"));
}

TEST(Enhanced, a_verb_with_a_subject_of_its_own_shares_none) {
  EXPECT_THAT(added_to("Peru Peru PROPN NNP 2 nsubj\n"
                       "left leave VERB VBD 0 root\n"
                       "and and CCONJ CC 5 cc\n"
                       "Chile Chile PROPN NNP 5 nsubj\n"
                       "stayed stay VERB VBD 2 conj\n"),
              IsEmpty());
}

TEST(Enhanced, an_object_behind_both_verbs_belongs_to_both) {
  EXPECT_THAT(added_to("They they PRON PRP 2 nsubj\n"
                       "seized seize VERB VBD 0 root\n"
                       "and and CCONJ CC 4 cc\n"
                       "burned burn VERB VBD 2 conj\n"
                       "boats boat NOUN NNS 2 obj\n"),
              ElementsAre("burned -nsubj-> They", "burned -obj-> boats"));
}

TEST(Enhanced, an_object_between_two_verbs_is_the_first_ones_alone) {
  EXPECT_THAT(added_to("They they PRON PRP 2 nsubj\n"
                       "seized seize VERB VBD 0 root\n"
                       "boats boat NOUN NNS 2 obj\n"
                       "and and CCONJ CC 5 cc\n"
                       "left leave VERB VBD 2 conj\n"),
              ElementsAre("left -nsubj-> They"));
}

TEST(Enhanced, a_participle_beside_a_passive_verb_is_passive_too) {
  EXPECT_THAT(added_to("Boats boat NOUN NNS 3 nsubj:pass\n"
                       "were be AUX VBD 3 aux:pass\n"
                       "seized seize VERB VBN 0 root\n"
                       "and and CCONJ CC 5 cc\n"
                       "burned burn VERB VBN 3 conj\n"),
              ElementsAre("burned -nsubj:pass-> Boats"));
}

TEST(Enhanced, a_conjunct_hangs_where_the_first_one_does_under_its_own_preposition_if_it_has_one) {
  EXPECT_THAT(added_to("met meet VERB VBD 0 root\n"
                       "in in ADP IN 3 case\n"
                       "Lima Lima PROPN NNP 1 obl\n"
                       ", , PUNCT , 5 punct\n"
                       "Quito Quito PROPN NNP 3 conj\n"
                       "and and CCONJ CC 8 cc\n"
                       "near near ADP IN 8 case\n"
                       "Cali Cali PROPN NNP 3 conj\n"),
              ElementsAre("met -obl:in-> Quito", "met -obl:near-> Cali"));
  EXPECT_THAT(added_to("Peru Peru PROPN NNP 4 nsubj\n"
                       "and and CCONJ CC 3 cc\n"
                       "Chile Chile PROPN NNP 1 conj\n"
                       "agreed agree VERB VBD 0 root\n"),
              ElementsAre("agreed -nsubj-> Chile"));
}

TEST(Enhanced, verbs_and_subjects_in_rows_are_each_others) {
  EXPECT_THAT(added_to("Peru Peru PROPN NNP 4 nsubj\n"
                       "and and CCONJ CC 3 cc\n"
                       "Chile Chile PROPN NNP 1 conj\n"
                       "met meet VERB VBD 0 root\n"
                       "and and CCONJ CC 6 cc\n"
                       "agreed agree VERB VBD 4 conj\n"),
              ElementsAre("agreed -nsubj-> Peru", "met -nsubj-> Chile", "agreed -nsubj-> Chile"));
}

TEST(Enhanced, the_subject_of_an_open_complement_is_the_subject_above) {
  EXPECT_THAT(added_to("Peru Peru PROPN NNP 2 nsubj\n"
                       "promised promise VERB VBD 0 root\n"
                       "to to PART TO 4 mark\n"
                       "help help VERB VB 2 xcomp\n"
                       "and and CCONJ CC 6 cc\n"
                       "pay pay VERB VB 4 conj\n"),
              ElementsAre("help -nsubj:xsubj-> Peru", "pay -nsubj:xsubj-> Peru", "promised -xcomp-> pay"));
}

TEST(Enhanced, an_object_above_is_the_subject_of_an_open_complement) {
  EXPECT_THAT(added_to("Peru Peru PROPN NNP 2 nsubj\n"
                       "asked ask VERB VBD 0 root\n"
                       "Chile Chile PROPN NNP 2 obj\n"
                       "to to PART TO 5 mark\n"
                       "stop stop VERB VB 2 xcomp\n"),
              ElementsAre("stop -nsubj:xsubj-> Chile"));
}

TEST(Enhanced, control_goes_down_through_several_complements) {
  EXPECT_THAT(added_to("Boats boat NOUN NNS 2 nsubj\n"
                       "seem seem VERB VBP 0 root\n"
                       "to to PART TO 4 mark\n"
                       "need need VERB VB 2 xcomp\n"
                       "to to PART TO 7 mark\n"
                       "be be AUX VB 7 aux:pass\n"
                       "sold sell VERB VBN 4 xcomp\n"),
              ElementsAre("need -nsubj:xsubj-> Boats", "sold -nsubj:pass:xsubj-> Boats"));
}

TEST(Enhanced, a_relative_pronoun_gives_its_place_to_the_noun_before_it) {
  EXPECT_THAT(added_to("troops troop NOUN NNS 0 root\n"
                       "who who PRON WP 3 nsubj\n"
                       "crossed cross VERB VBD 1 acl:relcl\n"
                       "and and CCONJ CC 5 cc\n"
                       "fired fire VERB VBD 3 conj\n"),
              ElementsAre("crossed -nsubj-> troops", "fired -nsubj-> troops", "troops -ref-> who",
                          "troops -acl:relcl-> fired"));
}

TEST(Enhanced, the_preposition_before_a_relative_pronoun_is_kept) {
  EXPECT_THAT(added_to("talks talk NOUN NNS 0 root\n"
                       "in in ADP IN 3 case\n"
                       "which which PRON WDT 5 obl\n"
                       "Peru Peru PROPN NNP 5 nsubj\n"
                       "joined join VERB VBD 1 acl:relcl\n"),
              ElementsAre("joined -obl:in-> talks", "talks -ref-> which"));
}

TEST(Enhanced, without_a_pronoun_the_noun_is_the_object_of_the_innermost_verb) {
  EXPECT_THAT(added_to("aid aid NOUN NN 0 root\n"
                       "Peru Peru PROPN NNP 3 nsubj\n"
                       "wants want VERB VBZ 1 acl:relcl\n"
                       "to to PART TO 5 mark\n"
                       "send send VERB VB 3 xcomp\n"),
              ElementsAre("send -obj-> aid", "send -nsubj:xsubj-> Peru"));
}

TEST(Enhanced, a_clause_as_antecedent_is_a_clause_as_subject) {
  EXPECT_THAT(added_to("Peru Peru PROPN NNP 2 nsubj\n"
                       "left leave VERB VBD 0 root\n"
                       ", , PUNCT , 5 punct\n"
                       "which which PRON WDT 5 nsubj\n"
                       "surprised surprise VERB VBD 2 advcl:relcl\n"
                       "all all PRON DT 5 obj\n"),
              ElementsAre("surprised -csubj-> left", "left -ref-> which"));
}

TEST(Enhanced, column_nine_names_prepositions_and_replaces_relative_pronouns) {
  EXPECT_THAT(enhanced_column(parse_of("talks talk NOUN NNS 0 root\n"
                                       "according accord VERB VBG 4 case\n"
                                       "to to ADP IN 2 fixed\n"
                                       "Peru Peru PROPN NNP 1 nmod\n"
                                       "that that PRON WDT 6 nsubj\n"
                                       "failed fail VERB VBD 1 acl:relcl\n")),
              ElementsAre("0:root|6:nsubj", "4:case", "2:fixed", "1:nmod:accord_to", "1:ref", "1:acl:relcl"));
}

TEST(Enhanced, words_in_a_circle_and_long_rows_do_no_harm) {
  EXPECT_THAT(added_to("a a NOUN NN 2 conj\nb b NOUN NN 1 conj\nc c NOUN NN 0 root\n"), IsEmpty());
  // A thousand verbs beside one with a thousand subjects: no million arcs.
  std::string rows;
  for (int i = 0; i < 1000; ++i) rows += "x x NOUN NN 1001 nsubj\n";
  rows += "go go VERB VB 0 root\n";
  for (int i = 0; i < 1000; ++i) rows += "go go VERB VB 1001 conj\n";
  EXPECT_LE(added_arcs(parse_of(rows)).size(), 24000u);
}

}  // namespace
}  // namespace longbow
