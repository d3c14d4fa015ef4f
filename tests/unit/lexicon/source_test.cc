#include "lexicon/source.h"

#include <gmock/gmock.h>

#include <random>

#include "support.h"

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Source : public ::testing::Test {
 protected:
  std::vector<SourceRecord> read(std::string_view text) {
    files_.push_back({"test.lex", std::string(text), 0});
    return read_records(files_, static_cast<std::uint32_t>(files_.size() - 1), reporter_);
  }
  SourceFiles files_;
  Reporter reporter_{files_};
};

TEST_F(Source, a_record_is_a_head_line_and_its_indented_properties) {
  const auto records = read("class aid\n  noun  relief grant\n\tverb\taid\n\nclass other\n");
  ASSERT_EQ(records.size(), 2u);
  EXPECT_EQ(records[0].kind.text, "class");
  EXPECT_EQ(records[0].head.text, "aid");
  ASSERT_EQ(records[0].properties.size(), 2u);
  EXPECT_EQ(records[0].properties[0].value.text, "relief grant");
  EXPECT_EQ(records[0].properties[1].key.text, "verb");
  EXPECT_EQ(records[1].kind.line, 5u);
}

TEST_F(Source, pieces_know_their_line_and_column) {
  const auto records = read("# of aid\nclass aid\n  noun  relief\n");
  EXPECT_EQ(records[0].head.line, 2u);
  EXPECT_EQ(records[0].head.column, 7u);
  EXPECT_EQ(records[0].properties[0].value.column, 9u);
}

TEST_F(Source, comments_begin_after_white_space_and_nowhere_else) {
  const auto records = read("class a  # all of it\n  noun  b#c d # e\n");
  EXPECT_EQ(records[0].head.text, "a");
  EXPECT_EQ(records[0].properties[0].value.text, "b#c d");
}

TEST_F(Source, carriage_returns_and_a_byte_order_mark_are_no_part_of_the_text) {
  const auto records = read(
      "\xEF\xBB\xBF"
      "class aid\r\n  noun relief\r\n");
  EXPECT_EQ(records[0].kind.text, "class");
  EXPECT_EQ(records[0].properties[0].value.text, "relief");
}

TEST_F(Source, a_property_before_any_record_is_an_error) {
  EXPECT_THAT(read("  noun relief\n"), IsEmpty());
  const auto found = reporter_.take();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_THAT(found[0].message, HasSubstr("before any record"));
  EXPECT_EQ(found[0].column, 3);
  EXPECT_EQ(found[0].text, "  noun relief");
}

TEST_F(Source, a_file_that_is_not_utf8_is_left_out_and_the_place_told) {
  EXPECT_THAT(read("class aid\n  noun \xFF\n"), IsEmpty());
  const auto found = reporter_.take();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].line, 2);
}

TEST_F(Source, columns_are_counted_in_code_points) {
  EXPECT_THAT(faults_of("person É Nazar\n  gender x\n  é y\n"),
              ElementsAre(HasSubstr("2:10 error"), HasSubstr("3:3 error")));
  EXPECT_THAT(faults_of("state AAA Éa |\n"), ElementsAre(HasSubstr("1:7 error")));
}

TEST_F(Source, names_are_cut_at_bars_and_trimmed) {
  const Piece value{"NATO | Atlantic alliance|x", 0, 1, 5};
  const auto parts = split_at(value, '|');
  ASSERT_EQ(parts.size(), 3u);
  EXPECT_EQ(parts[1].text, "Atlantic alliance");
  EXPECT_EQ(parts[1].column, 12u);
  EXPECT_EQ(parts[2].text, "x");
}

class Periods : public Source {
 protected:
  std::optional<Period> period(std::string_view text) {
    files_.push_back({"test.lex", std::string(text), 0});
    Piece value{files_.back().text, static_cast<std::uint32_t>(files_.size() - 1), 1, 1};
    auto found = take_period(value, reporter_);
    rest_ = value.text;
    return found;
  }
  std::string_view rest_;
};

