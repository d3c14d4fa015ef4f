#include "analysis/review.h"

#include <gtest/gtest.h>

namespace longbow {
namespace {

Verdict verdict(std::string event, std::string reviewer, std::string said, std::string type = "AID") {
  Verdict one;
  one.event = std::move(event);
  one.run = 1;
  one.reviewer = std::move(reviewer);
  one.verdict = std::move(said);
  one.type = std::move(type);
  return one;
}

TEST(Wilson, intervals_are_those_of_the_tables) {
  ProportionRange range = wilson({8, 10});
  EXPECT_NEAR(range.low, 0.4902, 1e-4);
  EXPECT_NEAR(range.high, 0.9433, 1e-4);
  EXPECT_NEAR(wilson({0, 5}).low, 0, 1e-12);
  EXPECT_NEAR(wilson({0, 5}).high, 0.4345, 1e-4);
  EXPECT_EQ(wilson({0, 0}).high, 1);
}

TEST(Review, the_last_verdict_that_was_not_taken_back_stands) {
  auto first = verdict("e", "ann", "accept"), second = verdict("e", "ann", "reject"), third = verdict("e", "ann", "flag");
  third.voided = "2026-01-01T00:00:00Z";
  auto standing = standing_verdicts({first, second, third});
  ASSERT_EQ(standing.size(), 1u);
  EXPECT_EQ(standing[0].verdict, "reject");
}

TEST(Review, precision_counts_what_was_judged) {
  auto summary = summarise({verdict("a", "ann", "accept"), verdict("b", "ann", "fix"), verdict("c", "ann", "unsure"),
                            verdict("d", "ann", "accept", "ASSAULT")});
  EXPECT_EQ(summary.by_type.at("AID").of, 1u);
  EXPECT_EQ(summary.by_type.at("AID").among, 2u);
  EXPECT_EQ(summary.by_type.at("ASSAULT").of, 1u);
  EXPECT_EQ(summary.verdicts, 4u);
  EXPECT_EQ(summary.agreement.among, 0u);
}

// Cohen's own form: 20 both yes, 15 both no, 5 and 10 apart, of 50: agreement 0.7, by chance 0.5, kappa 0.4.
TEST(Review, kappa_is_cohens) {
  std::vector<Verdict> all;
  int event = 0;
  auto add = [&](int count, const char* ann, const char* ben) {
    for (int i = 0; i < count; ++i) {
      std::string id = std::to_string(event++);
      all.push_back(verdict(id, "ann", ann));
      all.push_back(verdict(id, "ben", ben));
    }
  };
  add(20, "accept", "accept");
  add(15, "reject", "reject");
  add(5, "accept", "reject");
  add(10, "reject", "accept");
  auto summary = summarise(all);
  EXPECT_NEAR(summary.agreement.value(), 0.7, 1e-12);
  EXPECT_NEAR(summary.kappa, 0.4, 1e-12);
  EXPECT_EQ(summary.disagreements.size(), 15u);
  EXPECT_EQ(summary.reviewers, (std::vector<std::string>{"ann", "ben"}));
}

}  // namespace
}  // namespace longbow
