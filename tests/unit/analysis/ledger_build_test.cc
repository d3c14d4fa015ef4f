// What a record claims, who has a say in it, and which frameworks are the same.
#include <gmock/gmock.h>

#include "analysis/framework_register.h"
#include "analysis/ledger_stock.h"
#include "ledger_records.h"

namespace longbow {
namespace {

using testing::ElementsAre;

constexpr const char* kExercise = "exercise:longbow-2009";

TEST(LedgerBuild, a_demand_is_pressure_and_changes_no_standing) {
  Account told;
  StoredEvent demand = act("a", "2009-04-20", "RUS", kExercise, "exercise", "demand.of", "100");
  demand.event.event_text = {"demand", "canceled"};
  told.events = {demand};
  told.build();
  EXPECT_TRUE(told.ledger.log.empty());
  ASSERT_EQ(told.ledger.pressure.size(), 1u);
  EXPECT_EQ(told.ledger.pressure[0].by, "RUS");
  EXPECT_EQ(told.ledger.pressure[0].what, "cancel");
}

TEST(LedgerBuild, a_threat_is_pressure_too) {
  Account told;
  told.events = {
      act("a", "2009-04-20", "RUS", kExercise, "exercise", "reject.cancel", "134", {"threaten:threaten.threaten"})};
  told.build();
  EXPECT_TRUE(told.ledger.log.empty());
  EXPECT_EQ(told.ledger.pressure[0].what, "threat");
}

TEST(LedgerBuild, plans_give_announced_promises_committed_and_only_deeds_active) {
  Account told;
  told.events = {
      act("a", "2009-01-01", "KAZ", kExercise, "exercise", "take_part.exercise", "0312", {"intent:intent.plan"}),
      act("b", "2009-01-01", "UZB", kExercise, "exercise", "take_part.exercise", "0312", {"intent:intent.promise"}),
      act("c", "2009-01-01", "RUS", kExercise, "exercise", "take_part.exercise", "062")};
  told.build("2009-02-01");
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::announced);
  EXPECT_EQ(told.status("UZB", kExercise), LedgerStatus::committed);
  EXPECT_EQ(told.status("RUS", kExercise), LedgerStatus::active);
}

TEST(LedgerBuild, what_is_only_supposed_or_failed_claims_nothing) {
  Account told;
  told.events = {act("a", "2009-01-01", "KAZ", kExercise, "exercise", "take_part.exercise", "062"),
                 act("b", "2009-01-01", "UZB", kExercise, "exercise", "take_part.exercise", "062")};
  told.events[0].event.auxiliary = kHypothetical;
  told.events[1].event.auxiliary = kNegation;
  told.build();
  EXPECT_TRUE(told.ledger.log.empty());
}

TEST(LedgerBuild, another_state_and_an_analyst_have_no_say) {
  Account told;
  told.events = {act("a", "2009-04-22", "KAZ", kExercise, "exercise", "withdraw.from_exercise", "160"),
                 act("b", "2009-04-22", "UZB", kExercise, "exercise", "withdraw.from_exercise", "160")};
  told.events[0].event.attribution = {by("RUS")};
  told.events[1].event.attribution = {by("UZB", AttributionKind::analysis)};
  told.build();
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::none);
  EXPECT_EQ(told.status("UZB", kExercise), LedgerStatus::none);
  EXPECT_THAT(told.kinds(), ElementsAre(StepKind::unheard, StepKind::unheard));
}

TEST(LedgerBuild, reasons_stated_and_attributed_are_kept_apart) {
  Account told;
  told.events = {act("a", "2009-04-22", "KAZ", kExercise, "exercise", "withdraw.from_exercise", "160")};
  told.events[0].event.reasons = {{"stated", "too busy"}, {"attributed", "Russia's demand"}};
  told.build();
  const auto& reasons = told.find("KAZ", kExercise)->reasons;
  ASSERT_EQ(reasons.size(), 2u);
  EXPECT_TRUE(reasons[0].stated);
  EXPECT_EQ(reasons[0].by, "KAZ");
  EXPECT_FALSE(reasons[1].stated);
  EXPECT_EQ(reasons[1].by, "");
}

