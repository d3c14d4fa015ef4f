#include "text/inputs.h"

#include <gmock/gmock.h>

#include "text/language.h"
#include "text/loose_date.h"
#include "text/support.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using namespace testing_readers;

std::vector<std::string> read_inputs(std::vector<std::string> inputs) {
  auto documents = InputDocuments::open(std::move(inputs));
  if (!documents) return {"cannot: " + documents.error().message};
  return told(read_all(**documents));
}

TEST_F(Files, a_folder_is_read_with_all_below_it_in_order_of_names) {
  write("b.txt", "Two.");
  write("a/z.txt.gz", gzip("One."));
  write("c/a.txt", "Three.");
  write("c/b.jsonl", "{\"id\":\"4\",\"text\":\"Four.\"}\n");
  write(".hidden/x.txt", "No.");
  write("c/.x.txt", "No.");
  fs::create_directory_symlink(folder_, folder_ / "c" / "loop");
  EXPECT_THAT(read_inputs({folder_.string()}), ElementsAre("a/z: One.", "b: Two.", "c/a: Three.", "4: Four."));
}

TEST_F(Files, patterns_and_names_are_read_in_their_order) {
  std::string second = write("2.txt", "Two."), first = write("1.txt", "One."), star = write("*.txt", "Star.");
  EXPECT_THAT(read_inputs({second, first}), ElementsAre("2: Two.", "1: One."));
  EXPECT_THAT(read_inputs({(folder_ / "[12].txt").string()}), ElementsAre("1: One.", "2: Two."));
  EXPECT_THAT(read_inputs({star}), ElementsAre("*: Star."));  // a file of that very name
  EXPECT_THAT(read_inputs({(folder_ / "x*").string()}), ElementsAre("cannot: no file has such a name"));
  EXPECT_THAT(read_inputs({first, (folder_ / "none").string()}), ElementsAre("cannot: there is no such file or folder"));
}

TEST_F(Files, names_may_hold_anything) {
  std::string odd = write("two\nlines \x1b[31m.txt", "Odd."), raw = write("caf\xE9.txt", "Raw.");
  auto lines = read_inputs({odd, raw});
  EXPECT_EQ(lines[0], "two\nlines \x1b[31m: Odd.");
  EXPECT_THAT(lines[1], HasSubstr("doc-"));  // no UTF-8: its text gives the id
}

TEST_F(Files, what_was_read_is_counted_as_packed) {
  std::string a = write("a.txt", "One."), b = write("b.txt.gz", gzip(std::string(100000, 'x')));
  auto documents = InputDocuments::open({a, b});
  ASSERT_TRUE(documents);
  read_all(**documents);
  EXPECT_EQ((*documents)->bytes_read(), fs::file_size(a) + fs::file_size(b));
  EXPECT_EQ((*documents)->bytes_total(), (*documents)->bytes_read());
  EXPECT_FALSE((*InputDocuments::open({folder_.string()}))->bytes_total());
}

TEST(Dates, are_read_as_feeds_and_tables_write_them) {
  for (const char* same : {"2009-04-22", "2009-04-22T10:00:00Z", " 20090422 ", "20090422101500", "Wed, 22 Apr 2009 10:00:00 GMT",
                           "22 April 2009", "April 22, 2009", "Wednesday, April 22, 2009", "22 Apr 09 10:00 EST"}) {
    auto date = parse_loose_date(same);
    ASSERT_TRUE(date) << same;
    EXPECT_EQ(to_iso(*date), "2009-04-22") << same;
  }
  for (const char* none : {"", "04/05/2009", "20091322", "31 Feb 2009", "yesterday", "2009", "200904221", "Wed, 22 Foo 2009"}) {
    EXPECT_FALSE(parse_loose_date(none)) << none;
  }
}

TEST(Languages, a_long_text_in_another_language_is_foreign) {
  Document document;
  document.text =
      "Die Regierung in Accra hat am Freitag mitgeteilt, dass sie mit Togo über die Fischerei im Golf sprechen will. Die "
      "Gespräche sollen im Mai beginnen und, wenn beide Seiten sich einig werden, noch vor dem Sommer zu einem Vertrag führen.";
  EXPECT_EQ(foreign_language(document), "the text is in German");
  document.text = "Правительство сообщило в пятницу, что хочет говорить с соседями о рыболовстве в заливе. Переговоры должны "
                  "начаться в мае и, если обе стороны договорятся, ещё до лета привести к договору между двумя странами региона.";
  EXPECT_EQ(foreign_language(document), "the text is in Russian");
}

TEST(Languages, short_texts_and_english_ones_are_coded) {
  Document document;
  document.text = "Die Regierung in Accra hat mitgeteilt, dass sie sprechen will.";
  EXPECT_FALSE(foreign_language(document));
  document.text =
      "The government in Accra said on Friday that it wants to talk with Togo about fishing in the gulf. Talks are to begin in "
      "May and, if both sides agree, to lead to a treaty before summer. \"Wir sind froh\", said a minister from Berlin.";
  EXPECT_FALSE(foreign_language(document));
  document.language = "fr";
  EXPECT_EQ(foreign_language(document), "it is said to be in the language \"fr\"");
}

}  // namespace
}  // namespace longbow
