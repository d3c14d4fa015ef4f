#include "syntax/finite_verb.h"

#include <gtest/gtest.h>

#include "small_treebank.h"
#include "syntax/tree_check.h"

namespace longbow {
namespace {

// Words as "form UPOS XPOS", one a line.
Parse tagged(std::string_view rows) {
  Parse parse;
  std::istringstream in{std::string(rows)};
  std::string form, upos, xpos;
  while (in >> form >> upos >> xpos) {
    Word word;
    word.form = parse.keep(form);
    word.upos = *upos_from(upos);
    word.xpos = *xpos_from(xpos);
    parse.words.push_back(word);
  }
  return parse;
}

TEST(FiniteVerbs, a_participle_with_an_object_becomes_the_main_verb) {
  Parse parse = tagged("Iran PROPN NNP\n donated VERB VBN\n fuel NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(parse), 1u);
  EXPECT_EQ(parse.words[1].xpos, Xpos::vbd);
}

TEST(FiniteVerbs, an_intransitive_participle_becomes_the_main_verb) {
  Parse parse =
      tagged("Chinese ADJ JJ\n troops NOUN NNS\n clashed VERB VBN\n on ADP IN\n Monday PROPN NNP\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(parse), 2u);
  Parse last = tagged("The DET DT\n two NUM CD\n armies NOUN NNS\n clashed VERB VBN\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(last), 3u);
}

TEST(FiniteVerbs, a_base_form_is_past_only_where_its_past_looks_the_same) {
  Parse put =
      tagged("Russia PROPN NNP\n put VERB VB\n its PRON PRP$\n army NOUN NN\n on ADP IN\n alert NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(put), 1u);
  EXPECT_EQ(put.words[1].xpos, Xpos::vbd);
  Parse back = tagged("Ministers NOUN NNS\n back VERB VB\n the DET DT\n plan NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(back), 1u);
  EXPECT_EQ(back.words[1].xpos, Xpos::vbp);
}

TEST(FiniteVerbs, a_relative_clause_is_no_main_clause) {
  Parse parse = tagged(
      "The DET DT\n agency NOUN NN\n airlifted VERB VBN\n food NOUN NN\n , PUNCT ,\n which PRON WDT\n was AUX VBD\n "
      "needed VERB VBN\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(parse), 2u);
  EXPECT_EQ(parse.words[7].xpos, Xpos::vbn);
}

TEST(FiniteVerbs, a_main_clause_after_a_subordinate_one_is_repaired) {
  Parse parse = tagged(
      "After SCONJ IN\n the DET DT\n city NOUN NN\n fell VERB VBD\n , PUNCT ,\n rebels NOUN NNS\n looted VERB VBN\n "
      "shops NOUN NNS\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(parse), 6u);
}

TEST(FiniteVerbs, a_relative_clause_is_closed_before_the_main_verb) {
  Parse parse = tagged(
      "Norway PROPN NNP\n , PUNCT ,\n which PRON WDT\n is AUX VBZ\n no DET DT\n member NOUN NN\n , PUNCT ,\n imposed "
      "VERB VBN\n sanctions NOUN NNS\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(parse), 7u);
  EXPECT_EQ(parse.words[7].xpos, Xpos::vbd);
}

TEST(FiniteVerbs, a_verb_taken_for_a_noun_stands_before_an_object) {
  Parse plural = tagged(
      "Police NOUN NNS\n in ADP IN\n Latvia PROPN NNP\n suspect NOUN NN\n a DET DT\n minister NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(plural), 3u);
  EXPECT_EQ(plural.words[3].xpos, Xpos::vbp);
  Parse singular = tagged("A DET DT\n spy NOUN NN\n kidnaps NOUN NNS\n the DET DT\n girl NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(singular), 2u);
  EXPECT_EQ(singular.words[2].xpos, Xpos::vbz);
  EXPECT_EQ(singular.words[2].upos, Upos::verb);
}

TEST(FiniteVerbs, a_name_taken_for_an_adjective_and_a_compound_verb) {
  Parse name = tagged("Nepal ADJ JJ\n postponed VERB VBN\n talks NOUN NNS\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(name), 1u);
  EXPECT_EQ(name.words[0].upos, Upos::propn);
  Parse compound = tagged(
      "Korea PROPN NNP\n test NOUN NN\n - PUNCT HYPH\n fired VERB VBN\n two NUM CD\n missiles NOUN NNS\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(compound), 3u);
  Parse backed = tagged(
      "A DET DT\n UN PROPN NNP\n - PUNCT HYPH\n backed VERB VBN\n force NOUN NN\n in ADP IN\n Mali PROPN NNP\n . PUNCT "
      ".");
  EXPECT_EQ(repair_finite_verb(backed), backed.size());
}

TEST(FiniteVerbs, sentences_that_have_a_main_verb_are_left_alone) {
  Parse relative = tagged(
      "The DET DT\n men NOUN NNS\n arrested VERB VBN\n on ADP IN\n Monday PROPN NNP\n , PUNCT ,\n who PRON WP\n denied "
      "VERB VBD\n it PRON PRP\n , PUNCT ,\n were AUX VBD\n freed VERB VBN\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(relative), relative.size());
  Parse title = tagged("Two NUM CD\n men NOUN NNS\n arrested VERB VBN\n in ADP IN\n Paris PROPN NNP");
  EXPECT_EQ(repair_finite_verb(title), title.size());
  Parse passive = tagged("A DET DT\n man NOUN NN\n killed VERB VBN\n by ADP IN\n police NOUN NNS\n . PUNCT .");
  EXPECT_EQ(repair_finite_verb(passive), passive.size());
}

TEST(FiniteVerbs, short_and_empty_parses_are_left_alone) {
  for (std::string_view rows : {"", ". PUNCT .", "Yes INTJ UH\n . PUNCT .", "\" PUNCT ''", "to PART TO"}) {
    Parse parse = tagged(rows);
    EXPECT_EQ(repair_finite_verb(parse), parse.size());
    EXPECT_EQ(repair_infinitives(parse), 0u);
    parse.index_children();
    repair_arguments(parse);
  }
}

TEST(Infinitives, what_stands_between_to_and_an_object_is_a_verb) {
  Parse parse =
      tagged("Moscow PROPN NNP\n moved VERB VBD\n to ADP IN\n annex NOUN NN\n the DET DT\n region NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_infinitives(parse), 1u);
  EXPECT_EQ(parse.words[2].xpos, Xpos::to);
  EXPECT_EQ(parse.words[3].xpos, Xpos::vb);
}

TEST(Infinitives, what_somebody_is_ordered_to_do_is_a_verb) {
  Parse parse = tagged(
      "He PRON PRP\n ordered VERB VBD\n troops NOUN NNS\n to ADP IN\n fire NOUN NN\n on ADP IN\n crowds NOUN NNS\n . "
      "PUNCT .");
  EXPECT_EQ(repair_infinitives(parse), 1u);
  EXPECT_EQ(parse.words[4].upos, Upos::verb);
  Parse sent = tagged(
      "He PRON PRP\n sent VERB VBD\n troops NOUN NNS\n to ADP IN\n war NOUN NN\n in ADP IN\n Chad PROPN NNP\n . PUNCT "
      ".");
  EXPECT_EQ(repair_infinitives(sent), 0u);
}

TEST(Infinitives, nouns_after_the_preposition_stay_nouns) {
  Parse date = tagged("to ADP IN\n date NOUN NN\n the DET DT\n army NOUN NN\n won VERB VBD\n . PUNCT .");
  EXPECT_EQ(repair_infinitives(date), 0u);
  Parse town =
      tagged("They PRON PRP\n went VERB VBD\n to ADP IN\n Paris PROPN NNP\n this DET DT\n week NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_infinitives(town), 0u);
}

TEST(MainVerbs, a_told_verb_below_a_noun_as_root_is_found) {
  std::string rows =
      "The the DET DT 2 det\n rebels rebel NOUN NNS 0 root\n promised promise VERB VBD 2 acl\n to to PART TO 5 mark\n "
      "release release VERB VB 3 xcomp\n hostages hostage NOUN NNS 5 obj\n";
  EXPECT_EQ(main_verb_below_root(testing::sentence(rows + ". . PUNCT . 2 punct")), 2u);
  // A title ends without a full stop.
  Parse title = testing::sentence(rows);
  EXPECT_EQ(main_verb_below_root(title), title.size());
}

TEST(MainVerbs, an_auxiliary_tells_as_well) {
  Parse parse = testing::sentence(
      "Rebels rebel NOUN NNS 0 root\n have have AUX VBP 3 aux\n freed free VERB VBN 1 acl\n hostages hostage NOUN NNS 3 "
      "obj\n . . PUNCT . 1 punct");
  EXPECT_EQ(main_verb_below_root(parse), 2u);
}

TEST(MainVerbs, relative_clauses_participles_and_verbs_at_the_root_stay) {
  Parse relative = testing::sentence(
      "Rebels rebel NOUN NNS 0 root\n who who PRON WP 3 nsubj\n fought fight VERB VBD 1 acl:relcl\n . . PUNCT . 1 punct");
  EXPECT_EQ(main_verb_below_root(relative), relative.size());
  Parse participle = testing::sentence(
      "Rebels rebel NOUN NNS 0 root\n freed free VERB VBN 1 acl\n by by ADP IN 4 case\n Chad Chad PROPN NNP 2 "
      "obl:agent\n . . PUNCT . 1 punct");
  EXPECT_EQ(main_verb_below_root(participle), participle.size());
  Parse verb = testing::sentence(
      "Rebels rebel NOUN NNS 2 nsubj\n fled flee VERB VBD 0 root\n home home NOUN NN 2 obj\n . . PUNCT . 2 punct");
  EXPECT_EQ(main_verb_below_root(verb), verb.size());
}

TEST(Subjects, a_past_tense_without_auxiliary_is_no_passive) {
  Parse parse = testing::sentence(
      "Troops troop NOUN NNS 2 nsubj:pass\n seized seize VERB VBD 0 root\n Goma Goma PROPN NNP 2 obj\n . . PUNCT . 2 "
      "punct");
  repair_subjects(parse);
  EXPECT_EQ(parse.words[0].deprel, Deprel::nsubj);
  Parse passive = testing::sentence(
      "Goma Goma PROPN NNP 3 nsubj:pass\n was be AUX VBD 3 aux:pass\n seized seize VERB VBN 0 root\n . . PUNCT . 3 "
      "punct");
  repair_subjects(passive);
  EXPECT_EQ(passive.words[0].deprel, Deprel::nsubj_pass);
}

TEST(Subjects, a_finite_root_takes_the_noun_before_it) {
  Parse parse = testing::sentence(
      "In in ADP IN 2 case\n May May PROPN NNP 4 nmod\n troops troop NOUN NNS 4 compound\n seized seize VERB VBD 0 "
      "root\n Goma Goma PROPN NNP 4 obj\n . . PUNCT . 4 punct");
  repair_subjects(parse);
  EXPECT_EQ(parse.words[2].deprel, Deprel::nsubj);
  EXPECT_EQ(parse.words[1].deprel, Deprel::nmod);
}

TEST(Arguments, the_subject_of_an_auxiliary_is_its_verbs) {
  Parse parse = testing::sentence(
      "Soldiers soldier NOUN NNS 2 nsubj\n have have AUX VBP 3 aux\n blocked block VERB VBN 0 root\n aid aid NOUN NN 3 "
      "obj\n . . PUNCT . 3 punct");
  repair_arguments(parse);
  EXPECT_EQ(parse.words[0].head, 2);
  EXPECT_EQ(parse.children(2).size(), 4u);
}

TEST(Arguments, the_first_of_two_objects_of_giving_receives) {
  Parse gave = testing::sentence(
      "Serbia Serbia PROPN NNP 2 nsubj\n gave give VERB VBD 0 root\n Kosovo Kosovo PROPN NNP 2 obj\n an a DET DT 5 "
      "det\n ultimatum ultimatum NOUN NN 2 obj\n . . PUNCT . 2 punct");
  repair_arguments(gave);
  EXPECT_EQ(gave.words[2].deprel, Deprel::iobj);
  EXPECT_EQ(gave.words[4].deprel, Deprel::obj);
}

TEST(Arguments, an_object_by_another_name) {
  Parse oblique = testing::sentence(
      "Doctors doctor NOUN NNS 2 nsubj\n treated treat VERB VBD 0 root\n victims victim NOUN NNS 2 obl\n . . PUNCT . 2 "
      "punct");
  repair_arguments(oblique);
  EXPECT_EQ(oblique.words[2].deprel, Deprel::obj);
  Parse complement = testing::sentence(
      "Forces force NOUN NNS 2 nsubj\n besieged besiege VERB VBD 0 root\n Sarajevo Sarajevo PROPN NNP 2 xcomp\n . . "
      "PUNCT . 2 punct");
  repair_arguments(complement);
  EXPECT_EQ(complement.words[2].deprel, Deprel::obj);
  Parse marked = testing::sentence(
      "Forces force NOUN NNS 2 nsubj\n marched march VERB VBD 0 root\n on on ADP IN 4 case\n Goma Goma PROPN NNP 2 "
      "obl\n . . PUNCT . 2 punct");
  repair_arguments(marked);
  EXPECT_EQ(marked.words[3].deprel, Deprel::obl);
}

TEST(Arguments, what_stands_between_subject_and_verb_is_the_subjects) {
  Parse compound = testing::sentence(
      "Aid aid NOUN NN 4 nsubj\n to to ADP IN 4 case\n Chad Chad PROPN NNP 4 compound\n drew draw VERB VBD 0 root\n "
      "notice notice NOUN NN 4 obj\n . . PUNCT . 4 punct");
  repair_arguments(compound);
  EXPECT_EQ(compound.words[2].head, 0);
  EXPECT_EQ(compound.words[2].deprel, Deprel::nmod);
  EXPECT_EQ(compound.words[1].head, 2);
  Parse oblique = testing::sentence(
      "Expulsion expulsion NOUN NN 5 nsubj\n of of ADP IN 4 case\n the the DET DT 4 det\n envoy envoy NOUN NN 5 "
      "obl:unmarked\n surprised surprise VERB VBD 0 root\n him he PRON PRP 5 obj\n . . PUNCT . 5 punct");
  repair_arguments(oblique);
  EXPECT_EQ(oblique.words[3].head, 0);
  EXPECT_EQ(oblique.words[3].deprel, Deprel::nmod);
}

TEST(Arguments, two_subjects_in_a_row_are_a_title_and_a_name) {
  Parse bare = testing::sentence(
      "Minister minister NOUN NN 3 nsubj\n Keating Keating PROPN NNP 3 nsubj\n left leave VERB VBD 0 root\n . . PUNCT . 3 "
      "punct");
  repair_arguments(bare);
  EXPECT_EQ(bare.words[0].head, 1);
  EXPECT_EQ(bare.words[0].deprel, Deprel::nmod_desc);
  Parse article = testing::sentence(
      "The the DET DT 2 det\n minister minister NOUN NN 4 nsubj\n Keating Keating PROPN NNP 4 nsubj\n left leave VERB VBD "
      "0 root\n . . PUNCT . 4 punct");
  repair_arguments(article);
  EXPECT_EQ(article.words[2].head, 1);
  EXPECT_EQ(article.words[2].deprel, Deprel::appos);
}

TEST(Arguments, a_repair_that_would_close_a_circle_is_not_made) {
  // The noun hangs on the preposition that would go below what goes below the noun.
  Parse parse = testing::sentence(
      "aid aid NOUN NN 2 nmod\n to to ADP IN 4 case\n Ethiopia Ethiopia PROPN NNP 4 compound\n drew draw VERB VBD 0 root\n "
      ". . PUNCT . 4 punct");
  repair_arguments(parse);
  EXPECT_FALSE(tree_fault(parse));
  EXPECT_EQ(parse.words[0].head, 1);
}

}  // namespace
}  // namespace longbow
