// How things stand: the fold over the log, contradictions, implied and illegal moves, both times.
#include <gmock/gmock.h>

#include "ledger_records.h"

namespace longbow {
namespace {

using testing::Contains;
using testing::Not;

constexpr const char* kExercise = "exercise:longbow-2009";
constexpr const char* kCsto = "organisation:csto";

TEST(LedgerFold, pulling_out_implies_a_promise_and_is_before_the_start) {
  Account told;
  told.events = {
      act("a", "2009-04-22", "KAZ", kExercise, "exercise", "exercise.governed", "1212", {"refuse:refuse.opt_out"})};
  told.build();
  const Participation* row = told.find("KAZ", kExercise);
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row->status, LedgerStatus::withdrawn);
  EXPECT_EQ(row->timing, "before_start");
  ASSERT_EQ(told.view.steps.size(), 2u);
  EXPECT_EQ(told.view.steps[0].kind, StepKind::implied);
  EXPECT_EQ(told.view.steps[0].to, LedgerStatus::committed);
  EXPECT_EQ(told.view.steps[1].from, LedgerStatus::committed);
}

TEST(LedgerFold, leaving_what_one_takes_part_in_is_during_it) {
  Account told;
  told.events = {act("a", "2009-05-06", "KAZ", kExercise, "exercise", "take_part.exercise", "062"),
                 act("b", "2009-05-09", "KAZ", kExercise, "exercise", "withdraw.from_exercise", "160")};
  told.build();
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::withdrawn);
  EXPECT_EQ(told.find("KAZ", kExercise)->timing, "during");
}

TEST(LedgerFold, who_refuses_what_nobody_promised_declines) {
  Account told;
  told.events = {
      act("a", "2009-04-22", "KAZ", kExercise, "exercise", "take_part.plain", "121", {"refuse:refuse.refuse"})};
  told.build();
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::declined);
}

TEST(LedgerFold, who_refuses_after_promising_has_withdrawn) {
  Account told;
  told.events = {
      act("a", "2009-03-01", "KAZ", kExercise, "exercise", "take_part.exercise", "0312", {"intent:intent.agree"}),
      act("b", "2009-04-22", "KAZ", kExercise, "exercise", "take_part.plain", "121", {"refuse:refuse.refuse"})};
  told.build("2009-03-31");
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::committed);
  told.build();
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::withdrawn);
  EXPECT_EQ(told.find("KAZ", kExercise)->timing, "before_start");
}

TEST(LedgerFold, a_member_who_leaves_and_comes_back_has_two_rows) {
  Account told;
  told.events = {act("a", "1994-04-20", "UZB", kCsto, "organisation", "join.organisation", "050"),
                 act("b", "1999-04-02", "UZB", kCsto, "organisation", "withdraw.from_organisation", "160"),
                 act("c", "2006-08-16", "UZB", kCsto, "organisation", "join.organisation", "050"),
                 act("d", "2012-06-28", "UZB", kCsto, "organisation", "suspend.participation", "160")};
  told.build();
  ASSERT_EQ(told.view.participations.size(), 2u);
  EXPECT_EQ(told.view.participations[0].status, LedgerStatus::withdrawn);
  EXPECT_EQ(told.view.participations[0].to.date, on("1999-04-02"));
  EXPECT_EQ(told.view.participations[1].status, LedgerStatus::suspended);
  EXPECT_EQ(told.view.participations[1].from.date, on("2006-08-16"));
  told.build("2008-01-01");
  EXPECT_EQ(told.status("UZB", kCsto), LedgerStatus::active);
  told.build("2000-01-01");
  EXPECT_EQ(told.status("UZB", kCsto), LedgerStatus::withdrawn);
}

TEST(LedgerFold, a_denial_competes_and_changes_nothing) {
  Account told;
  StoredEvent denial =
      act("b", "2010-05-24", "KAZ", kCsto, "organisation", "quit.organisation", "160", {"deny:deny.deny"});
  denial.event.auxiliary = kNegation;
  told.events = {act("a", "2004-01-01", "KAZ", kCsto, "organisation", "join.organisation", "050"), denial};
  told.build();
  EXPECT_EQ(told.status("KAZ", kCsto), LedgerStatus::active);
  EXPECT_TRUE(told.find("KAZ", kCsto)->contested);
  EXPECT_THAT(told.kinds(), Contains(StepKind::competes));
}

