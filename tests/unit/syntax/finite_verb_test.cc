#include "syntax/finite_verb.h"

#include <gtest/gtest.h>

#include "small_treebank.h"

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
  }
}

TEST(Infinitives, what_stands_between_to_and_an_object_is_a_verb) {
  Parse parse =
      tagged("Moscow PROPN NNP\n moved VERB VBD\n to ADP IN\n annex NOUN NN\n the DET DT\n region NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_infinitives(parse), 1u);
  EXPECT_EQ(parse.words[2].xpos, Xpos::to);
  EXPECT_EQ(parse.words[3].xpos, Xpos::vb);
}

TEST(Infinitives, nouns_after_the_preposition_stay_nouns) {
  Parse date = tagged("to ADP IN\n date NOUN NN\n the DET DT\n army NOUN NN\n won VERB VBD\n . PUNCT .");
  EXPECT_EQ(repair_infinitives(date), 0u);
  Parse town =
      tagged("They PRON PRP\n went VERB VBD\n to ADP IN\n Paris PROPN NNP\n this DET DT\n week NOUN NN\n . PUNCT .");
  EXPECT_EQ(repair_infinitives(town), 0u);
}

}  // namespace
}  // namespace longbow
