// The table and the CSV view, and how wide text is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "records.h"
#include "store/csv.h"
#include "store/display.h"
#include "store/table.h"

namespace longbow {
namespace {

using namespace testing_records;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> found;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) found.push_back(line);
  return found;
}

TEST(Display, wide_characters_take_two_columns_and_marks_none) {
  EXPECT_EQ(display_width("Astana"), 6u);
  EXPECT_EQ(display_width("é"), 1u);
  EXPECT_EQ(display_width("e\xCC\x81"), 1u);
  EXPECT_EQ(display_width("北京"), 4u);
  EXPECT_EQ(display_width("→…"), 2u);
  EXPECT_EQ(display_width("🕊"), display_width("🕊"));
  EXPECT_EQ(display_width(""), 0u);
}

TEST(Display, shortening_ends_in_an_ellipsis_and_never_cuts_a_character) {
  EXPECT_EQ(shorten("Astana", 6), "Astana");
  EXPECT_EQ(shorten("Astana", 5), "Asta…");
  EXPECT_EQ(shorten("北京市", 5), "北京…");
  EXPECT_EQ(shorten("北京市", 4), "北…");
  EXPECT_EQ(shorten("ae\xCC\x81yz", 3), "ae\xCC\x81…");
  EXPECT_EQ(shorten("abc", 0), "");
  EXPECT_EQ(fit("北京", 5), "北京 ");
  EXPECT_EQ(fit("北京市", 4), "北… ");
}

TEST(Display, wrapping_breaks_at_blanks_and_stops_at_the_last_line) {
  EXPECT_THAT(wrap("one two three", 7, 3), ElementsAre("one two", "three"));
  EXPECT_THAT(wrap("one two three four", 7, 2), ElementsAre("one two", "three…"));
  EXPECT_THAT(wrap("abcdefghij", 4, 3), ElementsAre("abcd", "efgh", "ij"));
  EXPECT_THAT(wrap("北京 市", 1, 3), ElementsAre("…"));
  EXPECT_THAT(wrap("", 7, 3), ElementsAre(""));
}

TEST(Table, a_row_tells_who_did_what_to_whom) {
  Event event = small_event("e", "KAZ", "NATO", EventType::sanction, 4);
  event.recipients[0].sector = "IGO";
  event.event_text = {"pulled out of"};
  EXPECT_EQ(event_table({event}, 80),
            "DATE        ACTOR            RECIPIENT     TYPE       WHAT\n"
            "2011-03-05  KAZ GOV       →  NATO IGO      SANCTION   pulled out of\n");
}

TEST(Table, marks_give_standing_and_whose_word_it_is) {
  Event event = small_event("e", "KAZ", "NATO", EventType::sanction, 4);
  event.event_text = {"left"};
  event.auxiliary = kFuture;
  event.attribution = {{entity("a minister", "---"), AttributionKind::said},
                       {entity("the author", "---"), AttributionKind::analysis}};
  EXPECT_THAT(event_table({event}, 160), HasSubstr("left [planned, said by a minister, view of the author]"));
}

TEST(Table, no_line_is_wider_than_asked) {
  Event wide = full_event();
  wide.event_text = {"他们在北京举行了会谈并签署了一项很长很长的协议", std::string(300, 'x'), "a\nb"};
  wide.actors = {entity("中华人民共和国外交部发言人办公室", "---"), entity("Ghana", "GHA", "GOV"),
                 entity("Togo", "TGO")};
  for (std::size_t width = kLeastTableWidth; width <= 200; width += 7) {
    for (const std::string& line : lines(event_table({wide, full_event()}, width))) {
      EXPECT_LE(display_width(line), width) << line;
    }
  }
  for (const std::string& line : lines(event_table({wide, full_event()}, 80)))
    EXPECT_LE(display_width(line), 80u) << line;
  for (const std::string& line : lines(event_table({wide}, 3))) EXPECT_LE(display_width(line), kLeastTableWidth);
}

TEST(Table, without_date_or_recipient_columns_stay_empty) {
  Event event = small_event("e", "KAZ", "", EventType::consult, 1);
  event.date.reset();
  EXPECT_EQ(lines(event_table({event}, 80))[1], std::string(12, ' ') + "KAZ GOV" + std::string(24, ' ') + "CONSULT");
}

TEST(Csv, every_line_has_as_many_fields_as_the_header) {
  auto fields = [](const std::string& line) {
    bool quoted = false;
    int count = 1;
    for (char c : line) {
      if (c == '"') quoted = !quoted;
      if (c == ',' && !quoted) ++count;
    }
    return count;
  };
  std::string csv;
  append_csv(full_event(), csv);
  EXPECT_EQ(fields(csv), fields(csv_header()));
  csv.clear();
  append_csv(small_event("e", "KAZ", "", EventType::consult, 1), csv);
  EXPECT_EQ(fields(csv), fields(csv_header()));
}

TEST(Csv, values_are_quoted_where_they_must_be) {
  Event event = small_event("a,b", "KAZ", "NATO", EventType::sanction, 4);
  event.event_text = {"he said \"no\"\nand left"};
  std::string csv = write_csv({event});
  EXPECT_THAT(
      csv,
      HasSubstr("\r\n\"a,b\",2011-03-05,,,KAZ,GOV,,KAZ,NATO,GOV,,NATO,SANCTION,,,\"he said \"\"no\"\"\nand left\",4,"));
  EXPECT_TRUE(csv.ends_with("\r\n"));
}

TEST(Csv, several_values_are_joined_in_order) {
  std::string csv;
  append_csv(full_event(), csv);
  EXPECT_THAT(csv, HasSubstr("CIV;GHA,MIL;,"));
  EXPECT_THAT(csv, HasSubstr("ASSAULT;COERCE,aerial;seize,"));
  EXPECT_THAT(csv, HasSubstr("historical;negation,Bouaké,CIV,7.69,-5.03,12,,,40000,0.93,doc-1,3,0,120"));
}

}  // namespace
}  // namespace longbow
