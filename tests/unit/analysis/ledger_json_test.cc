// A ledger as JSON and back, files of other versions, and forces that are kept up.
#include "analysis/ledger_json.h"

#include <gmock/gmock.h>

#include "analysis/sustained.h"
#include "ledger_records.h"

namespace longbow {
namespace {

Account a_bit_of_everything() {
  Account told;
  StoredEvent leaves =
      act("a", "2009-04-22", "KAZ", "exercise:longbow-2009", "exercise", "withdraw.from_exercise", "160");
  leaves.event.reasons = {{"stated", "too busy"}, {"attributed", "Russia's demand"}};
  leaves.event.attribution = {by("KAZ")};
  StoredEvent denial = act("b", "2010-05-24", "KAZ", "organisation:csto", "organisation", "quit.organisation", "160",
                           {"deny:deny.deny"});
  denial.event.auxiliary = kNegation;
  StoredEvent demand = act("c", "2009-04-20", "RUS", "exercise:longbow-2009", "exercise", "demand.of", "100");
  told.events = {leaves, denial, demand,
                 act("d", "2009-05-06", "KAZ", "exercise:longbow-2009", "exercise", "take_part.exercise", "062")};
  told.statements = {said("e", "2009-04-22", "KAZ", Relation::cycle, "plan:ipap", "plan"),
                     said("f", "2009-04-22", "KAZ", Relation::expands, "force_commitment:kazbrig", "force_commitment")};
  told.statements[0].statement.cycle = Cycle{1, 2006, 2008, "closed"};
  told.statements[1].statement.force = Force{"brigade", 1, "battalion", 3, 1800, "battalion", 3, true};
  told.build("2011-01-01");
  return told;
}

TEST(LedgerJson, what_is_written_is_read_back_and_folds_to_the_same) {
  Account told = a_bit_of_everything();
  std::string json = to_json(told.ledger, told.view);
  auto file = parse_ledger(json, "here");
  ASSERT_TRUE(file.has_value()) << file.error().message;
  LedgerView view = as_of(file->ledger, tables().moves, file->valid);
  EXPECT_EQ(to_json(file->ledger, view), json);
  EXPECT_EQ(view.participations.size(), told.view.participations.size());
}

TEST(LedgerJson, a_file_of_a_newer_version_is_refused_with_a_word_on_what_to_do) {
  auto file = parse_ledger(R"({"version": 2, "frameworks": []})", "future.json");
  ASSERT_FALSE(file.has_value());
  EXPECT_EQ(file.error().where, "future.json");
  EXPECT_THAT(file.error().message, testing::HasSubstr("version 2"));
  EXPECT_THAT(file.error().message, testing::HasSubstr("newer longbow"));
}

TEST(LedgerJson, what_is_no_ledger_is_told) {
  EXPECT_THAT(parse_ledger("{", "x").error().message, testing::HasSubstr("no JSON"));
  EXPECT_THAT(parse_ledger("[]", "x").error().message, testing::HasSubstr("no ledger"));
  EXPECT_THAT(parse_ledger("{}", "x").error().message, testing::HasSubstr("version"));
  auto dangling = parse_ledger(
      R"({"version": 1, "transitions": [{"kind": "change", "subject": "framework", "framework": "programme:none"}]})",
      "x");
  EXPECT_THAT(dangling.error().message, testing::HasSubstr("programme:none"));
  auto wrong = parse_ledger(R"({"version": 1, "frameworks": [{"id": 7}]})", "x");
  EXPECT_THAT(wrong.error().message, testing::HasSubstr("\"id\""));
}

TEST(Sustained, a_brigade_of_three_battalions_sustains_one) {
  Force force{"brigade", 1, "battalion", 3, 0, "", 0, true};
  auto kept = sustained(force);
  ASSERT_TRUE(kept.has_value());
  EXPECT_EQ(kept->count, 1);
  EXPECT_EQ(kept->unit, "battalion");
  EXPECT_TRUE(kept->parts_told);
  EXPECT_EQ(describe(*kept, force),
            "one battalion by rotation (one brigade of three battalions; one in three serves, as is usual)");
}

TEST(Sustained, the_usual_make_up_is_taken_where_none_is_told) {
  auto kept = sustained(Force{"brigade", 0, "", 0, 0, "battalion", 0, true});
  EXPECT_EQ(kept->count, 1);
  EXPECT_FALSE(kept->parts_told);
  EXPECT_TRUE(kept->stated);
}

TEST(Sustained, the_ratio_decides) {
  EXPECT_EQ(sustained(Force{"brigade", 2, "battalion", 4, 0, "", 4, true})->count, 2);
  EXPECT_EQ(sustained(Force{"battalion", 6, "", 0, 0, "", 3, true})->count, 2);
  EXPECT_EQ(sustained(Force{"battalion", 1, "", 0, 0, "", 0, true})->unit, "company");
  EXPECT_EQ(sustained(Force{"brigade", 1, "battalion", 3, 0, "", 5, true})->unit, "company");
}

TEST(Sustained, soldiers_are_counted_where_no_unit_is_told) {
  EXPECT_EQ(sustained(Force{"", 0, "", 0, 1500, "", 3, true})->count, 500);
  EXPECT_FALSE(sustained(Force{}).has_value());
}

}  // namespace
}  // namespace longbow
