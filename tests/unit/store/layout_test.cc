#include "store/layout.h"

#include <gtest/gtest.h>

#include <set>

#include "records.h"

namespace longbow {
namespace {

using namespace testing_records;

// The cells of the rows, by line breaks and tabs.
std::vector<std::vector<std::string>> cells_of(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    EXPECT_LT(line.size(), text.size()) << "a row without its line break";
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    std::vector<std::string>& row = rows.emplace_back();
    while (true) {
      row.emplace_back(line.substr(0, line.find('\t')));
      if (row.back().size() == line.size()) break;
      line.remove_prefix(row.back().size() + 1);
    }
  }
  return rows;
}

class Layouts : public testing::Test {
 protected:
  Layouts()
      : ontology_(*Ontology::load(LONGBOW_SOURCE_DIR "/data/ontology")),
        countries_(*Countries::load(LONGBOW_SOURCE_DIR "/data/ontology/countries.tsv")) {
    stored_.event = full_event();
    stored_.stamp.coder = "longbow 0.1.0";
    stored_.added = "2026-03-01T12:05:09Z";
    stored_.run = 7;
    stored_.published = day(2011, 3, 6);
    stored_.publisher = "Example\tCourier";
    stored_.url = "https://example.org/a";
    stored_.length = 900;
    stored_.story = "doc-0-1";
    stored_.reports = 3;
    stored_.publishers = 2;
  }

  std::vector<std::vector<std::string>> rows(Layout layout) {
    auto writer = layout_writer(layout, *ontology_, countries_);
    std::string text = writer->header();
    writer->append(stored_, text);
    return cells_of(text);
  }
  using Row = std::vector<std::string>;
  // Columns from 1, as the documentation counts.
  static Row columns(const Row& row, std::size_t from, std::size_t to) {
    return Row(row.begin() + static_cast<std::ptrdiff_t>(from) - 1, row.begin() + static_cast<std::ptrdiff_t>(to));
  }

