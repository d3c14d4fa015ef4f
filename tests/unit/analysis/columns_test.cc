// Columns, selections, orders and cubes against twins that ask each record by itself, over generated stores.
#include "analysis/columns.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <map>
#include <random>
#include <set>

#include "analysis/cube.h"
#include "analysis/selection.h"
#include "analysis/stories.h"
#include "store/records.h"

namespace longbow {
namespace {

using namespace testing_records;

const std::vector<std::string> kCodes = {"KAZ", "RUS", "USA", "NATO", "KGZ", "---"};
const std::vector<std::string> kWords = {"sanctions", "Aid", "élan", "exercise", "talks"};
const std::vector<std::string> kCameo = {"010", "036", "0312", "057", "073", "091", "111", "160", "190"};

class ColumnsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("longbow-columns-" + std::to_string(getpid()));
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    store_ = Store::open("sqlite:" + (folder_ / "store.db").string()).value();
    auto batch = store_->begin().value();
    RunId run = batch->run_like({}).value();
    for (int i = 0; i < 120; ++i) ASSERT_TRUE(batch->add(document_with_events(i), run));
    ASSERT_TRUE(batch->commit());
    ASSERT_TRUE(update_stories(*store_));
    for (std::size_t root = 3; root <= kCameoRoots; ++root) {
      classes_.by_root[root] = root <= 8 ? ActClass::cooperative : root == 9 ? ActClass::neutral : ActClass::friction;
    }
    classes_.by_root[0] = classes_.by_root[1] = classes_.by_root[2] = ActClass::neutral;
    columns_ = read_columns(*store_, classes_).value();
    EventFilter all;
    all.with_sentence = true;
    ASSERT_TRUE(store_->each_event(all, [&](StoredEvent&& event) {
      events_.push_back(std::move(event));
      return true;
    }));
    ASSERT_EQ(events_.size(), columns_->size());
  }
  void TearDown() override {
    store_.reset();
    std::filesystem::remove_all(folder_);
  }

  std::size_t any(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_); }
  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[any(from.size())];
  }

  std::vector<Entity> parties(std::size_t least) {
    std::vector<Entity> found;
    for (std::size_t count = least + any(2); count > 0; --count) found.push_back(entity("x", pick(kCodes), any(2) ? "GOV" : "MIL"));
    return found;
  }

  Event event(const std::string& document, std::uint32_t sequence, Span sentence, int number) {
    Event event;
    event.id = document + "-" + std::to_string(number);
    if (any(12) > 0) event.date = plus_days(day(2008, 12, 20), static_cast<int>(any(40)));
    event.actors = parties(1);
    event.recipients = parties(any(2));
    event.cameo = pick(kCameo);
    event.types = {static_cast<EventType>(1 + any(4))};
    if (any(5) == 0) event.types.push_back(EventType::assault);
    event.quad_code = static_cast<int>(any(5));
    event.confidence = static_cast<double>(any(5)) / 7;
    event.auxiliary = static_cast<std::uint8_t>(any(3) == 0 ? any(16) : 0);
    if (any(3) == 0) event.location = Location{any(2) ? "Osh" : "Bishkek", "KGZ", 40.5, 72.8};
    if (any(3) == 0) event.frameworks.push_back({any(2) ? "exercise:a" : "exercise:b", "A", "exercise"});
    if (any(3) == 0) event.attribution.push_back({entity("y", pick(kCodes), any(2) ? "MED" : "GOV"), AttributionKind::said});
    event.trace = {{"frame", any(2) ? "one.rule" : "another.rule", "z", {0, 1}}};
    event.text_info = {document, sequence, sentence};
    return event;
  }

  StoredDocument document_with_events(int i) {
    StoredDocument coded;
    coded.document.id = "doc-" + std::to_string(i);
    coded.document.title = any(4) == 0 ? "On " + pick(kWords) : "";
    if (any(4) > 0) coded.document.publisher = any(2) ? "Courier" : "Herald";
    int number = 0;
    for (std::uint32_t sequence = 0; sequence < 3; ++sequence) {
      auto begin = static_cast<std::uint32_t>(length_);
      std::string sentence = "Über " + pick(kWords) + " and " + pick(kWords) + ".";
      coded.document.text += sentence + " ";
      length_ += sentence.size() + 1 - (sentence.find("élan") == std::string::npos ? 1 : 2) -
                 (sentence.find("élan") != sentence.rfind("élan") ? 1 : 0);
      Span span{begin, static_cast<std::uint32_t>(length_ - 1)};
      for (std::size_t count = any(3); count > 0; --count) coded.events.push_back(event(coded.document.id, sequence, span, number++));
    }
    length_ = 0;
    return coded;
  }

  Selection selection() {
    Selection wanted;
    auto codes = [&](std::vector<std::string>& to) {
      if (any(4) == 0) to = {pick(kCodes), pick(kCodes)};
    };
    for (auto* to : {&wanted.actors, &wanted.recipients, &wanted.parties, &wanted.others, &wanted.countries, &wanted.speakers}) codes(*to);
    if (any(4) == 0) wanted.types = {static_cast<EventType>(1 + any(4))};
    if (any(6) == 0) wanted.quads = {static_cast<int>(any(5)), 1};
    if (any(4) == 0) wanted.classes = {static_cast<ActClass>(any(3))};
    if (any(4) == 0) wanted.told = {static_cast<Told>(any(4)), Told::done};
    if (any(4) == 0) wanted.from = plus_days(day(2008, 12, 20), static_cast<int>(any(40)));
    if (any(4) == 0) wanted.to = plus_days(day(2008, 12, 20), static_cast<int>(any(40)));
    if (any(5) == 0) wanted.frameworks = {"exercise:a"};
    if (any(5) == 0) wanted.publishers = {"Courier"};
    if (any(5) == 0) wanted.rules = {"one.rule", "no.rule"};
    if (any(8) == 0) wanted.documents = {"doc-7", "doc-8"};
    if (any(8) == 0) wanted.stories = {events_[any(events_.size())].story};
    if (any(5) == 0) wanted.words = any(2) ? "SANCT" : "über Élan";
    wanted.view = static_cast<EventView>(any(3));
    return wanted;
  }

  std::filesystem::path folder_;
  std::unique_ptr<Store> store_;
  std::shared_ptr<const Columns> columns_;
  std::vector<StoredEvent> events_;  // all, in the order of rows
  static inline ActClasses classes_;
  std::mt19937 random_{20090422};
  std::size_t length_ = 0;  // of a text under way, in code points
};

