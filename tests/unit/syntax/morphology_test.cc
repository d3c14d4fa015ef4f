#include "syntax/morphology.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "syntax/conllu.h"

namespace longbow {
namespace {

// Words as "form lemma UPOS XPOS head relation", parted by semicolons; gives column 6 of word `number`, from 1.
std::string features(const std::string& words, std::size_t number) {
  Parse parse;
  std::istringstream all(words);
  for (std::string one; std::getline(all, one, ';');) {
    std::istringstream fields(one);
    std::string form, lemma, upos, xpos, deprel;
    Word word;
    fields >> form >> lemma >> upos >> xpos >> word.head >> deprel;
    word.form = parse.keep(form);
    word.lemma = parse.keep(lemma);
    word.upos = upos_from(upos).value();
    word.xpos = xpos_from(xpos).value();
    word.deprel = deprel_from(deprel).value();
    --word.head;
    parse.words.push_back(word);
  }
  parse.index_children();
  std::string out;
  append_features(morphology_of(parse, number - 1), out);
  return out;
}

constexpr const char* kPastOne = "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin";
constexpr const char* kPastMany = "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin";

TEST(Morphology, a_participle_is_passive_by_its_auxiliary_and_active_after_have) {
  std::string passive = "Talks talk NOUN NNS 3 nsubj:pass; were be AUX VBD 3 aux:pass; held hold VERB VBN 0 root";
  EXPECT_EQ(features(passive, 3), "Tense=Past|VerbForm=Part|Voice=Pass");
  EXPECT_EQ(features(passive, 2), kPastMany);
  std::string perfect = "Iran Iran PROPN NNP 3 nsubj; has have AUX VBZ 3 aux; left leave VERB VBN 0 root";
  EXPECT_EQ(features(perfect, 3), "Tense=Past|VerbForm=Part");
  EXPECT_EQ(features("troops troops NOUN NNS 0 root; sent send VERB VBN 1 acl", 2), "Tense=Past|VerbForm=Part|Voice=Pass");
}

TEST(Morphology, a_second_participle_has_the_voice_of_the_first) {
  std::string words = "He he PRON PRP 4 nsubj:pass; has have AUX VBZ 4 aux; been be AUX VBN 4 aux:pass; "
                      "held hold VERB VBN 0 root; and and CCONJ CC 6 cc; freed free VERB VBN 4 conj";
  EXPECT_EQ(features(words, 6), "Tense=Past|VerbForm=Part|Voice=Pass");
  EXPECT_EQ(features(words, 3), "Tense=Past|VerbForm=Part");
  std::string active = "He he PRON PRP 3 nsubj; has have AUX VBZ 3 aux; met meet VERB VBN 0 root; "
                       "and and CCONJ CC 5 cc; thanked thank VERB VBN 3 conj";
  EXPECT_EQ(features(active, 5), "Tense=Past|VerbForm=Part");
}

TEST(Morphology, a_past_agrees_with_its_subject_through_conjuncts_and_relative_pronouns) {
  EXPECT_EQ(features("Troops troops NOUN NNS 2 nsubj; left leave VERB VBD 0 root", 2), kPastMany);
  EXPECT_EQ(features("I I PRON PRP 2 nsubj; left leave VERB VBD 0 root; and and CCONJ CC 4 cc; ran run VERB VBD 2 conj", 4),
            "Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin");
  EXPECT_EQ(features("men man NOUN NNS 0 root; who who PRON WP 3 nsubj; fled flee VERB VBD 1 acl:relcl", 3), kPastMany);
  EXPECT_EQ(features("Iran Iran PROPN NNP 4 nsubj; and and CCONJ CC 3 cc; Iraq Iraq PROPN NNP 1 conj; "
                     "met meet VERB VBD 0 root", 4), kPastMany);
  EXPECT_EQ(features("Iran Iran PROPN NNP 4 nsubj; or or CCONJ CC 3 cc; Iraq Iraq PROPN NNP 1 conj; "
                     "left leave VERB VBD 0 root", 4), kPastOne);
}

TEST(Morphology, a_present_without_ending_is_never_third_person_singular) {
  EXPECT_EQ(features("Police police NOUN NN 2 nsubj; say say VERB VBP 0 root", 2),
            "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin");
  EXPECT_EQ(features("You you PRON PRP 2 nsubj; see see VERB VBP 0 root", 2),
            "Mood=Ind|Number=Sing|Person=2|Tense=Pres|VerbForm=Fin");
}

TEST(Morphology, a_base_form_is_a_command_an_infinitive_or_a_subjunctive) {
  constexpr const char* kCommand = "Mood=Imp|VerbForm=Fin";
  EXPECT_EQ(features("Stop stop VERB VB 0 root; it it PRON PRP 1 obj", 1), kCommand);
  EXPECT_EQ(features("Do do AUX VB 3 aux; not not PART RB 3 advmod; go go VERB VB 0 root", 3), kCommand);
  EXPECT_EQ(features("They they PRON PRP 3 nsubj; will will AUX MD 3 aux; go go VERB VB 0 root", 3), "VerbForm=Inf");
  EXPECT_EQ(features("They they PRON PRP 3 nsubj; will will AUX MD 3 aux; go go VERB VB 0 root; "
                     "and and CCONJ CC 5 cc; see see VERB VB 3 conj", 5), "VerbForm=Inf");
  EXPECT_EQ(features("Why why ADV WRB 2 advmod; go go VERB VB 0 root; ? ? PUNCT . 2 punct", 2), "VerbForm=Inf");
  EXPECT_EQ(features("They they PRON PRP 2 nsubj; demand demand VERB VBP 0 root; that that SCONJ IN 5 mark; "
                     "he he PRON PRP 5 nsubj; resign resign VERB VB 2 ccomp", 5),
            "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
}

TEST(Morphology, a_past_that_did_not_happen_is_a_subjunctive) {
  EXPECT_EQ(features("if if SCONJ IN 4 mark; it it PRON PRP 4 nsubj; were be AUX VBD 4 cop; true true ADJ JJ 0 root", 3),
            "Mood=Sub|Number=Sing|Person=3|Tense=Past|VerbForm=Fin");
}

TEST(Morphology, an_ing_form_is_a_participle_after_be_and_a_gerund_as_complement) {
  EXPECT_EQ(features("It it PRON PRP 3 nsubj; is be AUX VBZ 3 aux; going go VERB VBG 0 root", 3), "Tense=Pres|VerbForm=Part");
  EXPECT_EQ(features("It it PRON PRP 2 nsubj; stopped stop VERB VBD 0 root; firing fire VERB VBG 2 xcomp", 3), "VerbForm=Ger");
}

TEST(Morphology, closed_words_numbers_and_fixed_phrases_have_their_features) {
  EXPECT_EQ(features("it it PRON PRP 2 nsubj; saw see VERB VBD 0 root; it it PRON PRP 2 obj", 3),
            "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs");
  EXPECT_EQ(features("her her PRON PRP$ 2 nmod:poss; team team NOUN NN 0 root", 1),
            "Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs");
  EXPECT_EQ(features("the the DET DT 2 det; 19th 19th ADJ JJ 0 root", 2), "Degree=Pos|NumForm=Combi|NumType=Ord");
  EXPECT_EQ(features("3.5 3.5 NUM CD 0 root", 1), "NumForm=Digit|NumType=Frac");
  EXPECT_EQ(features("because because ADP IN 3 case; of of ADP IN 1 fixed; war war NOUN NN 0 root", 1), "ExtPos=ADP");
  EXPECT_EQ(features(", , PUNCT , 0 root", 1), "_");
}

// The share of words whose whole column is the treebank's, over its own tags and trees.
TEST(Morphology, the_treebank_s_own_trees_give_its_features) {
  std::filesystem::path source = LONGBOW_SOURCE_DIR;
  std::filesystem::path bank = source.parent_path() / "shared/data/treebanks/ewt-dev.conllu";
  if (!std::filesystem::exists(bank)) GTEST_SKIP() << "no treebank beside the checkout";
  std::vector<std::string> gold;
  std::ifstream in(bank);
  for (std::string line; std::getline(in, line);) {
    std::size_t tab = line.find('\t');
    if (tab == std::string::npos || line.find_first_of(".-") < tab) continue;
    for (int column = 1; column < 5; ++column) tab = line.find('\t', tab + 1);
    gold.push_back(line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1));
  }
  auto sentences = read_conllu_file(bank.string());
  ASSERT_TRUE(sentences);
  std::size_t words = 0, right = 0;
  for (const ConlluSentence& sentence : *sentences) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i, ++words) {
      std::string out;
      append_features(morphology_of(sentence.words, i), out);
      ASSERT_LT(words, gold.size());
      right += out == gold[words] ? 1 : 0;
    }
  }
  ASSERT_EQ(words, gold.size());
  double share = 100.0 * static_cast<double>(right) / static_cast<double>(words);
  RecordProperty("whole_columns", std::to_string(share));
  EXPECT_GT(share, 98.0);
}

}  // namespace
}  // namespace longbow