TEST(LedgerBuild, cycles_are_rows_of_their_own_and_keep_the_plan_active) {
  Account told;
  told.statements = {said("a", "2009-04-22", "KAZ", Relation::cycle, "plan:ipap", "plan"),
                     said("b", "2009-04-22", "KAZ", Relation::cycle, "plan:ipap", "plan")};
  told.statements[0].statement.cycle = Cycle{1, 2006, 2008, "closed"};
  told.statements[1].statement.cycle = Cycle{2, {}, {}, "running"};
  told.build();
  ASSERT_EQ(told.view.cycles.size(), 2u);
  EXPECT_EQ(told.view.cycles[0].status, LedgerStatus::completed);
  EXPECT_EQ(told.view.cycles[0].from, 2006);
  EXPECT_EQ(told.view.cycles[1].status, LedgerStatus::active);
  EXPECT_EQ(told.status("KAZ", "plan:ipap"), LedgerStatus::active);
  EXPECT_EQ(told.find("KAZ", "plan:ipap")->from.date, on("2006-01-01"));
}

TEST(LedgerBuild, a_force_pledged_in_a_process_takes_part_in_it_under_the_mandate_of_its_article) {
  Account told;
  told.statements = {said("b", "2009-04-22", "KAZ", Relation::expands, "force_commitment:kazbrig", "force_commitment")};
  told.statements[0].statement.text_info.document = "doc-a";
  told.statements[0].statement.force = Force{"brigade", 0, "", 0, 0, "battalion", 0, true};
  StoredEvent allocates = act("a", "2009-04-22", "KAZ", "operation:isaf", "operation", "allocate.for_operation", "074");
  allocates.event.frameworks.push_back({"mandate:unsc", "UN Security Council mandate", "mandate"});
  told.events = {allocates};
  told.build();
  EXPECT_EQ(told.status("KAZ", "force_commitment:kazbrig"), LedgerStatus::committed);
  EXPECT_EQ(told.status("KAZ", "process:parp"), LedgerStatus::active);
  EXPECT_EQ(told.status("KAZ", "operation:isaf"), LedgerStatus::committed);
  EXPECT_THAT(told.ledger.find("force_commitment:kazbrig")->conditions, ElementsAre("mandate:unsc"));
}

TEST(LedgerBuild, an_act_in_a_series_is_in_the_exercise_of_its_year) {
  Account told;
  told.events = {
      act("a", "2007-08-01", "KAZ", "exercise_series:longbow", "exercise_series", "take_part.exercise", "062")};
  told.build();
  EXPECT_EQ(told.status("KAZ", "exercise:longbow-2007"), LedgerStatus::active);
  const LedgerFramework* one = told.ledger.find("exercise:longbow-2007");
  EXPECT_EQ(one->name, "Longbow 2007");
  EXPECT_EQ(one->series, "exercise_series:longbow");
  EXPECT_THAT(one->sponsors, ElementsAre("NATO"));
}