// ---- the twin: each record asked by itself ----

bool one_of(const std::vector<std::string>& wanted, const std::string& text) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), text) != wanted.end();
}

std::set<std::string> codes_of(const std::vector<Entity>& entities) {
  std::set<std::string> codes;
  for (const Entity& one : entities) codes.insert(one.code);
  return codes;
}

bool meets(const std::vector<std::string>& wanted, const std::set<std::string>& codes) {
  if (wanted.empty()) return true;
  return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) { return one_of(wanted, code); });
}

bool has_words(const std::string& text, const std::string& query) {
  auto here = folded_words(text), wanted = folded_words(query);
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
    return std::any_of(here.begin(), here.end(), [&](const std::string& word) { return word.starts_with(one); });
  });
}

// Roots 03 to 08 are cooperative, 10 to 20 friction.
ActClass class_of(const std::string& cameo) {
  int root = std::stoi(cameo.substr(0, 2));
  if (root >= 3 && root <= 8) return ActClass::cooperative;
  return root >= 10 ? ActClass::friction : ActClass::neutral;
}

bool fits(const StoredEvent& stored, const Selection& wanted, const std::set<std::string>& of_view) {
  const Event& event = stored.event;
  auto actors = codes_of(event.actors), recipients = codes_of(event.recipients), both = actors;
  both.insert(recipients.begin(), recipients.end());
  auto countries = both;
  if (event.location) countries.insert(event.location->country);
  std::set<std::string> speakers, frameworks, rules;
  for (const Attribution& one : event.attribution) speakers.insert(one.speaker.code);
  for (const FrameworkRef& one : event.frameworks) frameworks.insert(one.id);
  for (const TraceStep& one : event.trace) rules.insert(one.rule);
  auto in = [](const auto& list, auto value) { return list.empty() || std::find(list.begin(), list.end(), value) != list.end(); };
  bool type = wanted.types.empty() || std::any_of(event.types.begin(), event.types.end(), [&](EventType one) { return in(wanted.types, one); });
  bool dated = (!wanted.from || (event.date && *event.date >= *wanted.from)) && (!wanted.to || (event.date && *event.date <= *wanted.to));
  return of_view.contains(event.id) && meets(wanted.actors, actors) && meets(wanted.recipients, recipients) &&
         meets(wanted.parties, both) && meets(wanted.others, both) && meets(wanted.countries, countries) && meets(wanted.speakers, speakers) &&
         meets(wanted.frameworks, frameworks) && meets(wanted.rules, rules) && one_of(wanted.stories, stored.story) &&
         one_of(wanted.documents, event.text_info.document) &&
         (wanted.publishers.empty() || (!stored.publisher.empty() && one_of(wanted.publishers, stored.publisher))) && type &&
         in(wanted.quads, event.quad_code) && in(wanted.classes, class_of(event.cameo)) &&
         in(wanted.told, told_by(event.auxiliary)) && dated &&
         (has_words(stored.sentence, wanted.words) || has_words(stored.title, wanted.words));
}