TEST_F(Periods, a_period_at_the_end_is_taken_off) {
  const auto found = period("Almaty 1991-12-16..1997-12-09");
  ASSERT_TRUE(found);
  EXPECT_EQ(rest_, "Almaty");
  EXPECT_EQ(to_iso(*found->from), "1991-12-16");
  EXPECT_EQ(to_iso(*found->to), "1997-12-09");
}

TEST_F(Periods, either_end_may_be_open) {
  EXPECT_FALSE(period("Almaty ..1997-12-09")->from);
  EXPECT_FALSE(period("Almaty 1997-12-09..")->to);
}

TEST_F(Periods, a_year_or_month_stands_for_its_first_and_last_day) {
  const auto found = period("x 1991..1996-02");
  EXPECT_EQ(to_iso(*found->from), "1991-01-01");
  EXPECT_EQ(to_iso(*found->to), "1996-02-29");
}

TEST_F(Periods, a_value_without_one_is_left_alone) {
  EXPECT_FALSE(period("Resolution 1244"));
  EXPECT_EQ(rest_, "Resolution 1244");
  EXPECT_EQ(reporter_.errors(), 0u);
}

TEST_F(Periods, faults_are_told) {
  EXPECT_THAT(faults_of("state AAA Aland\n  capital B 1990-13-01..\n"), ElementsAre(HasSubstr("is no date")));
  EXPECT_THAT(faults_of("state AAA Aland\n  capital B 1997-01-01..1990-01-01\n"),
              ElementsAre(HasSubstr("ends before it begins")));
  EXPECT_THAT(faults_of("state AAA Aland\n  capital B 1990-01-01\n"), ElementsAre(HasSubstr("FROM..TO")));
}

// Reading is total: whatever a file holds gives a lexicon or an error, and the same diagnostics each time.
TEST(BrokenSources, do_no_harm) {
  const std::string whole =
      "state KAZ Kazakhstan\n  capital Almaty | Astana ..1997-12-09\nperson A B\n  office KAZ GOV minister 1990..1995\n"
      "place IRQ Basra 30.51 47.81\nclass aid\n  noun relief food_aid\n  use @more\nclass more\n  verb help\n"
      "frame a.b 070\n  verb give @aid\n  not to/for @more :none\n  recipient iobj to\n  weight -2\n"
      "operator o do\n  governed launch\n  comp :act\nspeech said\n  verb say\nfilter f\n  word !a b\noff class aid\n";
  const std::string_view pieces[] = {"\n", " ", "\t", "|",    "_",   "@",   ":", "/",
                                     "..", "#", "é",  "\xFF", "off", "use", "-", "!"};
  std::mt19937 random(20260102);
  for (int round = 0; round < 400; ++round) {
    std::string source = whole;
    for (unsigned change = 0; change <= random() % 6; ++change) {
      const std::size_t at = random() % source.size();
      if (random() % 2 == 0)
        source.erase(at, 1 + random() % 9);
      else
        source.insert(at, pieces[random() % std::size(pieces)]);
    }
    const auto lexicon = Lexicon::from_text(source, test_ontology());
    const auto once = faults_of(source);
    EXPECT_EQ(once, faults_of(source));
    EXPECT_TRUE(lexicon || !once.empty()) << source;
  }
}

TEST(Period, holds_between_its_days_and_for_an_unknown_date_only_while_open) {
  const Period closed{parse_iso_date("1990-04-24"), parse_iso_date("2019-03-20")};
  EXPECT_TRUE(closed.holds(parse_iso_date("1990-04-24")));
  EXPECT_TRUE(closed.holds(parse_iso_date("2019-03-20")));
  EXPECT_FALSE(closed.holds(parse_iso_date("2019-03-21")));
  EXPECT_FALSE(closed.holds(std::nullopt));
  const Period open{parse_iso_date("2019-03-20"), std::nullopt};
  EXPECT_TRUE(open.holds(std::nullopt));
  EXPECT_FALSE(open.holds(parse_iso_date("2019-03-19")));
}

}  // namespace
}  // namespace longbow
