// Counting of dyads.
#include "analysis/dyads.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "../store/records.h"
#include "store/display.h"

namespace longbow {
namespace {

using namespace testing_records;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(Dyads, events_are_counted_by_pair_and_class_most_first) {
  std::vector<Event> events = {small_event("a", "KAZ", "NATO", EventType::sanction, 4),
                               small_event("b", "RUS", "KAZ", EventType::request, 3),
                               small_event("c", "RUS", "KAZ", EventType::support, 1)};
  events[1].date = day(2011, 1, 2);
  events[2].auxiliary = kFuture;
  auto dyads = dyads_of(events);
  ASSERT_EQ(dyads.size(), 2u);
  EXPECT_EQ(dyads[0].actor, "RUS");
  EXPECT_EQ(dyads[0].recipient, "KAZ");
  EXPECT_EQ(dyads[0].events, 2u);
  EXPECT_EQ(dyads[0].cooperative, 1u);
  EXPECT_EQ(dyads[0].conflictual, 1u);
  EXPECT_EQ(dyads[0].untold, 1u);
  EXPECT_EQ(dyads[0].first, day(2011, 1, 2));
  EXPECT_EQ(dyads[0].last, day(2011, 3, 5));
  EXPECT_EQ(dyads[1].actor, "KAZ");
}

TEST(Dyads, compounds_are_taken_apart_and_count_once_each) {
  Event event = small_event("a", "FRA", "MLI", EventType::aid, 2);
  event.actors.push_back(entity("Germany", "DEU"));
  event.actors.push_back(entity("Berlin", "DEU"));
  event.recipients.push_back(entity("Niger", "NER"));
  auto dyads = dyads_of({event});
  ASSERT_EQ(dyads.size(), 4u);
  for (const Dyad& dyad : dyads) EXPECT_EQ(dyad.events, 1u);
  EXPECT_EQ(dyads[0].actor, "DEU");
  EXPECT_EQ(dyads[0].recipient, "MLI");
}

TEST(Dyads, actors_without_recipient_are_mutual_pairs) {
  Event meeting = small_event("a", "FRA", "", EventType::consult, 1);
  meeting.actors.push_back(entity("Mali", "MLI"));
  meeting.actors.push_back(entity("Chad", "TCD"));
  auto dyads = dyads_of({meeting});
  ASSERT_EQ(dyads.size(), 3u);
  EXPECT_TRUE(dyads[0].mutual);
  auto alone = dyads_of({small_event("b", "FRA", "", EventType::mobilize, 4)});
  ASSERT_EQ(alone.size(), 1u);
  EXPECT_FALSE(alone[0].mutual);
  EXPECT_EQ(alone[0].recipient, "");
}

TEST(Dyads, who_has_no_code_goes_by_name) {
  Event event = small_event("a", "FRA", "", EventType::protest, 4);
  event.actors = {entity("protesters", "---", "CVL")};
  EXPECT_EQ(dyads_of({event})[0].actor, "protesters");
}

TEST(Dyads, the_table_keeps_to_its_width_and_says_what_it_leaves_out) {
  Event event = small_event("a", "FRA", "MLI", EventType::aid, 2);
  event.recipients.push_back(entity("中华人民共和国外交部发言人办公室", "---"));
  std::string table = dyad_table(dyads_of({event}), 80, 1);
  std::istringstream stream(table);
  std::string line;
  while (std::getline(stream, line)) EXPECT_LE(display_width(line), 80u) << line;
  EXPECT_THAT(table, StartsWith("WHO"));
  EXPECT_THAT(table, HasSubstr("FRA      →  MLI"));
  EXPECT_THAT(table, HasSubstr("and 1 more\n"));
  EXPECT_EQ(dyads_of({}).size(), 0u);
}

}  // namespace
}  // namespace longbow
