#include "syntax/penn_tags.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "syntax/conllu.h"

namespace longbow {
namespace {

Xpos tag(Upos upos, std::string_view form, std::string_view lemma, std::string_view feats) {
  Parse parse;
  Word word;
  word.upos = upos;
  word.form = parse.keep(form);
  word.lemma = parse.keep(lemma);
  parse.words.push_back(word);
  parse.index_children();
  return penn_tag(parse, 0, feats);
}

TEST(PennTags, features_say_which_form_of_a_verb) {
  EXPECT_EQ(tag(Upos::verb, "seized", "seize", "Mood=Ind|Tense=Past|VerbForm=Fin"), Xpos::vbd);
  EXPECT_EQ(tag(Upos::verb, "seized", "seize", "Tense=Past|VerbForm=Part"), Xpos::vbn);
  EXPECT_EQ(tag(Upos::verb, "seizing", "seize", "Tense=Pres|VerbForm=Part"), Xpos::vbg);
  EXPECT_EQ(tag(Upos::verb, "seize", "seize", "VerbForm=Inf"), Xpos::vb);
  EXPECT_EQ(tag(Upos::aux, "must", "must", "VerbForm=Fin"), Xpos::md);
  EXPECT_EQ(tag(Upos::verb, "seizes", "seize", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"), Xpos::vbz);
}

TEST(PennTags, without_features_the_shape_decides) {
  EXPECT_EQ(tag(Upos::verb, "seized", "seize", "_"), Xpos::vbd);
  EXPECT_EQ(tag(Upos::verb, "seizing", "seize", "_"), Xpos::vbg);
  EXPECT_EQ(tag(Upos::noun, "troops", "troop", "_"), Xpos::nns);
  EXPECT_EQ(tag(Upos::noun, "news", "news", "_"), Xpos::nn);
}

// Which of the tags that coding asks for come out as a treebank has them, with its features and without.
TEST(PennTags, agree_with_a_treebank) {
  std::string path = LONGBOW_SOURCE_DIR "/../shared/data/treebanks/ewt-dev.conllu";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "no treebank here";
  auto sentences = read_conllu_file(path);
  ASSERT_TRUE(sentences);
  auto asked = [](Xpos x) {
    return x == Xpos::vbd || x == Xpos::vbn || x == Xpos::vbg || x == Xpos::vbz || x == Xpos::vbp || x == Xpos::vb ||
           x == Xpos::md || x == Xpos::nns || x == Xpos::nnps || x == Xpos::prp || x == Xpos::prp_s;
  };
  std::size_t all = 0, with = 0, without = 0;
  std::map<std::string, int> wrong;
  for (const ConlluSentence& sentence : *sentences) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      Xpos gold = sentence.words.words[i].xpos;
      Xpos made = penn_tag(sentence.words, i, sentence.feats[i]), bare = penn_tag(sentence.words, i, "_");
      if (!asked(gold) && !asked(made)) continue;
      ++all;
      with += made == gold;
      without += bare == gold;
      if (made != gold) ++wrong[std::string(name(gold)) + " as " + std::string(name(made))];
    }
  }
  double n = static_cast<double>(all);
  RecordProperty("with_features", std::to_string(100 * static_cast<double>(with) / n));
  RecordProperty("without_features", std::to_string(100 * static_cast<double>(without) / n));
  std::string worst;
  for (const auto& [what, count] : wrong) {
    if (count >= 10) worst += what + ": " + std::to_string(count) + "\n";
  }
  EXPECT_GT(static_cast<double>(with) / n, 0.97) << with << " of " << all << "\n" << worst;
  EXPECT_GT(static_cast<double>(without) / n, 0.78) << without << " of " << all;
}

}  // namespace
}  // namespace longbow
