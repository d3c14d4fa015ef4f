#include "lexicon/letters.h"

#include <gtest/gtest.h>

namespace longbow {
namespace {

std::string folded(std::string_view form) {
  FoldBuffer buffer;
  return std::string(fold(form, buffer).text);
}

TEST(Letters, marks_and_capitals_do_not_matter_once_folded) {
  EXPECT_EQ(folded("São"), "sao");
  EXPECT_EQ(folded("ERDOĞAN"), "erdogan");
  EXPECT_EQ(folded("Łódź"), "lodz");
  EXPECT_EQ(folded("Əliyev"), "aliyev");
  EXPECT_EQ(folded("Nguyễn"), "nguyen");
}

TEST(Letters, a_mark_of_its_own_is_left_out) { EXPECT_EQ(folded("Sa\xCC\x83o"), "sao"); }

TEST(Letters, other_scripts_are_put_in_lower_case) { EXPECT_EQ(folded("МОСКВА"), "москва"); }

TEST(Letters, typographic_apostrophes_are_plain_ones) {
  EXPECT_EQ(folded("N’Djamena"), "n'djamena");
  EXPECT_EQ(folded("Sanaʻa"), "sana'a");
}

TEST(Letters, dots_of_abbreviations_are_left_out_but_not_those_of_numbers) {
  EXPECT_EQ(folded("U.S."), "us");
  EXPECT_EQ(folded("U.S"), "us");
  EXPECT_EQ(folded("Gen."), "gen");
  EXPECT_EQ(folded("3.5"), "3.5");
  EXPECT_EQ(folded("."), ".");
}

TEST(Letters, capitals_are_told) {
  FoldBuffer buffer;
  EXPECT_TRUE(fold("Kazakh", buffer).capital);
  EXPECT_FALSE(fold("Kazakh", buffer).capitals);
  EXPECT_TRUE(fold("U.S.", buffer).capitals);
  EXPECT_FALSE(fold("al", buffer).capital);
  EXPECT_TRUE(fold("Übach", buffer).capital);
  EXPECT_EQ(fold("G20", buffer).letters, 1u);
}

TEST(Letters, a_form_too_long_for_any_name_folds_to_nothing) {
  EXPECT_EQ(folded(std::string(kLongestForm + 1, 'a')), "");
  EXPECT_EQ(folded(std::string(kLongestForm, 'a')).size(), kLongestForm);
}

TEST(Letters, bytes_that_are_no_utf8_do_no_harm) {
  EXPECT_NO_FATAL_FAILURE(folded("\xE2\x80"));
  EXPECT_NO_FATAL_FAILURE(folded("a\xFF\xC3"));
}

TEST(Letters, a_slug_keeps_letters_and_digits) {
  EXPECT_EQ(slug("Partnership for Peace"), "partnership-for-peace");
  EXPECT_EQ(slug("People's  Front (Armed)"), "peoples-front-armed");
  EXPECT_EQ(slug("São Tomé"), "sao-tome");
  EXPECT_EQ(slug("U.S. Agency 21"), "us-agency-21");
}

TEST(Letters, lower_case_keeps_marks) { EXPECT_EQ(lower("SÃO Tomé"), "são tomé"); }

TEST(Letters, a_capital_is_found_in_any_script) {
  EXPECT_TRUE(has_capital("aÉ"));
  EXPECT_FALSE(has_capital("élan_2"));
}

}  // namespace
}  // namespace longbow
