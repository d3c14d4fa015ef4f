// Records of every kind of file, damaged in ways that a fixed seed draws: nothing crashes or leaks (a build with
// sanitizers sees to that), every reject says why and where, and the whole record before the damage is read. 500 of
// each kind in a plain build, 10,000 with sanitizers.
#include <gmock/gmock.h>

#include <random>

#include "text/language.h"
#include "text/support.h"

namespace longbow {
namespace {

using namespace testing_readers;

#if defined(__SANITIZE_ADDRESS__)
constexpr int kRounds = 10000;
#else
constexpr int kRounds = 500;
#endif

struct Kind {
  const char* name;
  InputFormat format;
  std::string head, first, damaged, last, tail;
};

std::string page(const std::string& words) {
  return web_page("<html><head><meta charset=utf-8><title>T &amp; t</title></head><body><article><p>" + words +
                  " and many more words, so that it is an article with enough text.</p><a href='x'>y</a></article></body></html>");
}

std::vector<Kind> kinds() {
  return {
      {"text", InputFormat::automatic, "", "", "Russia condemned it.\n\n\"Quote\" caf\u00e9 \u2014 end.", "", ""},
      {"jsonl", InputFormat::json_lines, "", "{\"id\":\"first\",\"text\":\"One.\"}\n",
       R"({"id":"x","date":"2011-03-05","text":"Two \u00e9\n\"q\".","title":null,"mentions":[{"start":0,"end":3,"code":"RUS"}]})"
       "\n",
       "{\"id\":\"last\",\"text\":\"Three.\"}\n", ""},
      {"csv", InputFormat::csv, "id,date,text\n", "first,2011-03-05,One.\n", "x,2011-03-05,\"Two, \"\"q\"\"\nline\"\n",
       "last,,Three.\n", ""},
      {"tsv", InputFormat::tsv, "id\tdate\ttext\n", "first\t2011-03-05\tOne.\n", "x\t2011-03-05\t\"Two\t\"\"q\"\"\"\n",
       "last\t\tThree.\n", ""},
      {"petrarch", InputFormat::petrarch, "<?xml version=\"1.0\"?><Sentences>\n",
       "<Sentence id=\"first\"><Text>One.</Text></Sentence>\n",
       "<Sentence id=\"x_1\" date=\"20110305\" source='a' sentence=\"True\"><Text><![CDATA[Two]]> &amp; &#233;<!-- c --></Text><Parse/></Sentence>\n",
       "<Sentence id=\"last\"><Text>Three.</Text></Sentence>\n", "</Sentences>"},
      {"feed", InputFormat::feed, "<rss><channel><title>T</title>\n", "<item><guid>first</guid><description>One.</description></item>\n",
       "<item><guid>x</guid><link href='u'/><pubDate>Sat, 05 Mar 2011 10:00:00 GMT</pubDate><description>&lt;p&gt;Two "
       "&amp;amp; <![CDATA[<b>x</b>]]></description></item>\n",
       "<item><guid>last</guid><description>Three.</description></item>\n", "</channel></rss>"},
      {"html", InputFormat::html, "", "", page("Two").substr(page("Two").find("<html")), "", ""},
      {"warc", InputFormat::warc, "", warc_record("first", page("One")),
       warc_record("x", web_page("a\r\n" + page("Two").substr(0, 10) + "\r\n0\r\n\r\n", "Transfer-Encoding: chunked")) +
           warc_record("y", web_page(gzip(page("Two")), "Content-Type: text/html\r\nContent-Encoding: gzip")),
       warc_record("last", page("Three")), ""},
  };
}

// One to eight changes, but the white space at the end stays, or the damage would reach the next record: bytes turned, cut out, doubled, or replaced by what means something somewhere.
std::string damage(std::string text, std::mt19937& dice) {
  static const std::vector<std::string> kPieces = {
      "\"", "\n", "\r\n\r\n", std::string(1, '\0'), "\xFF", "\xED\xA0\x80", "<", ">", "]]>", "<![CDATA[", "<!--", "&", "&#x110000;",
      "\\ud800", "{", "}", "[", ",", "\t", "-1", "99999999999999999999", "Content-Length: 5", "<item>", "</item>", "\xEF\xBB\xBF"};
  auto below = [&](std::size_t n) { return n == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, n - 1)(dice); };
  std::string end = text.substr(text.find_last_not_of("\r\n") + 1);
  text.resize(text.size() - end.size());
  for (std::size_t changes = 1 + below(8); changes > 0 && !text.empty(); --changes) {
    std::size_t at = below(text.size()), size = std::min(text.size() - at, 1 + below(20));
    switch (below(5)) {
      case 0:
        text[at] = static_cast<char>(below(256));
        break;
      case 1:
        text.erase(at, size);
        break;
      case 2:
        text.insert(at, text.substr(at, size));
        break;
      case 3:
        text.resize(at);
        break;
      default:
        text.insert(at, kPieces[below(kPieces.size())]);
    }
  }
  return text + end;
}

class Mutation : public testing::TestWithParam<Kind> {};

TEST_P(Mutation, no_damage_is_silent_or_fatal) {
  const Kind& kind = GetParam();
  std::mt19937 dice(20110305);
  int documents = 0, rejects = 0, last_read = 0;
  for (int round = 0; round < kRounds; ++round) {
    std::string damaged = damage(kind.damaged, dice);
    std::string file = kind.head + kind.first + damaged + kind.last + kind.tail;
    if (round % 10 == 9) file = damage(gzip(file), dice);
    if (round % 10 == 8) file = damage(zstd(file), dice);
    bool packed = round % 10 >= 8;
    bool first = false, last = false;
    for (const Record& record : read_text(file, kind.format)) {
      if (record) {
        ++documents;
        first |= record->id == "first";
        last |= record->id == "last";
        ASSERT_FALSE(record->id.empty());
        foreign_language(*record);
      } else {
        ++rejects;
        ASSERT_FALSE(record.error().reason.empty());
        ASSERT_FALSE(record.error().where.empty());
      }
    }
    if (!packed && !kind.first.empty()) {
      ASSERT_TRUE(first) << "round " << round << ": " << damaged;
    }
    last_read += last ? 1 : 0;
  }
  EXPECT_GT(documents, kRounds / 4);
  EXPECT_GT(rejects, kRounds / 20);
  // What stands behind the damage is read too, but where the damage reaches into it, as a quote or a comment that opens.
  if (!kind.last.empty()) {
    EXPECT_GT(last_read, kRounds / 2);
  }
}

INSTANTIATE_TEST_SUITE_P(Readers, Mutation, testing::ValuesIn(kinds()),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace longbow