TEST_F(ColumnsTest, rows_are_the_stores_records_in_its_order) {
  for (Row row = 0; row < columns_->size(); ++row) {
    const StoredEvent& stored = events_[row];
    EXPECT_EQ(columns_->id[row], stored.event.id);
    EXPECT_EQ(columns_->find(stored.event.id), row);
    EXPECT_EQ(columns_->id[columns_->story[row]], stored.story);
    EXPECT_EQ(columns_->reports[row], stored.reports);
    EXPECT_EQ(columns_->publishers[row], stored.publishers);
    EXPECT_EQ(columns_->day[row] == kNoDay, !stored.event.date);
    EXPECT_EQ(columns_->key[row], stored.key);
  }
  EXPECT_EQ(columns_->find("doc-1"), kNoRow);
  EXPECT_EQ(columns_->stories, store_->counts()->stories);
  EXPECT_EQ(columns_->documents, store_->counts()->documents);
}

TEST_F(ColumnsTest, selections_are_what_asking_each_record_gives) {
  std::array<std::set<std::string>, 3> views;
  for (EventView view : {EventView::reports, EventView::stories, EventView::one_a_day}) {
    EventFilter filter;
    filter.view = view;
    auto of_view = store_->events(filter);
    ASSERT_TRUE(of_view);
    for (const Event& event : *of_view) views[static_cast<std::size_t>(view)].insert(event.id);
  }
  std::size_t found = 0;
  for (int i = 0; i < 400; ++i) {
    Selection wanted = selection();
    std::vector<Row> expected;
    for (Row row = 0; row < events_.size(); ++row) {
      if (fits(events_[row], wanted, views[static_cast<std::size_t>(wanted.view)])) expected.push_back(row);
    }
    EXPECT_EQ(select_rows(*columns_, wanted), expected);
    found += expected.size();
  }
  EXPECT_GT(found, 400u);  // the twin is not right by finding nothing
}

TEST_F(ColumnsTest, pages_under_every_sort_give_every_row_once) {
  for (std::string_view name : {"date", "-date", "type", "actor", "recipient", "-reports", "-confidence"}) {
    SortKey key = *sort_key_from(name);
    std::vector<Row> sorted = sorted_rows(*columns_, key);
    std::vector<Row> paged;
    for (std::size_t at = 0; at < sorted.size(); at = rows_before(*columns_, key, sorted, cursor_after(*columns_, key, paged.back()))) {
      for (std::size_t i = at; i < std::min(at + 7, sorted.size()); ++i) paged.push_back(sorted[i]);
    }
    EXPECT_EQ(paged, sorted) << name;
    std::sort(paged.begin(), paged.end());
    for (Row row = 0; row < paged.size(); ++row) ASSERT_EQ(paged[row], row) << name;
    EXPECT_EQ(paged.size(), columns_->size()) << name;
  }
}

TEST_F(ColumnsTest, orders_go_by_their_key) {
  auto reports = sorted_rows(*columns_, SortKey::reports_down);
  auto actors = sorted_rows(*columns_, SortKey::actor);
  for (std::size_t i = 1; i < reports.size(); ++i) {
    EXPECT_GE(columns_->reports[reports[i - 1]], columns_->reports[reports[i]]);
    EXPECT_LE(events_[actors[i - 1]].event.actors.front().code, events_[actors[i]].event.actors.front().code);
  }
}