TEST(LedgerBuild, a_transit_agreement_is_that_of_its_two_parties_and_moves_on) {
  Account told;
  StoredEvent talks = act("a", "2009-04-22", "KAZ", "transit_arrangement:transit-agreement-for-isaf",
                          "transit_arrangement", "transit.governed", "0312", {"intent:intent.move_towards"});
  talks.event.frameworks[0].name = "transit agreement for ISAF";
  talks.event.actors.push_back(party("NATO"));
  StoredEvent signs = act("b", "2010-01-20", "KAZ", "transit_arrangement:transit-agreement", "transit_arrangement",
                          "sign.plain", "057");
  signs.event.frameworks[0].name = "transit agreement";
  signs.event.recipients = {party("NATO")};
  told.events = {talks, signs};
  told.build("2009-12-31");
  ASSERT_NE(told.ledger.find("transit_arrangement:KAZ+NATO"), nullptr);
  EXPECT_EQ(told.status("KAZ", "transit_arrangement:KAZ+NATO"), LedgerStatus::announced);
  EXPECT_EQ(told.view.frameworks[0], LedgerStatus::proposed);
  told.build();
  EXPECT_EQ(told.status("KAZ", "transit_arrangement:KAZ+NATO"), LedgerStatus::committed);
  EXPECT_EQ(told.view.frameworks[0], LedgerStatus::agreed);
  EXPECT_EQ(told.ledger.frameworks[0].name, "transit agreement for ISAF (KAZ, NATO)");
}

TEST(LedgerBuild, a_body_is_a_framework_where_it_is_joined) {
  Account told;
  StoredEvent joins = act("a", "2006-08-16", "UZB", "x:x", "x", "join.organisation", "050");
  joins.event.frameworks.clear();
  joins.event.recipients = {party("CSTO")};
  StoredEvent talks = act("b", "2006-08-17", "KAZ", "x:x", "x", "meet.with", "040");
  talks.event.frameworks.clear();
  talks.event.recipients = {party("NATO")};
  told.events = {joins, talks};
  told.build();
  EXPECT_EQ(told.status("UZB", "organisation:csto"), LedgerStatus::active);
  EXPECT_EQ(told.ledger.log.size(), 1u);
}

TEST(LedgerBuild, who_carries_a_framework_is_no_participant_and_may_say_who_is) {
  Account told;
  StoredEvent invites = act("a", "2009-01-01", "NATO", kExercise, "exercise", "invite.to_exercise", "0312");
  invites.event.recipients = {party("KAZ")};
  invites.event.attribution = {by("NATO")};
  told.events = {invites};
  told.build();
  EXPECT_EQ(told.status("KAZ", kExercise), LedgerStatus::invited);
  EXPECT_EQ(told.find("NATO", kExercise), nullptr);
  EXPECT_EQ(told.ledger.log[0].by, Teller::organiser);
}

TEST(LedgerBuild, praise_of_taking_part_is_not_taking_part) {
  Account told;
  told.events = {
      act("a", "2009-05-06", "UZB", kExercise, "exercise", "participation.exercise", "051", {"praise:praise.praise"})};
  told.build();
  EXPECT_TRUE(told.ledger.log.empty());
}

TEST(LedgerBuild, a_plan_to_leave_is_shown_and_its_denial_competes) {
  Account told;
  told.events = {act("a", "2010-05-20", "KAZ", "organisation:csto", "organisation", "quit.organisation", "032",
                     {"intent:intent.plan"}),
                 act("b", "2010-05-24", "KAZ", "organisation:csto", "organisation", "quit.organisation", "032",
                     {"deny:deny.deny", "intent:intent.plan"})};
  told.events[1].event.auxiliary = kNegation;
  told.build();
  ASSERT_EQ(told.ledger.pressure.size(), 1u);
  EXPECT_EQ(told.ledger.pressure[0].what, "plan to leave");
  ASSERT_EQ(told.ledger.log.size(), 1u);
  EXPECT_TRUE(told.ledger.log[0].denies);
  EXPECT_TRUE(told.find("KAZ", "organisation:csto")->contested);
}

TEST(LedgerBuild, the_treaty_that_nobody_names_counts_where_it_is_signed) {
  Account told;
  StoredEvent signs = act("a", "2005-01-18", "KAZ", "agreement:treaty", "agreement", "sign.agreement", "057");
  signs.event.recipients = {party("RUS")};
  StoredEvent leaves = act("b", "2006-01-18", "KAZ", "agreement:treaty", "agreement", "quit.framework", "160");
  for (StoredEvent* one : {&signs, &leaves}) one->event.frameworks[0].name = "treaty";
  told.events = {signs, leaves};
  told.build();
  EXPECT_EQ(told.status("KAZ", "agreement:treaty:KAZ+RUS:2005-01-18"), LedgerStatus::committed);
  EXPECT_EQ(told.ledger.log.size(), 3u);  // the treaty and its two parties
}

