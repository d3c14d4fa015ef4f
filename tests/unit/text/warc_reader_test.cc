#include <gmock/gmock.h>

#include "text/html.h"
#include "text/support.h"

namespace longbow {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using namespace testing_readers;

const std::string kPage =
    "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Page title</title><meta property=\"og:title\" content=\"Ghana meets Togo\">"
    "<meta property=\"og:site_name\" content=\"Example Courier\">"
    "<meta property=\"article:published_time\" content=\"2011-03-04T22:10:00Z\"><style>p {}</style></head><body>"
    "<nav><ul><li><a href=/>Home</a><li><a href=/world>World</a></ul></nav>"
    "<article><header><h1>Ghana meets Togo</h1></header><p>Ghana and Togo met on Friday to talk about fishing in the gulf."
    "<p>The talks, which <a href=/x>began in May</a>, went on<br>for hours &amp; ended well.<script>alert('no')</script>"
    "<figure><img><figcaption>A boat</figcaption></figure></article>"
    "<aside><p>Read more of this in our long and interesting series about many other things that are not of here.</aside>"
    "<footer>Copyright</footer></body></html>";
const std::string kText =
    "Ghana and Togo met on Friday to talk about fishing in the gulf.\n\nThe talks, which began in May, went on\n\n"
    "for hours & ended well.";

TEST(Html, the_article_is_taken_out_of_the_page) {
  auto article = read_article(kPage);
  ASSERT_TRUE(article) << article.error();
  EXPECT_EQ(article->text, kText);
  EXPECT_EQ(article->title, "Ghana meets Togo");
  EXPECT_EQ(article->publisher, "Example Courier");
  EXPECT_EQ(article->language, "en-GB");
  EXPECT_EQ(article->date, "2011-03-04T22:10:00Z");
}

TEST(Html, a_page_that_marks_nothing_gives_what_reads_on) {
  auto article = read_article(
      "<html><body><div><a href=1>One</a> <a href=2>Two</a> <a href=3>Three, which is a longer link than others on this page</a></div>"
      "<div>Subscribe</div><div><p>Ghana and Togo met on Friday to talk about fishing in the gulf, officials said.</p>"
      "<p>Both sides said that they were content.</p></div><div>Terms of use</div></body></html>");
  ASSERT_TRUE(article) << article.error();
  EXPECT_EQ(article->text,
            "Ghana and Togo met on Friday to talk about fishing in the gulf, officials said.\n\n"
            "Both sides said that they were content.");
}

TEST(Html, a_page_without_prose_says_so) {
  EXPECT_THAT(read_article("<html><body><ul><li><a href=1>One</a></ul></body></html>").error(), HasSubstr("no article"));
  EXPECT_FALSE(read_article(""));
}

TEST(Html, encodings_are_found_in_head_page_and_bytes) {
  std::string body = "<p>The caf\xE9 in Lom\xE9 was closed by the police after a long night of talks about the fish.";
  std::string wanted = "The café in Lomé was closed by the police after a long night of talks about the fish.";
  EXPECT_EQ(read_article(body, "iso-8859-1")->text, wanted);
  EXPECT_EQ(read_article("<meta charset=\"latin1\">" + body)->text, wanted);
  EXPECT_EQ(read_article(body)->text, wanted);
}

TEST(Html, elements_a_hundred_thousand_deep_are_not_waited_for) {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  for (int i = 0; i < 100000; ++i) deep += "</span>";
  EXPECT_THAT(read_article(deep + kPage).error(), HasSubstr("no article"));
}

TEST(Warc, pages_are_documents_and_the_rest_is_passed_over) {
  std::string archive = warc_record("0", "software: x\r\n", "warcinfo", "application/warc-fields") +
                        warc_record("1", web_page(kPage)) + warc_record("2", "GET / HTTP/1.1\r\n\r\n", "request") +
                        warc_record("3", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + kPage) +
                        warc_record("4", web_page("GIF89a", "Content-Type: image/gif")) +
                        warc_record("5", "Mali left.", "conversion", "text/plain");
  for (const std::string& bytes : {archive, gzip(archive), zstd(archive)}) {
    auto records = read_text(bytes);
    EXPECT_THAT(told(records), ElementsAre("1: " + kText, "5: Mali left."));
    EXPECT_EQ(records[0]->url, "https://news.example.org/1");
    EXPECT_EQ(to_iso(*records[0]->date), "2011-03-04");
    EXPECT_EQ(to_iso(*records[1]->date), "2011-03-05");  // the day of fetching
    EXPECT_EQ(records[1]->publisher, "news.example.org");
  }
}

TEST(Warc, bodies_are_unpacked_and_chunks_are_joined) {
  std::string chunked = "5\r\n" + kPage.substr(0, 5) + "\r\n";
  char size[20];
  std::snprintf(size, sizeof size, "%zx", kPage.size() - 5);
  chunked += std::string(size) + "\r\n" + kPage.substr(5) + "\r\n0\r\n\r\n";
  std::string kind = "Content-Type: text/html\r\n";
  EXPECT_THAT(told(read_text(warc_record("1", web_page(chunked, kind + "Transfer-Encoding: chunked")) +
                             warc_record("2", web_page(gzip(kPage), kind + "Content-Encoding: gzip")) +
                             warc_record("3", web_page(kPage, kind + "Content-Encoding: gzip")) +
                             warc_record("4", web_page("\x01\x02\x03", kind + "Content-Encoding: br")))),
              ElementsAre("1: " + kText, "2: " + kText, "3: " + kText,
                          "! input: record 4: its body is packed with br, which is not read"));
}

TEST(Warc, an_archive_cut_in_the_middle_gives_what_is_whole) {
  std::string archive = warc_record("1", web_page(kPage)) + warc_record("2", web_page(kPage));
  archive.resize(archive.size() - 300);
  EXPECT_THAT(told(read_text(archive)), ElementsAre("1: " + kText, "! input: record 2: the file ends within the record"));
  std::string packed = gzip(warc_record("1", web_page(kPage))) + gzip(warc_record("2", web_page(kPage)));
  packed.resize(packed.size() - 100);
  auto lines = told(read_text(packed));
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0], "1: " + kText);
  EXPECT_THAT(lines[1], HasSubstr("too early"));
}

TEST(Warc, a_wrong_length_costs_its_record_alone) {
  for (const char* wrong : {"3", "99999999", "-1", "x", ""}) {
    std::string bad = warc_record("2", web_page(kPage));
    std::size_t at = bad.find("Content-Length: ") + 16;
    bad.replace(at, bad.find("\r\n", at) - at, wrong);
    auto lines = told(read_text(warc_record("1", web_page(kPage)) + bad + warc_record("3", web_page(kPage))));
    ASSERT_EQ(lines.size(), 3u) << wrong;
    EXPECT_EQ(lines[0], "1: " + kText);
    EXPECT_THAT(lines[1], HasSubstr("! input: record 2: ")) << wrong;
    EXPECT_EQ(lines[2], "3: " + kText) << wrong;
  }
}

TEST(Warc, a_packed_bomb_is_refused) {
  std::string bomb = gzip(std::string(std::size_t{100} << 20, ' '));
  EXPECT_THAT(told(read_text(warc_record("1", web_page(bomb, "Content-Type: text/html\r\nContent-Encoding: gzip")))),
              ElementsAre("! input: record 1: its body is longer than 64 MiB"));
}

}  // namespace
}  // namespace longbow