  std::unique_ptr<Ontology> ontology_;
  Countries countries_;
  StoredEvent stored_;
};

TEST_F(Layouts, have_as_many_columns_as_their_data_sets) {
  const std::pair<Layout, std::size_t> wanted[] = {{Layout::gdelt, 61}, {Layout::gdelt_mentions, 16}, {Layout::icews, 20},
                                                   {Layout::phoenix, 26}, {Layout::polecat, 40}};
  for (auto& [layout, columns] : wanted) {
    for (const Row& row : rows(layout)) EXPECT_EQ(row.size(), columns) << name(layout);
  }
}

TEST_F(Layouts, names_are_read_back) {
  for (Layout layout : {Layout::plover, Layout::csv, Layout::gdelt, Layout::gdelt_mentions, Layout::icews, Layout::phoenix,
                        Layout::polecat}) {
    EXPECT_EQ(layout_from(name(layout)), layout);
  }
  EXPECT_FALSE(layout_from("xml"));
}

TEST_F(Layouts, compounds_are_expanded_to_dyads) {
  EXPECT_EQ(rows(Layout::gdelt).size(), 2u);
  EXPECT_EQ(rows(Layout::icews).size(), 3u);  // with its header
  EXPECT_EQ(rows(Layout::phoenix).size(), 2u);
  EXPECT_EQ(rows(Layout::polecat).size(), 2u);  // with its header, and one row
  stored_.event.recipients.clear();
  EXPECT_EQ(rows(Layout::gdelt).size(), 2u);
}

TEST_F(Layouts, numbers_of_rows_are_unlike_and_the_same_each_time) {
  stored_.event.actors.push_back(stored_.event.actors.front());  // the same code twice
  std::set<std::string> numbers;
  for (const Row& row : rows(Layout::gdelt)) numbers.insert(row[0]);
  EXPECT_EQ(numbers.size(), 3u);
  for (const Row& row : rows(Layout::gdelt_mentions)) EXPECT_TRUE(numbers.contains(row[0]));
  stored_.event.id = "doc-2-00000000";  // another report of the story
  for (const Row& row : rows(Layout::gdelt_mentions)) EXPECT_TRUE(numbers.contains(row[0]));
  for (const Row& row : rows(Layout::icews)) EXPECT_FALSE(numbers.contains(row[0]));
}

TEST_F(Layouts, gdelt_has_its_own_codes) {
  Row row = rows(Layout::gdelt)[1];
  EXPECT_EQ(columns(row, 2, 5), (Row{"20110305", "201103", "2011", "2011.1781"}));
  EXPECT_EQ(columns(row, 6, 15), (Row{"GHA", "Ghana", "GHA", "", "", "", "", "", "", ""}));
  EXPECT_EQ(columns(row, 16, 25), (Row{"REB", "rebels", "", "", "", "", "", "REB", "", ""}));
  EXPECT_EQ(columns(row, 26, 35), (Row{"0", "195", "195", "19", "4", "-10.0", "3", "2", "3", ""}));
  EXPECT_EQ(columns(row, 52, 61), (Row{"4", "Bouaké, Ivory Coast", "IV", "", "", "7.6900", "-5.0300", "", "20260301120509",
                                       "https://example.org/a"}));
  stored_.event.actors = {entity("NATO", "NATO", "IGO")};
  EXPECT_EQ(columns(rows(Layout::gdelt)[0], 6, 13), (Row{"IGONATO", "NATO", "", "NATO", "", "", "", "IGO"}));
  stored_.event.actors = {entity("Romania", "ROU", "GOV")};
  EXPECT_EQ(columns(rows(Layout::gdelt)[0], 6, 8), (Row{"ROMGOV", "Romania", "ROM"}));
  stored_.event.date = day(2007, 7, 4);  // as in a row that GDELT published
  EXPECT_EQ(columns(rows(Layout::gdelt)[0], 2, 5), (Row{"20070704", "200707", "2007", "2007.5041"}));
}

TEST_F(Layouts, mentions_have_exact_offsets) {
  Row row = rows(Layout::gdelt_mentions)[1];
  EXPECT_EQ(columns(row, 2, 16),
            (Row{"20260301120509", "20110306000000", "1", "Example Courier", "https://example.org/a", "4", "0", "31", "21", "1",
                 "90", "900", "", "", ""}));
}

TEST_F(Layouts, icews_has_words_for_codes) {
  auto all = rows(Layout::icews);
  EXPECT_EQ(all[0][6], "CAMEO Code");
  Row row = all[1];
  EXPECT_EQ(columns(row, 2, 5), (Row{"2011-03-05", "Army of \"Côte d'Ivoire\"", "Military", "Ivory Coast"}));
  EXPECT_EQ(columns(row, 7, 20), (Row{"195", "-10.0", "rebels", "Rebel", "", "doc-0-1", "4", "Example Courier", "Bouaké", "", "",
                                      "Ivory Coast", "7.6900", "-5.0300"}));
}

TEST_F(Layouts, phoenix_splits_actors) {
  Row row = rows(Layout::phoenix)[0];
  EXPECT_TRUE(row[0].ends_with("_7"));
  EXPECT_EQ(columns(row, 2, 5), (Row{"20110305", "2011", "03", "05"}));
  EXPECT_EQ(columns(row, 6, 13), (Row{"CIVMIL", "CIV", "MIL", "", "---REB", "---", "REB", ""}));
  EXPECT_EQ(columns(row, 14, 18), (Row{"195", "19", "4", "-10.0", "military,1;territory,1"}));
  EXPECT_EQ(columns(row, 22, 26), (Row{"", "CIV", "doc-1_4", "https://example.org/a", "Example Courier"}));
  stored_.event.actors = {entity("NATO", "NATO", "IGO")};
  EXPECT_EQ(columns(rows(Layout::phoenix)[0], 6, 9), (Row{"IGONATO", "IGO", "", "NATO"}));
}

TEST_F(Layouts, polecat_says_none_and_joins_several) {
  Row row = rows(Layout::polecat)[1];
  EXPECT_EQ(columns(row, 1, 7), (Row{"doc-1-00c0ffee", "2011-03-05", "ASSAULT; COERCE", "aerial; seize", "-9.5",
                                     "MATERIAL CONFLICT", "military; territory"}));
  EXPECT_EQ(columns(row, 8, 15), (Row{"Army of \"Côte d'Ivoire\"; Ghana", "CIV; GHA", "437; 452", "MIL", "MIL", "None",
                                      "l’armée «ivoirienne»; Ghana", "None"}));
  EXPECT_EQ(columns(row, 34, 40), (Row{"Example Courier", "2011-03-06", "None", "None", "None", "en", "longbow 0.1.0"}));
}

TEST_F(Layouts, an_event_with_the_least_there_is_has_all_columns) {
  stored_ = {};
  stored_.event = small_event("x-1", "KAZ", "", EventType::consult, 1);
  stored_.event.date.reset();
  for (Layout layout : {Layout::gdelt, Layout::gdelt_mentions, Layout::icews, Layout::phoenix, Layout::polecat}) {
    auto all = rows(layout);
    EXPECT_EQ(all.back().size(), all.front().size());
  }
  EXPECT_EQ(columns(rows(Layout::gdelt)[0], 2, 5), (Row{"", "", "", ""}));
}

TEST(CountryTable, has_the_codes_of_every_state_of_the_lexicon) {
  auto countries = Countries::load(LONGBOW_SOURCE_DIR "/data/ontology/countries.tsv");
  ASSERT_TRUE(countries) << countries.error().message;
  EXPECT_EQ(countries->size(), 255u);
  EXPECT_EQ(countries->find("GEO")->fips, "GG");
  EXPECT_EQ(countries->find("DEU")->cow, "255");
  // Where CAMEO's list of countries goes its own way.
  EXPECT_EQ(countries->find("TLS")->cameo, "TMP");
  EXPECT_EQ(countries->find("IMN")->cameo, "IMY");
  EXPECT_EQ(countries->find("MNE")->cameo, "MTN");
  EXPECT_EQ(countries->find("KAZ")->cameo, "KAZ");
  EXPECT_EQ(countries->find("NATO"), nullptr);
}

}  // namespace
}  // namespace longbow