TEST(LedgerPart, what_concerns_one_actor_brings_what_it_stands_under_and_no_more) {
  Account told;
  told.events = {act("a", "2009-04-22", "KAZ", kExercise, "exercise", "withdraw.from_exercise", "160"),
                 act("b", "2009-04-22", "UZB", "plan:ipap", "plan", "sign.plain", "057")};
  told.build();
  Ledger part = part_of(told.ledger, "KAZ", "");
  EXPECT_EQ(part.log.size(), 1u);
  EXPECT_EQ(part.evidence.size(), 1u);
  EXPECT_NE(part.find(kExercise), nullptr);
  EXPECT_NE(part.find("organisation:nato"), nullptr);
  EXPECT_EQ(part.find("plan:ipap"), nullptr);
  EXPECT_EQ(part.frameworks[part.log[0].framework].id, kExercise);
}

TEST(LedgerStock, bound_from_joining_to_leaving_and_not_while_suspended) {
  Account told;
  told.events = {
      act("a", "1994-04-20", "UZB", "organisation:csto", "organisation", "join.organisation", "050"),
      act("b", "1999-04-02", "UZB", "organisation:csto", "organisation", "withdraw.from_organisation", "160"),
      act("c", "2006-08-16", "UZB", "organisation:csto", "organisation", "join.organisation", "050")};
  told.statements = {said("d", "2009-04-22", "UZB", Relation::member, "programme:pfp", "programme")};
  told.build();
  auto bound = commitments(told.ledger, told.view, "UZB");
  ASSERT_EQ(bound.size(), 3u);
  EXPECT_THAT(bound[0].sponsors, ElementsAre("CSTO"));
  EXPECT_EQ(bound[0].from_max, on("1994-04-20"));
  EXPECT_EQ(bound[0].to_min, on("1999-04-02"));
  EXPECT_FALSE(bound[1].to_max);
  EXPECT_FALSE(bound[2].from_min) << "the text tells a state, so that it may have begun at any time before";
  EXPECT_EQ(bound[2].from_max, on("2009-04-22"));
  EXPECT_TRUE(commitments(told.ledger, told.view, "KAZ").empty());
}

TEST(Catalogue, aliases_and_misnomers_are_one_and_slips_are_guessed) {
  Catalogue catalogue = small_catalogue();
  EXPECT_EQ(catalogue.framework_named("partnership with peace")->id, "programme:pfp");
  EXPECT_EQ(catalogue.framework_named("PFP")->id, "programme:pfp");
  EXPECT_EQ(catalogue.framework_named("Partnership for War"), nullptr);
  EXPECT_THAT(catalogue.nearest("Partnershp for Peace"), ElementsAre("Partnership for Peace"));
  EXPECT_THAT(catalogue.nearest("KZA"), testing::Contains("KAZ"));
  EXPECT_TRUE(catalogue.nearest("Something quite different").empty());
}

TEST(LedgerTables, what_is_wrong_in_a_table_is_told_with_its_line) {
  auto path = std::filesystem::temp_directory_path() / "longbow-rules-test.tsv";
  std::FILE* file = std::fopen(path.c_str(), "w");
  std::fputs("left\tfrane:quit.*\tdone\tany\town\tactor\tgone\t-\t-\t-\n", file);
  std::fclose(file);
  auto rules = LedgerRules::load(path);
  ASSERT_FALSE(rules.has_value());
  EXPECT_THAT(rules.error().message, testing::HasSubstr("frane:quit.*"));
  EXPECT_THAT(rules.error().message, testing::HasSubstr("gone"));
  std::filesystem::remove(path);
}

}  // namespace
}  // namespace longbow
