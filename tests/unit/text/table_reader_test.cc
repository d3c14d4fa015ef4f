#include <gmock/gmock.h>

#include "text/support.h"

namespace longbow {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using namespace testing_readers;

TEST(Tables, columns_are_found_by_name_in_any_order) {
  auto records = read_text("DATE,url,Text,extra,id\r\n2011-03-05,http://x,\"One, \"\"two\"\",\nthree.\",7,a\r\n",
                           InputFormat::csv);
  ASSERT_EQ(records.size(), 1u);
  ASSERT_TRUE(records[0]) << records[0].error().reason;
  EXPECT_EQ(records[0]->id, "a");
  EXPECT_EQ(records[0]->text, "One, \"two\",\nthree.");
  EXPECT_EQ(to_iso(*records[0]->date), "2011-03-05");
  EXPECT_EQ(records[0]->url, "http://x");
}

TEST(Tables, a_map_gives_other_names) {
  ReaderOptions options(InputFormat::csv);
  options.columns = *parse_column_map("text=body,date=published");
  auto records = read_text("published,body,text\n20110305,yes,no\n", options);
  ASSERT_EQ(records.size(), 1u);
  ASSERT_TRUE(records[0]);
  EXPECT_EQ(records[0]->text, "yes");
  EXPECT_EQ(to_iso(*records[0]->date), "2011-03-05");
}

TEST(Tables, a_map_that_says_nothing_is_an_error) {
  for (const char* wrong : {"text", "body=text", "text=", "=x"}) EXPECT_FALSE(parse_column_map(wrong)) << wrong;
  EXPECT_TRUE(parse_column_map("")->empty());
}

TEST(Tables, a_missing_column_is_said_with_those_that_are_there) {
  EXPECT_THAT(told(read_text("id,body\n1,x\n", InputFormat::csv)),
              ElementsAre("! input:1: there is no column \"text\" among id, body; --map text=COLUMN says which to take"));
}

TEST(Tables, a_row_of_another_length_costs_itself_alone) {
  EXPECT_THAT(told(read_text("id,text\n1,a\n2,b,c\n\n3,d\n", InputFormat::csv)),
              ElementsAre("1: a", "! input:3: the row has 3 fields, and the header 2", "3: d"));
}

TEST(Tables, a_quote_that_is_never_closed_costs_its_line) {
  EXPECT_THAT(told(read_text("id,text\n1,a\n2,\"b\n3,c\n4,d\n", InputFormat::csv)),
              ElementsAre("1: a", "! input:3: a quote is never closed", "3: c", "4: d"));
}

TEST(Tables, a_quote_within_a_field_costs_its_line) {
  EXPECT_THAT(told(read_text("id,text\n1,a \"b\" c\n2,d\n", InputFormat::csv)),
              ElementsAre("! input:2: a quote stands within a field", "2: d"));
}

TEST(Tables, plain_quotes_in_a_table_with_tabs_are_text) {
  EXPECT_THAT(told(read_text("id\ttext\n1\t\"We\" will, he said\n2\t\"quoted\tfield\"\n3\t5\" gun\n", InputFormat::tsv)),
              ElementsAre("1: \"We\" will, he said", "2: quoted\tfield", "3: 5\" gun"));
}

TEST(Tables, faulty_fields_are_rejects_with_their_reason) {
  auto lines = told(read_text("id,text,date\n1,caf\xE9,\n2,ok,yesterday\n3,ok,2011-03-05\n", InputFormat::csv));
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_THAT(lines[0], HasSubstr("invalid UTF-8 at byte 3 of the text"));
  EXPECT_THAT(lines[1], HasSubstr("\"yesterday\""));
  EXPECT_EQ(lines[2], "3: ok");
}

TEST(Tables, the_last_line_needs_no_break) {
  EXPECT_THAT(told(read_text("id,text\n1,a\n2,\"b\"", InputFormat::csv)), ElementsAre("1: a", "2: b"));
}

TEST_F(Files, the_name_says_what_is_a_table) {
  auto reader = open_documents(write("news.tsv.gz", gzip("id\ttext\n1\tx\n")));
  ASSERT_TRUE(reader);
  EXPECT_THAT(told(read_all(**reader)), ElementsAre("1: x"));
}

}  // namespace
}  // namespace longbow
