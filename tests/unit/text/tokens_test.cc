#include "text/tokens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace longbow {
namespace {

// The tokens, separated by single spaces.
std::string words(std::string_view text) {
  TokenizedText out;
  tokenize(text, out);
  std::string joined;
  for (const Token& token : out.tokens) {
    if (!joined.empty()) joined += ' ';
    joined += text.substr(token.span.begin, token.span.size());
  }
  return joined;
}

TEST(Tokens, hyphenated_words_are_split) {
  EXPECT_EQ(words("the U.S.-led war"), "the U.S. - led war");
  EXPECT_EQ(words("al-Qaeda, security-sector"), "al - Qaeda , security - sector");
  EXPECT_EQ(words("a 15-year-old"), "a 15 - year - old");
}

TEST(Tokens, common_prefixes_keep_their_hyphen) {
  EXPECT_EQ(words("anti-American ex-minister mid-1980s co-operate"), "anti-American ex-minister mid-1980s co-operate");
  EXPECT_EQ(words("an e-mail"), "an e-mail");
}

TEST(Tokens, clitics_are_words_of_their_own) {
  EXPECT_EQ(words("won't can't didn't isn't"), "wo n't ca n't did n't is n't");
  EXPECT_EQ(words("he'll they've I'm she'd we're"), "he 'll they 've I 'm she 'd we 're");
  EXPECT_EQ(words("cannot gonna"), "can not gon na");
}

TEST(Tokens, possessives_are_split_with_either_apostrophe) {
  EXPECT_EQ(words("Russia's Russia\u2019s"), "Russia 's Russia \u2019s");
  EXPECT_EQ(words("the allies' plan"), "the allies ' plan");
  EXPECT_EQ(words("He doesn\u2019t"), "He does n\u2019t");
}

TEST(Tokens, apostrophes_within_names_stay) {
  EXPECT_EQ(words("O'Brien and Shi'ite o'clock"), "O'Brien and Shi'ite o'clock");
  EXPECT_EQ(words("the 1980's and '72"), "the 1980's and '72");
}

TEST(Tokens, abbreviations_keep_their_stop) {
  EXPECT_EQ(words("Mr. Lee and Lt. Gen. Ode met Dr. No at 5 p.m. Monday"),
            "Mr. Lee and Lt. Gen. Ode met Dr. No at 5 p.m. Monday");
  EXPECT_EQ(words("J. R. Smith"), "J. R. Smith");
  EXPECT_EQ(words("plan B. The"), "plan B . The");
  EXPECT_EQ(words("No. 5, but no."), "No. 5 , but no .");
  EXPECT_EQ(words("He fell ill."), "He fell ill .");
}

TEST(Tokens, numbers_dates_and_money_hold_together) {
  EXPECT_EQ(words("1,500 men, 2.5 km and 3,000,000"), "1,500 men , 2.5 km and 3,000,000");
  EXPECT_EQ(words("$4.5m or US$20 (2%)"), "$ 4.5 m or US$ 20 ( 2 % )");
  EXPECT_EQ(words("11/28/2000 at 5:30, 5pm"), "11/28/2000 at 5:30 , 5 pm");
  EXPECT_EQ(words("2006-2008, a 3-0 win"), "2006 - 2008 , a 3 - 0 win");
  EXPECT_EQ(words("2009-04-22 call 713-555-0199"), "2009-04-22 call 713-555-0199");
  EXPECT_EQ(words("the 19th and 1990s"), "the 19th and 1990s");
  EXPECT_EQ(words("a 1,50,0"), "a 1 , 50 , 0");
}

TEST(Tokens, slashes_join_numbers_only) {
  EXPECT_EQ(words("Longbow 09/Cooperative and/or 9/11"), "Longbow 09 / Cooperative and / or 9/11");
}

TEST(Tokens, addresses_are_one_word) {
  EXPECT_EQ(words("See http://www.example.org/a,b?c=1, or a.b@example.com."),
            "See http://www.example.org/a,b?c=1 , or a.b@example.com .");
  EXPECT_EQ(words("(example.com/page)"), "( example.com/page )");
  EXPECT_EQ(words("by @someone"), "by @someone");
}

TEST(Tokens, brackets_and_quotes_are_split_off) {
  EXPECT_EQ(words("the [Action Plan] AP (2006-2008)"), "the [ Action Plan ] AP ( 2006 - 2008 )");
  EXPECT_EQ(words("\u201CNo,\u201D he said"), "\u201C No , \u201D he said");
  EXPECT_EQ(words("\"No,\" he said"), "\" No , \" he said");
}

TEST(Tokens, repeated_punctuation_is_one_token) {
  EXPECT_EQ(words("Well... what?! Yes -- no"), "Well ... what ?! Yes -- no");
  EXPECT_EQ(words("so\u2026"), "so \u2026");
}

TEST(Tokens, a_missing_space_between_sentences_does_not_glue_words) {
  EXPECT_EQ(words("he said.He left"), "he said . He left");
}

TEST(Tokens, stray_entities_stay_whole) { EXPECT_EQ(words("aid &amp; talks&nbsp;"), "aid &amp; talks &nbsp;"); }

TEST(Tokens, no_break_spaces_are_white_space) {
  EXPECT_EQ(words("the\u00A0Kazakh\u202Farmy"), "the Kazakh army");
  EXPECT_EQ(words("\uFEFFthe\u200Barmy"), "the army");
}

TEST(Tokens, ampersands_join_initials) { EXPECT_EQ(words("AT&T & Co"), "AT&T & Co"); }

TEST(Tokens, spans_and_spaces_follow_the_text) {
  TokenizedText out;
  std::string text = "He didn't.";
  tokenize(text, out);
  ASSERT_EQ(out.tokens.size(), 4u);
  EXPECT_EQ(out.tokens[2].span, (Span{6, 9}));
  EXPECT_TRUE(out.tokens[0].space_after);
  EXPECT_FALSE(out.tokens[1].space_after);
  EXPECT_FALSE(out.tokens[2].space_after);
  EXPECT_TRUE(out.tokens[3].space_after);
}

TEST(Tokens, phrases_are_cut_by_the_same_rules) {
  EXPECT_THAT(tokenize_phrase("U.S.-led coalition"), testing::ElementsAre("U.S.", "-", "led", "coalition"));
  EXPECT_THAT(tokenize_phrase("St. Petersburg"), testing::ElementsAre("St.", "Petersburg"));
  EXPECT_THAT(tokenize_phrase(""), testing::IsEmpty());
}

TEST(Tokens, empty_text_has_none) {
  TokenizedText out;
  tokenize("", out);
  EXPECT_TRUE(out.tokens.empty());
  EXPECT_TRUE(out.sentences.empty());
  tokenize(" \n\t\u00A0 \r\n", out);
  EXPECT_TRUE(out.tokens.empty());
}

// Every visible byte lies in one token, in order, and every token in one sentence.
void expect_covered(std::string_view text) {
  TokenizedText out;
  tokenize(text, out);
  std::uint32_t at = 0;
  bool in_order = true;
  for (const Token& token : out.tokens) {
    in_order = in_order && token.span.begin >= at && token.span.begin < token.span.end;
    at = token.span.end;
  }
  EXPECT_TRUE(in_order);
  EXPECT_LE(at, text.size());
  std::uint32_t next = 0;
  bool without_gaps = true;
  for (const Sentence& sentence : out.sentences) {
    bool fits = !sentence.tokens.empty() && sentence.tokens.size() <= 2000;
    without_gaps = without_gaps && fits && sentence.tokens.begin == next;
    next = sentence.tokens.end;
  }
  EXPECT_TRUE(without_gaps);
  EXPECT_EQ(next, out.tokens.size());
}

std::string repeat(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

class HardText : public testing::TestWithParam<const char*> {};

TEST_P(HardText, takes_linear_time) {
  using Clock = std::chrono::steady_clock;
  auto start = Clock::now();
  expect_covered(repeat(GetParam(), 1 << 18));
  // A quadratic step takes minutes over so much; this is a wide margin, not a benchmark.
  EXPECT_LT(Clock::now() - start, std::chrono::seconds(4));
}

INSTANTIATE_TEST_SUITE_P(Repeats, HardText,
                         testing::Values("a", "1", "1-", "1,", "a.", "a'", "A.", "(", ")", "[(", "\"", "'", "...", "-",
                                         "a-b", "&", "&amp", "@", "a@", "://", "\U0001F600", "\U0001F469\u200D",
                                         "\u0645\u0631\u062D\u0628\u0627 ", "\u05D0", "\u4F60\u597D", "e\u0301", ". ",
                                         "Mr. ", "J. ", "\n", "a\n", "a\n\n", "- a\n", "[1] ", "x,", "I. A. "));

TEST(Tokens, broken_bytes_do_not_break_it) { expect_covered("ab\xFF\xE2\x80 c\xC0"); }

TEST(Tokens, emoji_and_right_to_left_text_are_tokens) {
  EXPECT_EQ(words("ok \U0001F44D\U0001F3FD fine"), "ok \U0001F44D\U0001F3FD fine");
  EXPECT_EQ(words("\u0645\u0631\u062D\u0628\u0627 \u0628\u0643"), "\u0645\u0631\u062D\u0628\u0627 \u0628\u0643");
}

}  // namespace
}  // namespace longbow
