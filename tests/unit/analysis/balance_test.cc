// From stories to windows and breaks; poles and stock.
#include "analysis/balance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "../store/records.h"
#include "analysis/balance_records.h"
#include "analysis/balance_text.h"
#include "analysis/counted_acts.h"
#include "store/display.h"

namespace longbow {
namespace {

using namespace testing_records;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::filesystem::path kData = std::filesystem::path(LONGBOW_SOURCE_DIR) / "data";

const Ontology& ontology() {
  static const std::unique_ptr<Ontology> loaded = std::move(*Ontology::load(kData / "ontology"));
  return *loaded;
}

const ActClasses& classes() {
  static const ActClasses loaded = *ActClasses::load(kData / "analysis/classes.tsv");
  return loaded;
}

const KnownActors kKnown = {{"KAZ", "Kazakhstan"},
                            {"RUS", "Russia"},
                            {"USA", "United States"},
                            {"NATO", "NATO"},
                            {"CHN", "China"},
                            {"A", "A"},
                            {"B", "B"},
                            {"C", "C"}};

BalanceOptions between(std::string_view poles) {
  BalanceOptions options;
  options.poles = *parse_poles(poles, {}, kKnown, "KAZ");
  return options;
}

StoredEvent report(std::string id, Date date, std::string actor, std::string recipient, std::string cameo,
                   std::string publisher = "", std::string story = "") {
  StoredEvent report;
  report.event = small_event(std::move(id), std::move(actor), std::move(recipient), EventType::cooperate, 2);
  report.event.date = date;
  report.event.cameo = std::move(cameo);
  report.publisher = std::move(publisher);
  report.story = std::move(story);
  return report;
}

StoryImage image_of(const std::vector<StoredEvent>& reports) {
  ImageBuilder builder("KAZ", classes(), ontology());
  for (const StoredEvent& one : reports) builder.take(one);
  return std::move(builder).finish();
}

TEST(StoryImage, a_story_counts_once_as_soon_as_one_report_tells_it_as_done) {
  StoredEvent planned = report("a", day(2009, 3, 1), "KAZ", "NATO", "062", "Courier", "s");
  planned.event.auxiliary = kFuture;
  StoredEvent only_planned = report("d", day(2009, 5, 1), "KAZ", "NATO", "062", "Courier", "t");
  only_planned.event.auxiliary = kHypothetical;
  StoryImage image = image_of({planned, report("b", day(2009, 3, 2), "KAZ", "NATO", "062", "Courier", "s"),
                               report("c", day(2009, 3, 2), "KAZ", "NATO", "062", "Gazette", "s"), only_planned});
  ASSERT_THAT(image.ids, ElementsAre("s"));
  EXPECT_EQ(image.stories[0].month, month_of(day(2009, 3, 1)));
  EXPECT_EQ(image.stories[0].source, kNobody) << "two papers tell it";
  EXPECT_EQ(image.left_out.untold, 1u);
}

TEST(StoryImage, people_and_parties_are_not_the_state) {
  StoredEvent crowd = report("a", day(2009, 3, 1), "KAZ", "USA", "145");
  crowd.event.actors[0].sector = "CVL";
  StoredEvent at_party = report("b", day(2009, 3, 5), "KAZ", "USA", "130");
  at_party.event.recipients[0].sector = "OPP";
  StoredEvent denied = report("c", day(2009, 3, 9), "KAZ", "USA", "130");
  denied.event.attribution = {{entity("Astana", "KAZ", "GOV"), AttributionKind::denied}};
  EXPECT_THAT(image_of({crowd, at_party, denied}).ids, IsEmpty());
}

TEST(CountedActs, directions_are_told_apart_and_a_pole_counts_once) {
  StoredEvent met = report("a", day(2009, 1, 1), "KAZ", "", "040");
  met.event.actors.push_back(entity("Russia", "RUS", "GOV"));
  StoredEvent both = report("b", day(2009, 2, 1), "KAZ", "NATO", "062");
  both.event.recipients.push_back(entity("USA", "USA", "GOV"));
  StoredEvent toward = report("c", day(2009, 3, 1), "RUS", "KAZ", "130");
  StoryImage image = image_of({met, both, toward});
  auto poles = between("RUS,west=USA+NATO").poles;
  CountedActs own = count_acts(image, classes(), poles, kOutgoing | kMutual);
  ASSERT_EQ(own.acts.size(), 3u);
  EXPECT_EQ(own.months(), 3u);
  EXPECT_TRUE(own.acts[0].own && own.acts[1].own);
  EXPECT_TRUE(!own.acts[2].own && own.acts[2].incoming);
  CountedActs mutual = count_acts(image, classes(), poles, kMutual);
  EXPECT_EQ(mutual.acts.size(), 2u) << "what comes in stays as pressure";
}

std::vector<StoredEvent> many(int cooperative, int friction, const std::string& partner, int year) {
  std::vector<StoredEvent> reports;
  for (int i = 0; i < cooperative + friction; ++i) {
    reports.push_back(report(partner + std::to_string(year) + "-" + std::to_string(i),
                             plus_days(day(year, 1, 1), i * 365 / (cooperative + friction)), "KAZ", partner,
                             i < cooperative ? "062" : "120"));
  }
  return reports;
}

StoryImage image_of_years(int years, int cooperative, int friction) {
  std::vector<StoredEvent> all;
  for (int year = 2001; year < 2001 + years; ++year) {
    for (const char* partner : {"RUS", "USA"}) {
      auto some = many(cooperative, friction, partner, year);
      all.insert(all.end(), some.begin(), some.end());
    }
  }
  std::stable_sort(all.begin(), all.end(), [](auto& a, auto& b) { return *a.event.date < *b.event.date; });
  return image_of(all);
}

TEST(Balance, windows_trail_and_the_last_one_is_always_there) {
  StoryImage image = image_of_years(3, 20, 4);
  BalanceOptions options = between("RUS,USA");
  options.step = 7;
  auto measured = balance(image, classes(), options);
  ASSERT_TRUE(measured);
  EXPECT_EQ(measured->windows.back().last_month, month_of(day(2003, 12, 1)));
  EXPECT_EQ(measured->windows.back().first_month, month_of(day(2003, 1, 1)));
  for (std::size_t i = 1; i < measured->windows.size(); ++i) {
    EXPECT_EQ(measured->windows[i].last_month - measured->windows[i - 1].last_month, 7);
  }
  EXPECT_EQ(measured->windows.back().poles[0].cooperative, 20u);
}

TEST(Balance, a_window_without_stories_is_nought_and_claims_nothing) {
  StoryImage image = image_of_years(1, 40, 10);
  BalanceOptions options = between("RUS,USA");
  options.from = month_of(day(2001, 6, 1));
  options.to = month_of(day(2004, 6, 1));
  auto measured = balance(image, classes(), options);
  ASSERT_TRUE(measured);
  const BalanceWindow& last = measured->windows.back();
  EXPECT_EQ(last.n_eff, 0);
  EXPECT_EQ(last.tilt.value, 0);
  EXPECT_LT(last.tilt.low, -0.98);
  EXPECT_FALSE(last.claim);
}

TEST(Balance, window_sums_are_those_of_counting_anew) {
  StoryImage image = image_of_years(4, 17, 6);
  BalanceOptions options = between("RUS,USA");
  options.window = 5;
  auto sliding = balance(image, classes(), options);
  for (const BalanceWindow& window : sliding->windows) {
    BalanceOptions alone = options;
    alone.from = alone.to = window.last_month;
    auto once = balance(image, classes(), alone);
    EXPECT_EQ(once->windows[0].poles[1].friction, window.poles[1].friction);
    EXPECT_EQ(once->windows[0].tilt.value, window.tilt.value);
  }
}

TEST(Balance, stock_is_counted_on_the_last_day_of_a_window) {
  StoryImage image = image_of_years(1, 20, 4);
  Commitment commitment;
  commitment.framework = "programme:x";
  commitment.sponsors = {"RUS"};
  commitment.from_min = commitment.from_max = day(2001, 12, 31);
  std::vector<Commitment> commitments = {commitment};
  auto measured = balance(image, classes(), between("RUS,USA"), &commitments);
  ASSERT_TRUE(measured);
  EXPECT_EQ(measured->windows.back().poles[0].stock->low, 1u);
  EXPECT_EQ(measured->windows.back().poles[1].stock->high, 0u);
  BalanceOptions options = between("RUS,USA");
  BalanceReport made{image, classes(), options, *measured};
  EXPECT_THAT(balance_json(made), HasSubstr(R"("stock":{"min":1,"max":1})"));
  EXPECT_THAT(balance_chart(made, {}), HasSubstr("commitments to RUS, at most 1"));
  commitments[0].from_max = std::nullopt;
  EXPECT_EQ(balance(image, classes(), between("RUS,USA"), &commitments)->windows.back().poles[0].stock->low, 0u);
}

TEST(Balance, the_same_image_gives_the_same_bytes) {
  StoryImage image = image_of_years(3, 20, 4);
  BalanceOptions options = between("RUS,USA");
  auto once = balance(image, classes(), options), again = balance(image, classes(), options);
  EXPECT_EQ(balance_json({image, classes(), options, *once, true}),
            balance_json({image, classes(), options, *again, true}));
  EXPECT_EQ(balance_csv({image, classes(), options, *once, true}),
            balance_csv({image, classes(), options, *again, true}));
}

TEST(Balance, text_keeps_to_its_width_for_any_number_of_windows_and_poles) {
  for (int years : {1, 2, 30}) {
    StoryImage image = image_of_years(years, 20, 4);
    for (const char* poles :
         {"RUS,USA", "RUS,a-name-that-is-much-too-long-for-any-table-or-chart-of-a-terminal-of-eighty=USA+NATO",
          "RUS,USA,CHN", "RUS,USA,CHN,NATO,a=A,b=B,c=C"}) {
      BalanceOptions options = between(poles);
      auto measured = balance(image, classes(), options);
      ASSERT_TRUE(measured);
      BalanceReport made{image, classes(), options, *measured, true};
      TextLook look;
      std::string text = balance_chart(made, look) + balance_table(made, look) + goldstein_table(made, look) +
                         balance_sentence(made, look);
      std::istringstream lines(text);
      for (std::string line; std::getline(lines, line);) EXPECT_LE(display_width(line), 80u) << line;
      EXPECT_THAT(text, ::testing::Not(HasSubstr(" \n")));
    }
  }
}

TEST(Stock, fuzzy_dates_give_a_range) {
  std::vector<Pole> poles = {{"west", {"EU", "NATO"}}, {"east", {"RUS"}}};
  Commitment programme{"programme:a", {"NATO"}, day(2001, 1, 1), day(2001, 12, 31), {}, {}};
  Commitment plan{"plan:b", {"NATO", "RUS"}, day(2000, 1, 1), day(2000, 1, 1), day(2002, 1, 1), day(2003, 1, 1)};
  Commitment again = programme;
  auto on = [&](int year, unsigned month) {
    std::vector<std::uint32_t> numbers;
    for (const StockRange& range : stock_on(day(year, month, 1), {programme, plan, again}, poles)) {
      numbers.push_back(range.low);
      numbers.push_back(range.high);
    }
    return numbers;
  };
  EXPECT_THAT(on(1999, 1), ElementsAre(0, 0, 0, 0));
  EXPECT_THAT(on(2000, 6), ElementsAre(1, 1, 1, 1));
  EXPECT_THAT(on(2001, 6), ElementsAre(1, 2, 1, 1)) << "the programme may not have begun";
  EXPECT_THAT(on(2002, 6), ElementsAre(1, 2, 0, 1)) << "the plan may have ended";
  EXPECT_THAT(on(2003, 1), ElementsAre(1, 1, 0, 0));
}

TEST(Poles, are_codes_names_of_the_book_and_names_of_ones_own) {
  PoleBook book = *PoleBook::load(kData / "analysis/poles.tsv");
  KnownActors known = kKnown;
  auto poles = parse_poles("RUS,nato=NATO+USA", book, known, "KAZ");
  ASSERT_TRUE(poles);
  EXPECT_EQ((*poles)[1].name, "nato");
  EXPECT_THAT((*poles)[1].codes, ElementsAre("NATO", "USA"));
  auto defaults = parse_poles("", book, known, "KAZ");
  ASSERT_TRUE(defaults);
  EXPECT_GE(defaults->size(), 2u);
  EXPECT_TRUE((*defaults)[0].holds("RUS"));
}

TEST(Poles, what_cannot_be_used_is_told_with_what_was_meant) {
  auto message = [](std::string_view poles) {
    auto parsed = parse_poles(poles, {}, kKnown, "KAZ");
    return parsed ? std::string("none") : parsed.error().message;
  };
  EXPECT_THAT(message("RUS,Chima"), HasSubstr("CHN (China)"));
  EXPECT_THAT(message("RUS,RUS+USA"), HasSubstr("RUS is in two poles"));
  EXPECT_THAT(message("RUS,KAZ"), HasSubstr("KAZ is itself"));
  EXPECT_THAT(message("RUS"), HasSubstr("two poles"));
  EXPECT_THAT(message("RUS,=USA"), HasSubstr("without actors"));
  EXPECT_THAT(message("RUS,USA+"), HasSubstr("no actor"));
}

TEST(ActClasses, a_faulty_file_is_told_line_by_line) {
  auto path = std::filesystem::temp_directory_path() / "longbow-classes-test.tsv";
  std::ofstream(path) << "01\tneutral\tverbal\n01\tneutral\tverbal\n21\tfriction\tverbal\n03\tnice\tverbal\n";
  auto loaded = ActClasses::load(path);
  std::filesystem::remove(path);
  ASSERT_FALSE(loaded);
  for (const char* wanted :
       {":2: the root stands here twice", ":3: \"21\"", ":4: a class is", "the root 20 has no class", "!version"}) {
    EXPECT_THAT(loaded.error().message, HasSubstr(wanted));
  }
}

}  // namespace
}  // namespace longbow
