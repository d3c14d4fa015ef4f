// Stories: which reports belong together, and that the order of loading does not matter.
#include "analysis/stories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <random>

#include "../store/records.h"

namespace longbow {
namespace {

using namespace testing_records;
using ::testing::ElementsAre;

StoryReport report(std::string id, unsigned day_of_march, std::string country = "", std::string place = "") {
  StoryReport report;
  report.group = "KAZ|NATO|SANCTION";
  report.id = std::move(id);
  report.date = day(2011, 3, day_of_march);
  report.country = std::move(country);
  report.place = std::move(place);
  return report;
}

TEST(Stories, reports_within_two_days_of_the_first_are_one_story) {
  EXPECT_THAT(tell_stories({report("a", 1), report("b", 3), report("c", 4), report("d", 6)}),
              ElementsAre("a", "a", "c", "c"))
      << "the first report counts, not the one before";
}

TEST(Stories, other_groups_are_other_stories) {
  StoryReport other = report("b", 1);
  other.group = "KAZ|NATO|SANCTION|exercise:longbow";
  EXPECT_THAT(tell_stories({report("a", 1), other}), ElementsAre("a", "b"));
}

TEST(Stories, places_must_agree_where_both_have_one) {
  EXPECT_THAT(tell_stories({report("a", 1, "KAZ", "Astana"), report("b", 1, "RUS", "Moscow"), report("c", 2),
                            report("d", 2, "RUS", "Moscow")}),
              ElementsAre("a", "b", "a", "b"));
}

TEST(Stories, a_report_without_a_date_is_a_story_of_its_own) {
  StoryReport undated = report("b", 1), other = report("c", 1);
  undated.date.reset();
  other.date.reset();
  EXPECT_THAT(tell_stories({report("a", 1), undated, other}), ElementsAre("a", "b", "c"));
}

// The definition, word for word: reports in order of date and id, each against the first report of every story so far.
std::vector<std::string> told_slowly(const std::vector<StoryReport>& reports) {
  std::vector<const StoryReport*> order;
  for (const StoryReport& one : reports) order.push_back(&one);
  std::sort(order.begin(), order.end(),
            [](auto* a, auto* b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); });
  std::vector<const StoryReport*> firsts;
  std::map<std::string, std::string> story;
  for (const StoryReport* one : order) {
    for (const StoryReport* first : firsts) {
      bool near = std::chrono::sys_days{*one->date} - std::chrono::sys_days{*first->date} <= std::chrono::days{2};
      bool place = one->country.empty() || first->country.empty() || one->country == first->country;
      if (one->group == first->group && near && place) {
        story[one->id] = first->id;
        break;
      }
    }
    if (story.try_emplace(one->id, one->id).second) firsts.push_back(one);
  }
  std::vector<std::string> stories;
  for (const StoryReport& one : reports) stories.push_back(story[one.id]);
  return stories;
}

TEST(Stories, are_those_of_the_definition_whatever_the_order) {
  std::mt19937 dice(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<StoryReport> reports;
    for (int i = 0; i < 40; ++i) {
      auto day = static_cast<unsigned>(1 + dice() % 20);
      const char* const place = std::vector<const char*>{"", "KAZ", "RUS"}[dice() % 3];
      reports.push_back(report(std::to_string(1000 + i), day, place));
      reports.back().group = std::to_string(dice() % 3);
    }
    std::shuffle(reports.begin(), reports.end(), dice);
    ASSERT_EQ(tell_stories(reports), told_slowly(reports));
  }
}

class StoriesInStore : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) /
              (std::string("longbow-stories-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::unique_ptr<Store> open(const std::string& name) {
    return std::move(*Store::open("sqlite:" + (folder_ / name).string()));
  }
  static StoredDocument told(std::string id, unsigned day_of_march, std::string publisher) {
    StoredDocument coded{document(id), {small_event(id + "-1", "KAZ", "NATO", EventType::sanction, 4)}, {}, {}};
    coded.document.publisher = std::move(publisher);
    coded.events[0].date = day(2011, 3, day_of_march);
    return coded;
  }
  static std::map<std::string, std::string> stories(Store& store) {
    std::map<std::string, std::string> found;
    EXPECT_TRUE(store.each_event({}, [&](StoredEvent&& event) {
      found[event.event.id] = event.story;
      return true;
    }));
    return found;
  }

  std::filesystem::path folder_;
};

TEST_F(StoriesInStore, the_order_of_loading_does_not_matter) {
  std::vector<StoredDocument> documents;
  for (unsigned i = 1; i <= 12; ++i) documents.push_back(told("doc-" + std::to_string(i), i, "A"));
  std::map<std::string, std::string> wanted;
  std::mt19937 dice(3);
  for (int round = 0; round < 4; ++round) {
    auto store = open(std::to_string(round));
    for (const StoredDocument& one : documents) {
      ASSERT_TRUE(store->add(one, {"longbow", "x"}));
      ASSERT_TRUE(update_stories(*store));
    }
    if (round == 0) wanted = stories(*store);
    EXPECT_EQ(stories(*store), wanted);
    std::shuffle(documents.begin(), documents.end(), dice);
  }
  EXPECT_EQ(wanted.at("doc-3-1"), "doc-1-1");
  EXPECT_EQ(wanted.at("doc-4-1"), "doc-4-1");
}

TEST_F(StoriesInStore, have_counts_of_reports_and_publishers_and_a_view) {
  auto store = open("counts");
  ASSERT_TRUE(store->add(told("a", 1, "A"), {"longbow", "x"}));
  ASSERT_TRUE(store->add(told("b", 2, "B"), {"longbow", "x"}));
  ASSERT_TRUE(store->add(told("c", 2, "A"), {"longbow", "x"}));
  ASSERT_TRUE(store->add(told("d", 9, "A"), {"longbow", "x"}));
  EXPECT_EQ(update_stories(*store).value(), 4u);
  EXPECT_EQ(update_stories(*store).value(), 0u);
  EventFilter filter;
  filter.view = EventView::stories;
  std::vector<std::string> seen;
  ASSERT_TRUE(store->each_event(filter, [&](StoredEvent&& event) {
    seen.push_back(event.event.id + " " + std::to_string(event.reports) + " " + std::to_string(event.publishers));
    return true;
  }));
  EXPECT_THAT(seen, ElementsAre("a-1 3 2", "d-1 1 1"));
  EXPECT_EQ(store->counts()->stories, 2u);
  EXPECT_EQ(store->counts()->events, 4u) << "nothing is taken away";
  filter.view = EventView::reports;
  filter.story = "a-1";
  EXPECT_EQ(store->events(filter)->size(), 3u);
}

TEST_F(StoriesInStore, are_told_anew_when_the_first_report_is_coded_otherwise) {
  auto store = open("anew");
  ASSERT_TRUE(store->add(told("a", 1, "A"), {"longbow", "x"}));
  ASSERT_TRUE(store->add(told("b", 2, "B"), {"longbow", "x"}));
  ASSERT_TRUE(update_stories(*store));
  EXPECT_EQ(stories(*store).at("b-1"), "a-1");
  StoredDocument nothing{document("a"), {}, {}, {}};
  ASSERT_TRUE(store->add(nothing, {"longbow", "y"}));
  ASSERT_TRUE(update_stories(*store));
  EXPECT_EQ(stories(*store).at("b-1"), "b-1");
}

}  // namespace
}  // namespace longbow
