#include <gmock/gmock.h>

#include "text/support.h"

namespace longbow {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using namespace testing_readers;

const std::string kTwoStories =
    "<?xml version=\"1.0\"?>\n<Sentences>\n"
    "<Sentence date=\"20110305\" id=\"AFP-7_1\" source=\"AFP\" sentence=\"True\">\n<Text>\nGhana &amp; Togo met.\n</Text>\n"
    "<Parse>(ROOT (S))</Parse></Sentence>\n"
    "<Sentence date=\"20110305\" id=\"AFP-7_2\" source=\"AFP\" sentence=\"True\"><Text>They agreed.</Text></Sentence>\n"
    "<Sentence date=\"20110306\" id=\"AFP-8_1\" source=\"AFP\" sentence=\"True\"><Text>Mali left.</Text></Sentence>\n"
    "</Sentences>\n";

TEST(Petrarch, sentences_of_a_story_are_one_document) {
  auto records = read_text(kTwoStories);
  EXPECT_THAT(told(records), ElementsAre("AFP-7: Ghana & Togo met.\n\nThey agreed.", "AFP-8: Mali left."));
  EXPECT_EQ(to_iso(*records[1]->date), "2011-03-06");
  EXPECT_EQ(records[0]->publisher, "AFP");
}

TEST(Petrarch, a_faulty_sentence_costs_itself_alone) {
  std::string bad = kTwoStories;
  bad.replace(bad.find("<Text>They"), 6, "<Tex>");
  auto lines = told(read_text(bad));
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_THAT(lines[0], HasSubstr("! input:8: the XML is faulty"));
  EXPECT_EQ(lines[1], "AFP-7: Ghana & Togo met.");
  EXPECT_EQ(lines[2], "AFP-8: Mali left.");
}

TEST(Petrarch, entities_of_the_document_are_never_expanded) {
  std::string hostile =
      "<?xml version=\"1.0\"?><!DOCTYPE Sentences [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY a \"haha\">"
      "<!ENTITY b \"&a;&a;&a;&a;\">]>\n<Sentences><Sentence id=\"s_1\" date=\"20110305\"><Text>A &x; and &b;.</Text></Sentence>"
      "</Sentences>";
  EXPECT_THAT(told(read_text(hostile)), ElementsAre("s: A &x; and &b;."));
}

TEST(Petrarch, comments_and_cdata_hide_no_records_and_show_none) {
  EXPECT_THAT(told(read_text("<Sentences><!-- <Sentence id=\"no_1\"><Text>No.</Text></Sentence> -->"
                             "<Sentence id=\"yes_1\"><Text><![CDATA[</Sentence> is text]]></Text></Sentence></Sentences>")),
              ElementsAre("yes: </Sentence> is text"));
}

TEST(Petrarch, elements_without_end_are_rejects_and_the_rest_is_read) {
  EXPECT_THAT(told(read_text("<Sentences><Sentence id=\"a_1\"><Text>A.</Text>\n<Sentence id=\"b_1\"><Text>B.</Text></Sentence>\n"
                             "<Sentence id=\"c_1\"><Text>")),
              ElementsAre("! input:1: the element is not closed before the next begins",
                          "! input:3: the file ends within the element", "b: B."));
}

const std::string kRss =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
    "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Example Courier</title>"
    "<language>en-gb</language>\n"
    "<item><title>Talks &amp; more</title><link>https://example.org/1</link><guid>g-1</guid>"
    "<pubDate>Sat, 05 Mar 2011 10:00:00 GMT</pubDate><description>Short.</description>"
    "<content:encoded><![CDATA[<p>Ghana met Togo.</p><p>They agreed&nbsp;on fish.</p><script>x()</script>]]></content:encoded></item>\n"
    "<item><title>Second</title><link>https://example.org/2</link><dc:date>2011-03-06</dc:date>"
    "<description>Mali &lt;b&gt;left&lt;/b&gt; &amp;amp; went.</description></item>\n"
    "<item><title>Nothing</title></item></channel></rss>";

TEST(Feeds, items_of_rss_are_documents) {
  auto records = read_text(kRss);
  EXPECT_THAT(told(records), ElementsAre("g-1: Ghana met Togo.\n\nThey agreed on fish.",
                                         "https://example.org/2: Mali left & went.", "! input:5: the item has no text"));
  EXPECT_EQ(records[0]->title, "Talks & more");
  EXPECT_EQ(records[0]->publisher, "Example Courier");
  EXPECT_EQ(records[0]->language, "en-gb");
  EXPECT_EQ(records[0]->url, "https://example.org/1");
  EXPECT_EQ(to_iso(*records[0]->date), "2011-03-05");
  EXPECT_EQ(to_iso(*records[1]->date), "2011-03-06");
}

TEST(Feeds, entries_of_atom_are_documents) {
  auto records = read_text(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Example Wire</title>"
      "<entry><id>urn:1</id><title type=\"text\">One</title><link rel=\"self\" href=\"https://example.org/no\"/>"
      "<link rel=\"alternate\" href=\"https://example.org/1\"/><published>2011-03-05T23:00:00-05:00</published>"
      "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Ghana met Togo.</p><p>Fine.</p></div></content></entry>"
      "<entry><id>urn:2</id><updated>2011-03-06T00:00:00Z</updated><summary type=\"html\">&lt;p&gt;Mali left.</summary></entry></feed>");
  EXPECT_THAT(told(records), ElementsAre("urn:1: Ghana met Togo.\n\nFine.", "urn:2: Mali left."));
  EXPECT_EQ(records[0]->url, "https://example.org/1");
  EXPECT_EQ(records[0]->publisher, "Example Wire");
  EXPECT_EQ(records[0]->language, "en");
  EXPECT_EQ(to_iso(*records[0]->date), "2011-03-05");
}

TEST(Feeds, other_encodings_are_read) {
  EXPECT_THAT(told(read_text("<?xml version='1.0' encoding='windows-1252'?><rss><channel><item><guid>1</guid><description>"
                             "Caf\xE9 \x93open\x94</description></item></channel></rss>")),
              ElementsAre("1: Café \u201copen\u201d"));
  EXPECT_THAT(told(read_text("<?xml version='1.0' encoding='klingon-8'?><rss><item><guid>1</guid></item></rss>"))[0],
              HasSubstr("klingon-8"));
}

TEST(Feeds, a_date_that_is_none_is_a_reject) {
  EXPECT_THAT(told(read_text("<rss><item><guid>1</guid><pubDate>soon</pubDate><description>X.</description></item></rss>")),
              ElementsAre("! input:1: this is no date that can be read: \"soon\""));
}

TEST(Feeds, a_hundred_thousand_openings_take_no_time) {
  std::string openings = "<rss>";
  for (int i = 0; i < 100000; ++i) openings += "<item><!-- <![CDATA[ <item a=\"";
  auto records = read_text(openings);
  ASSERT_FALSE(records.empty());
  for (const Record& record : records) EXPECT_FALSE(record);
  std::string deep = "<rss><item><guid>deep</guid><description>";
  for (int i = 0; i < 200000; ++i) deep += "<b>";
  auto lines = told(read_text(deep + "</description></item><item><guid>2</guid><description>X.</description></item></rss>"));
  EXPECT_EQ(lines.back(), "2: X.");
}

}  // namespace
}  // namespace longbow
