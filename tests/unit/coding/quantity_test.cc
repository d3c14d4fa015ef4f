#include "coding/quantity.h"

#include <gtest/gtest.h>

#include "../support/parse_builder.h"
#include "coding/numbers.h"

namespace longbow {
namespace {

// "words: low-high", separated by "; "; "more" where there is no upper bound.
std::string show(const Parse& parse) {
  std::string all;
  for (const Quantity& quantity : find_quantities(parse)) {
    if (!all.empty()) all += "; ";
    for (std::uint32_t i = quantity.words.begin; i < quantity.words.end; ++i) {
      all += std::string(parse.form(i)) + (i + 1 < quantity.words.end ? " " : "");
    }
    all += ": " + std::to_string(quantity.low);
    if (quantity.high == kNoUpperBound) {
      all += "-more";
    } else if (quantity.high != quantity.low) {
      all += "-" + std::to_string(quantity.high);
    }
  }
  return all;
}

std::string quantities(std::string_view spaced) { return show(words_of(spaced)); }

TEST(Quantity, digits_and_words_are_numbers) {
  EXPECT_EQ(quantities("12 people"), "12: 12");
  EXPECT_EQ(quantities("killed 1,500 men"), "1,500: 1500");
  EXPECT_EQ(quantities("two people"), "two: 2");
  EXPECT_EQ(quantities("twenty - five men"), "twenty - five: 25");
  EXPECT_EQ(quantities("one hundred and twenty men"), "one hundred and twenty: 120");
  EXPECT_EQ(quantities("two hundred thousand men"), "two hundred thousand: 200000");
  EXPECT_EQ(quantities("1.5 million refugees"), "1.5 million: 1500000");
  EXPECT_EQ(quantities("a dozen and a hundred and half a million men"),
            "a dozen: 12; a hundred: 100; half a million: 500000");
  EXPECT_EQ(quantities("two dozen men"), "two dozen: 24");
}

TEST(Quantity, and_joins_numbers_only_within_one) {
  EXPECT_EQ(quantities("killed two and three wounded"), "two: 2; three: 3");
  EXPECT_EQ(quantities("killed a hundred and left"), "a hundred: 100");
}

TEST(Quantity, bounds_are_kept) {
  EXPECT_EQ(quantities("at least 12 people"), "at least 12: 12-more");
  EXPECT_EQ(quantities("more than 200 people"), "more than 200: 200-more");
  EXPECT_EQ(quantities("up to 50 people"), "up to 50: 0-50");
  EXPECT_EQ(quantities("as many as 50 people"), "as many as 50: 0-50");
  EXPECT_EQ(quantities("about 50 people"), "about 50: 50");
}

TEST(Quantity, ranges_have_two_ends) {
  EXPECT_EQ(quantities("10 to 15 people"), "10 to 15: 10-15");
  EXPECT_EQ(quantities("10 - 15 people"), "10 - 15: 10-15");
  EXPECT_EQ(quantities("between 10 and 15 people"), "between 10 and 15: 10-15");
  EXPECT_EQ(quantities("two or three people"), "two or three: 2-3");
}

TEST(Quantity, vague_ones_have_wide_bounds) {
  EXPECT_EQ(quantities("dozens of people"), "dozens of: 24-99");
  EXPECT_EQ(quantities("hundreds of people"), "hundreds of: 200-999");
  EXPECT_EQ(quantities("tens of thousands of people"), "tens of thousands of: 20000-99999");
  EXPECT_EQ(quantities("several people and a few more"), "several: 3-9; a few: 3-9");
  EXPECT_EQ(quantities("a couple of men"), "a couple of: 2");
}

TEST(Quantity, best_is_the_bound_that_is_named) {
  EXPECT_EQ(find_quantities(words_of("at least 12 people")).at(0).best(), 12);
  EXPECT_EQ(find_quantities(words_of("up to 50 people")).at(0).best(), 50);
  EXPECT_EQ(find_quantities(words_of("10 to 15 people")).at(0).best(), 10);
}

TEST(Quantity, dates_money_and_shares_are_left_out) {
  EXPECT_EQ(quantities("on April 21 , 2009"), "");
  EXPECT_EQ(quantities("in 1994"), "");
  EXPECT_EQ(quantities("paid $ 4.5 million"), "");
  EXPECT_EQ(quantities("about 2 % of them"), "");
  EXPECT_EQ(quantities("1.5 of them"), "");
}

TEST(Quantity, numbers_of_names_and_compounds_are_left_out) {
  Parse resolution = parse_of(R"(Resolution Resolution PROPN NNP 0 root
    1701 1701 NUM CD 1 nummod)");
  EXPECT_EQ(show(resolution), "");
  Parse visit = parse_of(R"(a a DET DT 5 det
    10 10 NUM CD 4 nummod -
    - - PUNCT HYPH 2 punct -
    day day NOUN NN 5 compound
    visit visit NOUN NN 0 root)");
  EXPECT_EQ(show(visit), "");
}

TEST(Quantity, figures_that_count_nothing_are_left_out) {
  EXPECT_EQ(quantities("the ruling stands [ 12 ]"), "");
  EXPECT_EQ(quantities("2005 was worse"), "");
  Parse pronoun = parse_of(R"(that that DET DT 2 det
    one one NOUN NN 0 root)");
  EXPECT_EQ(show(pronoun), "");
}

TEST(Quantity, says_what_is_counted) {
  Parse direct = parse_of(R"(at at ADP IN 2 case
    least least ADJ JJS 3 nmod
    12 12 NUM CD 4 nummod
    people people NOUN NNS 5 nsubj:pass
    died die VERB VBD 0 root)");
  ASSERT_EQ(find_quantities(direct).size(), 1u);
  EXPECT_EQ(find_quantities(direct)[0].counted, 3);
  Parse partitive = parse_of(R"(Dozens dozen NOUN NNS 4 nsubj
    of of ADP IN 3 case
    people people NOUN NNS 1 nmod
    died die VERB VBD 0 root)");
  ASSERT_EQ(find_quantities(partitive).size(), 1u);
  EXPECT_EQ(find_quantities(partitive)[0].counted, 2);
  Parse alone = parse_of(R"(12 12 NUM CD 2 nsubj
    died die VERB VBD 0 root)");
  ASSERT_EQ(find_quantities(alone).size(), 1u);
  EXPECT_EQ(find_quantities(alone)[0].counted, -1);
}

TEST(Numbers, huge_ones_do_not_overflow) {
  EXPECT_FALSE(read_number({"999999999999999999999999"}, 0));
  EXPECT_FALSE(read_number({"999999999", "trillion", "trillion", "trillion"}, 0));
  EXPECT_FALSE(read_number({}, 0));
}

}  // namespace
}  // namespace longbow
