#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/tokens.h"

namespace longbow {
namespace {

using testing::ElementsAre;

std::vector<std::string> sentences(std::string_view text) {
  TokenizedText out;
  tokenize(text, out);
  std::vector<std::string> all;
  for (const Sentence& s : out.sentences) all.emplace_back(text.substr(s.span.begin, s.span.size()));
  return all;
}

std::vector<bool> headlines(std::string_view text) {
  TokenizedText out;
  tokenize(text, out);
  std::vector<bool> all;
  for (const Sentence& s : out.sentences) all.push_back(s.headline);
  return all;
}

TEST(Sentences, end_at_full_stops_and_marks) {
  EXPECT_THAT(sentences("It left. Why? Nobody knows!"), ElementsAre("It left.", "Why?", "Nobody knows!"));
}

TEST(Sentences, titles_and_initials_do_not_end_them) {
  EXPECT_THAT(sentences("Lt. Gen. A. B. Omarov met J. R. Smith. They spoke."),
              ElementsAre("Lt. Gen. A. B. Omarov met J. R. Smith.", "They spoke."));
  EXPECT_THAT(sentences("Mr. Lee of Acme Inc. Tuesday called St. Petersburg."), testing::SizeIs(1));
}

TEST(Sentences, acronyms_end_them_before_a_new_beginning_only) {
  EXPECT_THAT(sentences("The U.S. Senate voted. Troops left the U.S. The army stayed."),
              ElementsAre("The U.S. Senate voted.", "Troops left the U.S.", "The army stayed."));
  EXPECT_THAT(sentences("They met at 5 p.m. Monday. It ended at 7 p.m. Both left."),
              ElementsAre("They met at 5 p.m. Monday.", "It ended at 7 p.m.", "Both left."));
}

TEST(Sentences, quotations_may_hold_several) {
  EXPECT_THAT(sentences("\u201CNo, we will not,\u201D he said. \u201CWe are busy. It is final.\u201D Others agreed."),
              ElementsAre("\u201CNo, we will not,\u201D he said.", "\u201CWe are busy.", "It is final.\u201D",
                          "Others agreed."));
  EXPECT_THAT(sentences("\"We are busy. It is final.\" \"Good,\" she said."),
              ElementsAre("\"We are busy.", "It is final.\"", "\"Good,\" she said."));
}

TEST(Sentences, a_question_and_its_speaker_stay_together) {
  EXPECT_THAT(sentences("\"Why now?\" he asked. \"Never!\" Gen. Omarov said."),
              ElementsAre("\"Why now?\" he asked.", "\"Never!\" Gen. Omarov said."));
}

TEST(Sentences, brackets_close_with_what_they_hold) {
  EXPECT_THAT(sentences("(It was late.) They went home."), ElementsAre("(It was late.)", "They went home."));
  EXPECT_THAT(sentences("The ruling was final.[12] It stands."),
              ElementsAre("The ruling was final.[12]", "It stands."));
}

TEST(Sentences, a_missing_space_is_forgiven) {
  EXPECT_THAT(sentences("The minister agreed.He left."), ElementsAre("The minister agreed.", "He left."));
}

TEST(Sentences, ellipses_and_doubled_marks_work) {
  EXPECT_THAT(sentences("So they waited... and waited. What?! Yes."),
              ElementsAre("So they waited... and waited.", "What?!", "Yes."));
}

TEST(Sentences, datelines_are_cut_off) {
  EXPECT_THAT(sentences("ASTANA, April 21 (Reuters) - The drill is off, officials said."),
              ElementsAre("ASTANA, April 21 (Reuters) -", "The drill is off, officials said."));
  EXPECT_THAT(sentences("BRUSSELS \u2014 Ministers will meet again."),
              ElementsAre("BRUSSELS \u2014", "Ministers will meet again."));
  EXPECT_THAT(sentences("KABUL (Agency): Nobody claimed the attack."),
              ElementsAre("KABUL (Agency):", "Nobody claimed the attack."));
}

TEST(Sentences, a_dash_within_one_is_no_dateline) {
  EXPECT_THAT(sentences("The talks - the third this year - failed."), testing::SizeIs(1));
}

TEST(Sentences, a_line_break_within_a_paragraph_is_white_space) {
  std::string text =
      "The minister told reporters in the capital that the country would\n"
      "not take part in the exercise, which begins in the first week of\n"
      "May and lasts a month.";
  EXPECT_THAT(sentences(text), testing::SizeIs(1));
}

TEST(Sentences, a_blank_line_ends_them) {
  EXPECT_THAT(sentences("a first part without a stop\n\nand a second"),
              ElementsAre("a first part without a stop", "and a second"));
  EXPECT_THAT(sentences("one\r\n \t\r\ntwo"), ElementsAre("one", "two"));
}

TEST(Sentences, a_short_line_without_a_stop_ends_one) {
  std::string text =
      "Ministers Agree on Drill\n"
      "The ministers of the two countries agreed on Monday to hold the joint exercise later in the year.";
  EXPECT_THAT(sentences(text), testing::SizeIs(2));
  EXPECT_THAT(headlines(text), ElementsAre(true, false));
}

TEST(Sentences, headlines_are_marked) {
  EXPECT_THAT(headlines("Minister Rejects Call for Drill\n\nThe minister said no."), ElementsAre(true, false));
  EXPECT_THAT(headlines("MINISTER REJECTS CALL\n\nthe minister said no"), ElementsAre(true, false));
  EXPECT_THAT(headlines("The Minister Rejected The Call."), ElementsAre(false));
}

TEST(Sentences, items_of_a_list_stand_alone) {
  EXPECT_THAT(sentences("The plan has parts:\n- more aid\n- fewer troops\n\u2022 talks"),
              ElementsAre("The plan has parts:", "- more aid", "- fewer troops", "\u2022 talks"));
  EXPECT_THAT(sentences("1. New Institutions\n\n2. Old ones."), ElementsAre("1. New Institutions", "2. Old ones."));
}

TEST(Sentences, paragraphs_are_counted) {
  TokenizedText out;
  tokenize("One. Two.\n\nThree.", out);
  ASSERT_EQ(out.sentences.size(), 3u);
  EXPECT_EQ(out.sentences[1].paragraph, 0u);
  EXPECT_EQ(out.sentences[2].paragraph, 1u);
}

TEST(Sentences, very_long_ones_are_cut_at_a_comma) {
  std::string text;
  for (int i = 0; i < 4500; ++i) text += i % 10 == 9 ? "word, " : "word ";
  TokenizedText out;
  tokenize(text, out);
  ASSERT_GT(out.sentences.size(), 1u);
  for (const Sentence& sentence : out.sentences) EXPECT_LE(sentence.tokens.size(), 2000u);
  Span first = out.sentences[0].span;
  EXPECT_EQ(text[first.end - 1], ',');
}

TEST(Sentences, the_out_object_is_overwritten) {
  TokenizedText out;
  tokenize("One. Two.", out);
  tokenize("Three.", out);
  EXPECT_EQ(out.sentences.size(), 1u);
  EXPECT_EQ(out.tokens.size(), 2u);
}

}  // namespace
}  // namespace longbow
