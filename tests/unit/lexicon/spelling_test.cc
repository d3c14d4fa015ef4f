#include "lexicon/spelling.h"

#include <gmock/gmock.h>

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

TEST(Spelling, british_and_american_words_are_each_others) {
  EXPECT_THAT(spellings("defence"), ElementsAre("defence", "defense"));
  EXPECT_THAT(spellings("center"), ElementsAre("center", "centre"));
  EXPECT_THAT(spellings("labour"), ElementsAre("labour", "labor"));
}

TEST(Spelling, ise_and_isation_go_by_rule) {
  EXPECT_THAT(spellings("mobilise"), ElementsAre("mobilise", "mobilize"));
  EXPECT_THAT(spellings("organization"), ElementsAre("organization", "organisation"));
}

TEST(Spelling, prise_and_prize_are_two_words) { EXPECT_THAT(spellings("prize"), ElementsAre("prize")); }

TEST(Spelling, every_part_of_a_lemma_varies) {
  EXPECT_THAT(spellings("defence_minister"), ElementsAre("defence_minister", "defense_minister"));
  EXPECT_THAT(spellings("labour_organisation"), UnorderedElementsAre("labour_organisation", "labor_organisation",
                                                                     "labour_organization", "labor_organization"));
}

TEST(Spelling, other_words_have_one) { EXPECT_THAT(spellings("pull_out"), ElementsAre("pull_out")); }

}  // namespace
}  // namespace longbow
