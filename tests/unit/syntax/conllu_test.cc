#include "syntax/conllu.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* kSentence =
    "# sent_id = 1\n"
    "# text = They don't.\n"
    "1\tThey\tthey\tPRON\tPRP\tCase=Nom|Number=Plur|Person=3|PronType=Prs\t2\tnsubj\t_\t_\n"
    "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
    "2\tdo\tdo\tVERB\tVBP\tMood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\tPolarity=Neg\t2\tadvmod\t_\t_\n"
    "3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t0:root\t_\n"
    "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No\n"
    "\n";

std::string error_of(const std::string& text) {
  std::istringstream in(text);
  ConlluReader reader(in, "bank");
  ConlluSentence sentence;
  while (true) {
    auto more = reader.next(sentence);
    if (!more) return more.error().where + ": " + more.error().message;
    if (!*more) return "";
  }
}

TEST(Conllu, words_comments_and_ranges_are_read) {
  std::istringstream in(kSentence);
  ConlluReader reader(in, "bank");
  ConlluSentence sentence;
  ASSERT_TRUE(reader.next(sentence).value());
  ASSERT_EQ(sentence.words.size(), 4u);
  EXPECT_EQ(sentence.words.form(2), "n't");
  EXPECT_EQ(sentence.words.lemma(2), "not");
  EXPECT_EQ(sentence.words.words[0].head, 1);
  EXPECT_EQ(sentence.words.words[1].head, kRoot);
  EXPECT_EQ(sentence.words.words[3].deprel, Deprel::punct);
  EXPECT_THAT(sentence.comments, ElementsAre("# sent_id = 1", "# text = They don't."));
  EXPECT_EQ(sentence.ranges.size(), 1u);
  // Inside a range no space follows, and after it what the range says.
  EXPECT_TRUE(sentence.words.words[0].space_after);
  EXPECT_FALSE(sentence.words.words[1].space_after);
  EXPECT_FALSE(sentence.words.words[2].space_after);
  EXPECT_EQ(sentence.words.words[2].span, (Span{7, 10}));
  EXPECT_FALSE(reader.next(sentence).value());
}

TEST(Conllu, what_is_written_is_what_was_read_but_for_empty_nodes_and_columns_not_kept) {
  std::istringstream in(kSentence);
  ConlluReader reader(in, "bank");
  ConlluSentence sentence;
  ASSERT_TRUE(reader.next(sentence).value());
  std::string out;
  write_conllu(sentence, out);
  std::string wanted = kSentence;
  std::size_t empty_node = wanted.find("3.1");
  wanted.erase(empty_node, wanted.find('\n', empty_node) + 1 - empty_node);
  EXPECT_EQ(out, wanted);
}

TEST(Conllu, what_is_written_as_read_keeps_columns_that_a_parse_has_no_place_for) {
  std::istringstream in(
      "# text = Go away\n"
      "1\tGo\tgo\tVERB\tXYZ\tMood=Imp\t0\troot\t0:root\tA=1|B=2\n"
      "2\taway\taway\tADV\tRB\t_\t1\tadvmod:where\t_\t_\n\n");
  ConlluReader reader(in, "bank");
  ConlluSentence sentence;
  ASSERT_TRUE(reader.next(sentence).value());
  std::string out;
  write_conllu_as_read(sentence, out);
  EXPECT_EQ(out,
            "# text = Go away\n"
            "1\tGo\tgo\tVERB\tXYZ\tMood=Imp\t0\troot\t_\tA=1|B=2\n"
            "2\taway\taway\tADV\tRB\t_\t1\tadvmod:where\t_\t_\n\n");
  sentence.enhanced = {"0:root", "1:advmod"};
  out.clear();
  write_conllu_as_read(sentence, out);
  EXPECT_THAT(out, HasSubstr("\t0\troot\t0:root\tA=1|B=2\n"));
  EXPECT_THAT(out, HasSubstr("\tadvmod:where\t1:advmod\t_\n"));
  out.clear();
  write_conllu(sentence, out);
  EXPECT_THAT(out, HasSubstr("\tadvmod\t1:advmod\t_\n"));
}

TEST(Conllu, a_missing_last_newline_and_carriage_returns_are_no_fault) {
  EXPECT_EQ(error_of("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_"), "");
  EXPECT_EQ(error_of("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\r\n\r\n"), "");
  EXPECT_EQ(error_of(""), "");
}

TEST(Conllu, faults_say_which_line) {
  EXPECT_THAT(error_of("1\tGo\n\n"), HasSubstr("bank:1: 2 columns"));
  EXPECT_THAT(error_of("# a\n2\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n"), HasSubstr("bank:2: word number \"2\""));
  EXPECT_THAT(error_of("1\tGo\tgo\tVERBE\tVB\t_\t0\troot\t_\t_\n\n"), HasSubstr("bank:1: \"VERBE\""));
  EXPECT_THAT(error_of("1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_\n\n"), HasSubstr("bank:1: \"x\" is no head"));
  EXPECT_THAT(error_of("1\tGo\tgo\tVERB\tVB\t_\t0\trooot\t_\t_\n\n"), HasSubstr("\"rooot\" is no relation"));
  EXPECT_THAT(error_of("1\tGo\tgo\tVERB\tVB\t_\t5\tdep\t_\t_\n\n"), HasSubstr("has head 5 in a sentence of 1"));
  EXPECT_THAT(error_of("1\tGo\tgo\tVERB\tVB\t_\t1\tdep\t_\t_\n\n"), HasSubstr("is its own head"));
  EXPECT_THAT(error_of("1\t\xFF\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n"), HasSubstr("is not UTF-8"));
  EXPECT_THAT(error_of("1-3\tx\t_\t_\t_\t_\t_\t_\t_\t_\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n"),
              HasSubstr("past the sentence's end"));
}

TEST(Conllu, reading_goes_on_after_a_bad_sentence) {
  std::istringstream in("1\tGo\n2\tx\n\n" + std::string(kSentence));
  ConlluReader reader(in, "bank");
  ConlluSentence sentence;
  EXPECT_FALSE(reader.next(sentence));
  EXPECT_TRUE(reader.next(sentence).value());
  EXPECT_EQ(sentence.words.size(), 4u);
}

}  // namespace
}  // namespace longbow