TEST_F(ColumnsTest, cubes_count_what_counting_each_record_gives) {
  std::vector<Row> rows = select_rows(*columns_, {});
  CubeOptions options;
  options.by = {Dimension::month, Dimension::actor, Dimension::told};
  Cube cube = count_cube(*columns_, rows, options).value();
  std::map<std::vector<std::string>, std::uint32_t> expected;
  for (Row row : rows) {
    const Event& event = events_[row].event;
    if (!event.date) continue;
    for (const std::string& code : codes_of(event.actors)) {
      ++expected[{to_iso(*event.date).substr(0, 7), code, std::string(name(told_by(event.auxiliary)))}];
    }
  }
  std::map<std::vector<std::string>, std::uint32_t> counted;
  const auto& dimensions = cube.dimensions;
  std::size_t cell = 0;
  for (const std::string& month : dimensions[0].values) {
    for (const std::string& actor : dimensions[1].values) {
      for (const std::string& told : dimensions[2].values) {
        if (std::uint32_t count = cube.counts.at(cell++)) counted[{month, actor, told}] = count;
      }
    }
  }
  EXPECT_EQ(cell, cube.counts.size());
  EXPECT_EQ(counted, expected);
  EXPECT_EQ(cube.total, rows.size());
}

TEST_F(ColumnsTest, the_smallest_values_share_the_last_and_count_once) {
  std::vector<Row> rows = select_rows(*columns_, {});
  CubeOptions options;
  options.by = {Dimension::recipient};
  options.top = 2;
  Cube cube = count_cube(*columns_, rows, options).value();
  ASSERT_EQ(cube.dimensions[0].values.size(), 3u);
  EXPECT_EQ(cube.dimensions[0].values.back(), "other");
  std::set<std::string> shown(cube.dimensions[0].values.begin(), cube.dimensions[0].values.begin() + 2);
  std::uint32_t others = 0;
  for (Row row : rows) {
    auto codes = codes_of(events_[row].event.recipients);
    others += std::any_of(codes.begin(), codes.end(), [&](const std::string& code) { return !shown.contains(code); }) ? 1 : 0;
  }
  EXPECT_EQ(cube.counts[2], others);
}

TEST_F(ColumnsTest, poles_count_the_other_party_by_direction) {
  std::vector<Row> rows = select_rows(*columns_, {});
  CubeOptions options;
  options.by = {Dimension::pole};
  options.state = "KAZ";
  options.poles = {{"east", {"RUS"}}, {"west", {"USA", "NATO"}}};
  for (std::uint8_t directions = 1; directions < 8; ++directions) {
    options.directions = directions;
    Cube cube = count_cube(*columns_, rows, options).value();
    std::vector<std::uint32_t> expected(2);
    for (Row row : rows) {
      auto actors = codes_of(events_[row].event.actors), recipients = codes_of(events_[row].event.recipients);
      std::set<std::string> others;
      if ((directions & kOutgoing) && actors.contains("KAZ")) others.insert(recipients.begin(), recipients.end());
      if ((directions & kMutual) && actors.contains("KAZ") && recipients.empty()) others.insert(actors.begin(), actors.end());
      if ((directions & kIncoming) && recipients.contains("KAZ")) others.insert(actors.begin(), actors.end());
      for (std::size_t i = 0; i < 2; ++i) expected[i] += meets(options.poles[i].codes, others) ? 1 : 0;
    }
    EXPECT_EQ(cube.counts, expected) << int(directions);
  }
}

TEST_F(ColumnsTest, cubes_beyond_the_bound_are_refused) {
  CubeOptions options;
  options.by = {Dimension::day, Dimension::actor, Dimension::recipient};
  auto rows = select_rows(*columns_, {});
  std::size_t cells = count_cube(*columns_, rows, options).value().counts.size();
  options.most_cells = cells;
  EXPECT_TRUE(count_cube(*columns_, rows, options));
  options.most_cells = cells - 1;
  EXPECT_FALSE(count_cube(*columns_, rows, options));
  EXPECT_EQ(count_cube(*columns_, {}, options).value().counts.size(), 0u);
}

TEST_F(ColumnsTest, the_mark_changes_with_a_load) {
  std::string before = store_->mark().value();
  EXPECT_EQ(store_->mark().value(), before);
  StoredDocument more;
  more.document.id = "one more";
  ASSERT_TRUE(store_->add(more, {}));
  EXPECT_NE(store_->mark().value(), before);
}

}  // namespace
}  // namespace longbow
