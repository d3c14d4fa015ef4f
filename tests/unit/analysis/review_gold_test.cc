#include "analysis/review_gold.h"

#include <gtest/gtest.h>

#include "store/records.h"

namespace longbow {
namespace {

using namespace testing_records;

Event coded(std::string actor, EventType type, std::uint8_t auxiliary = 0) {
  Event event = small_event("doc-1-1", actor, "USA", type, 1);
  event.auxiliary = auxiliary;
  return event;
}

JudgedDocument judged(std::string verdict, const Event& event, const char* fix = nullptr) {
  JudgedDocument one;
  one.document = document();
  one.judgements.push_back(judgement_of(event));
  one.judgements[0].verdict = std::move(verdict);
  if (fix != nullptr) {
    EXPECT_TRUE(apply_fix(fix, one.judgements[0]));
  }
  return one;
}

TEST(ReviewGold, lines_are_read_back_the_same) {
  JudgedDocument one = judged("fix", coded("KAZ", EventType::aid, kFuture), R"({"type": "COERCE", "actor": ["RUS", "KAZ"]})");
  auto back = parse_gold_line(to_gold_line(one), "x:1");
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(to_gold_line(*back), to_gold_line(one));
  EXPECT_EQ(back->judgements[0].actors, (std::vector<std::string>{"KAZ", "RUS"}));
  for (const char* line : {"", "x", "{}", R"({"document": 1})", R"({"document": {"id": "a", "text": "b"}, "judgements": [{}]})"}) {
    EXPECT_FALSE(parse_gold_line(line, "x:1")) << line;
  }
}

TEST(ReviewGold, fixes_that_say_nothing_or_what_there_is_not_are_refused) {
  for (const char* fix : {"", "{}", "[]", R"({"type": "HELP"})", R"({"actor": "KAZ"})", R"({"actor": [1]})", R"({"auxiliary": ["never"]})",
                          R"({"kind": "AID"})"}) {
    Judgement judgement;
    EXPECT_FALSE(apply_fix(fix, judgement)) << fix;
  }
}

TEST(ReviewGold, accepted_events_are_to_be_found_and_rejected_ones_not) {
  Event aid = coded("KAZ", EventType::aid), other = coded("RUS", EventType::aid), denied = coded("KAZ", EventType::aid, kNegation);
  GoldScore accepted = score_gold(judged("accept", aid), {aid, other});
  EXPECT_EQ(accepted.held, 1u);
  EXPECT_EQ(accepted.found, 1u);
  EXPECT_EQ(score_gold(judged("accept", aid), {other, denied}).found, 0u);
  GoldScore rejected = score_gold(judged("reject", aid), {aid});
  EXPECT_EQ(rejected.again, 1u);
  EXPECT_EQ(rejected.precision(), 0);
  EXPECT_EQ(score_gold(judged("reject", aid), {other}).again, 0u);
  EXPECT_EQ(score_gold(judged("fix", aid, R"({"auxiliary": ["negation"]})"), {denied}).found, 1u);
}

TEST(ReviewGold, a_coded_event_answers_one_judgement) {
  Event aid = coded("KAZ", EventType::aid);
  JudgedDocument twice = judged("accept", aid);
  twice.judgements.push_back(twice.judgements[0]);
  EXPECT_EQ(score_gold(twice, {aid}).found, 1u);
}

}  // namespace
}  // namespace longbow