TEST(LedgerFold, what_its_own_officials_say_later_settles_a_denial_and_a_report_does_not) {
  Account told;
  StoredEvent denial =
      act("b", "2010-05-24", "KAZ", kCsto, "organisation", "quit.organisation", "160", {"deny:deny.deny"});
  denial.event.auxiliary = kNegation;
  told.events = {act("a", "2004-01-01", "KAZ", kCsto, "organisation", "join.organisation", "050"), denial,
                 act("c", "2010-06-01", "KAZ", kCsto, "organisation", "quit.organisation", "160")};
  told.build();
  EXPECT_EQ(told.status("KAZ", kCsto), LedgerStatus::withdrawn);
  EXPECT_TRUE(told.find("KAZ", kCsto)->contested);
  told.events.back().event.attribution = {by("KAZ")};
  told.build();
  EXPECT_FALSE(told.find("KAZ", kCsto)->contested);
}

TEST(LedgerFold, who_left_an_exercise_cannot_have_taken_part_and_that_is_shown) {
  Account told;
  told.events = {act("a", "2009-04-22", "KAZ", kExercise, "exercise", "withdraw.from_exercise", "160"),
                 act("b", "2009-05-06", "KAZ", kExercise, "exercise", "take_part.exercise", "062")};
  told.build();
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::withdrawn);
  EXPECT_THAT(told.kinds(), Contains(StepKind::anomaly));
  EXPECT_TRUE(told.find("KAZ", kExercise)->contested);
}

TEST(LedgerFold, when_an_exercise_is_cancelled_nobody_is_in_it_any_more) {
  Account told;
  StoredEvent cancels = act("b", "2009-04-25", "NATO", kExercise, "exercise", "cancel.exercise", "087");
  cancels.event.event_text = {"cancelled", "exercise"};
  told.events = {
      act("a", "2009-03-01", "KAZ", kExercise, "exercise", "take_part.exercise", "0312", {"intent:intent.agree"}),
      cancels};
  told.build();
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::cancelled);
}

TEST(LedgerFold, the_year_of_an_exercise_passes) {
  Account told;
  told.events = {
      act("a", "2009-05-06", "KAZ", kExercise, "exercise", "take_part.exercise", "062"),
      act("b", "2009-03-01", "UZB", kExercise, "exercise", "take_part.exercise", "0312", {"intent:intent.agree"})};
  told.build("2009-12-31");
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::active);
  told.build("2010-01-01");
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::completed);
  EXPECT_EQ(told.status("UZB", kExercise), LedgerStatus::lapsed);
  EXPECT_THAT(told.kinds(), Contains(StepKind::calendar));
}

TEST(LedgerFold, what_the_store_did_not_know_yet_does_not_count) {
  Account told;
  told.events = {act("a", "2004-01-01", "KAZ", kCsto, "organisation", "join.organisation", "050"),
                 act("b", "2005-01-01", "KAZ", kCsto, "organisation", "quit.organisation", "160")};
  told.events[1].added = "2021-06-01T00:00:00Z";
  told.build(nullptr, "2020-12-31");
  EXPECT_EQ(told.status("KAZ", kCsto), LedgerStatus::active);
  told.build();
  EXPECT_EQ(told.status("KAZ", kCsto), LedgerStatus::withdrawn);
}

TEST(LedgerFold, one_publisher_alone_is_never_surer_than_seven_tenths) {
  Account told;
  told.events = {act("a", "2004-01-01", "KAZ", kCsto, "organisation", "join.organisation", "050"),
                 act("b", "2004-01-02", "KAZ", kCsto, "organisation", "join.organisation", "050")};
  told.build();
  EXPECT_LE(told.find("KAZ", kCsto)->confidence, 0.7);
  told.events[1].publisher = "AFP";
  told.build();
  EXPECT_GT(told.find("KAZ", kCsto)->confidence, 0.9);
}

TEST(LedgerFold, the_order_in_which_records_come_does_not_matter) {
  Account told, turned;
  told.events = {
      act("a", "2009-04-22", "KAZ", kExercise, "exercise", "withdraw.from_exercise", "160"),
      act("b", "2009-03-01", "KAZ", kExercise, "exercise", "take_part.exercise", "0312", {"intent:intent.agree"}),
      act("c", "2004-01-01", "KAZ", kCsto, "organisation", "join.organisation", "050")};
  turned.events = {told.events[2], told.events[1], told.events[0]};
  told.build();
  turned.build();
  ASSERT_EQ(told.ledger.log.size(), turned.ledger.log.size());
  for (std::size_t i = 0; i < told.ledger.log.size(); ++i) {
    EXPECT_EQ(told.ledger.evidence[told.ledger.log[i].evidence].record,
              turned.ledger.evidence[turned.ledger.log[i].evidence].record);
  }
}

}  // namespace
}  // namespace longbow
