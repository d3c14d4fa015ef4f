#include "text/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/support.h"
#include "text/utf8.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using namespace testing_readers;

Document only_document(const std::string& bytes) {
  auto records = read_text(bytes);
  EXPECT_EQ(records.size(), 1u);
  if (records.size() != 1 || !records[0]) {
    ADD_FAILURE() << (records.empty() ? "no record" : records[0].error().reason);
    return {};
  }
  return *records[0];
}

std::string only_reason(const std::string& bytes) {
  auto records = read_text(bytes);
  EXPECT_EQ(records.size(), 1u);
  if (records.size() != 1 || records[0]) return "no reject";
  return records[0].error().reason;
}

TEST(JsonLines, every_field_is_read) {
  Document document = only_document(
      R"({"id": "a1", "date": "2009-04-22", "text": "Kazakhstan left.", "title": "T", "publisher": "P",)"
      R"( "url": "http://x", "language": "en", "extra": [1, {"y": null}],)"
      R"( "mentions": [{"start": 0, "end": 10, "code": "KAZ", "role": "actor"}, {"start": 11, "end": 15}]})");
  EXPECT_EQ(document.id, "a1");
  EXPECT_EQ(to_iso(*document.date), "2009-04-22");
  EXPECT_EQ(document.text, "Kazakhstan left.");
  EXPECT_EQ(document.title, "T");
  EXPECT_EQ(document.publisher, "P");
  EXPECT_EQ(document.url, "http://x");
  EXPECT_EQ(document.language, "en");
  ASSERT_EQ(document.mentions.size(), 2u);
  EXPECT_EQ(document.mentions[0].span, (Span{0, 10}));
  EXPECT_EQ(document.mentions[0].code, "KAZ");
  EXPECT_EQ(document.mentions[0].role, MentionRole::actor);
  EXPECT_EQ(document.mentions[1].role, MentionRole::any);
}

TEST(JsonLines, a_time_is_cut_to_its_date) {
  EXPECT_EQ(to_iso(*only_document(R"({"id":"a","text":"x","date":"2009-04-22T10:00:00Z"})").date), "2009-04-22");
}

TEST(JsonLines, nulls_and_absent_fields_are_the_same) {
  Document document = only_document(R"({"id":"a","text":"x","date":null,"title":null,"mentions":null})");
  EXPECT_FALSE(document.date);
  EXPECT_EQ(document.title, "");
}

TEST(JsonLines, an_absent_id_comes_from_the_text) {
  Document one = only_document(R"({"text":"x"})");
  Document same = only_document(R"({"text":"x","title":"other"})");
  Document other = only_document(R"({"text":"y"})");
  EXPECT_FALSE(one.id.empty());
  EXPECT_EQ(one.id, same.id);
  EXPECT_NE(one.id, other.id);
}

TEST(JsonLines, a_number_may_be_an_id) { EXPECT_EQ(only_document(R"({"id":17,"text":"x"})").id, "17"); }

TEST(JsonLines, mentions_count_code_points) {
  EXPECT_EQ(only_document("{\"text\":\"\u00C9\u00C9\",\"mentions\":[{\"start\":0,\"end\":2}]}").mentions.size(), 1u);
  EXPECT_THAT(only_reason("{\"text\":\"\u00C9\u00C9\",\"mentions\":[{\"start\":0,\"end\":3}]}"), HasSubstr("mention"));
}

TEST(JsonLines, faulty_mentions_are_rejected) {
  EXPECT_THAT(only_reason(R"({"text":"abc","mentions":[{"start":2,"end":2}]})"), HasSubstr("mention"));
  EXPECT_THAT(only_reason(R"({"text":"abc","mentions":[{"start":-1,"end":2}]})"), HasSubstr("whole number"));
  EXPECT_THAT(only_reason(R"({"text":"abc","mentions":[{"end":2}]})"), HasSubstr("start"));
  EXPECT_THAT(only_reason(R"({"text":"abc","mentions":[{"start":0,"end":2,"role":"boss"}]})"), HasSubstr("boss"));
  EXPECT_THAT(only_reason(R"({"text":"abc","mentions":{}})"), HasSubstr("list"));
  EXPECT_THAT(only_reason(R"({"text":"abc","mentions":[7]})"), HasSubstr("object"));
}

TEST(JsonLines, what_is_no_document_says_why) {
  EXPECT_THAT(only_reason(R"({"id":"a"})"), HasSubstr("no \"text\""));
  EXPECT_THAT(only_reason(R"({"text":5})"), HasSubstr("must be a string"));
  EXPECT_THAT(only_reason(R"({"text":"x","date":"yesterday"})"), HasSubstr("yesterday"));
  EXPECT_THAT(only_reason(R"({"text":"x","date":"2009-02-30"})"), HasSubstr("2009-02-30"));
  EXPECT_THAT(only_reason(R"({"text":"x")"), HasSubstr("invalid JSON"));
  EXPECT_THAT(only_reason(R"({"text":"x"} {"text":"y"})"), HasSubstr("invalid JSON"));
  EXPECT_THAT(only_reason("{\"text\":\"caf\xE9\"}"), HasSubstr("byte 12"));
  EXPECT_THAT(only_reason(std::string("{\"text\":\"a\0b\"}", 14)), HasSubstr("NUL"));
  EXPECT_THAT(only_reason(R"({"text":"a\u0000b"})"), HasSubstr("NUL"));
}

TEST(JsonLines, unpaired_surrogates_are_rejected) {
  EXPECT_NE(only_reason(R"({"text":"a \ud83c b"})"), "no reject");
  EXPECT_NE(only_reason(R"({"text":"a \udf39 b"})"), "no reject");
  EXPECT_NE(only_reason(R"({"text":"x","title":"\udf39"})"), "no reject");
  EXPECT_EQ(only_document(R"({"text":"\ud83c\udf39"})").text, "\U0001F339");
}

TEST(JsonLines, the_rest_goes_on_after_a_reject) {
  auto records = read_text("{\"id\":\"1\",\"text\":\"x\"}\nnonsense\n\n[1]\n{\"id\":\"2\",\"text\":\"y\"}");
  ASSERT_EQ(records.size(), 4u);
  EXPECT_EQ(records[0]->id, "1");
  EXPECT_EQ(records[1].error().where, "input:2");
  EXPECT_EQ(records[1].error().record, "nonsense");
  EXPECT_EQ(records[2].error().where, "input:4");
  EXPECT_THAT(records[2].error().reason, HasSubstr("a list"));
  EXPECT_EQ(records[3]->id, "2");
}

TEST(JsonLines, windows_line_ends_and_a_byte_order_mark_are_fine) {
  auto records = read_text("\xEF\xBB\xBF{\"text\":\"x\"}\r\n{\"text\":\"y\"}\r\n");
  ASSERT_EQ(records.size(), 2u);
  EXPECT_TRUE(records[0]);
  EXPECT_TRUE(records[1]);
}

TEST(JsonLines, a_reject_shows_200_bytes_of_valid_text) {
  std::string line = "{" + std::string(198, 'x');
  for (int i = 0; i < 50; ++i) line += "\u2019";
  auto records = read_text(line + "\n{\xFF\xFE}");
  ASSERT_EQ(records.size(), 2u);
  EXPECT_LE(records[0].error().record.size(), 200u);
  EXPECT_FALSE(first_invalid_utf8(records[0].error().record));
  EXPECT_FALSE(first_invalid_utf8(records[1].error().record));
}

TEST(JsonLines, deep_nesting_is_a_reject) {
  std::string deep(100000, '[');
  EXPECT_THAT(only_reason("{\"a\":" + deep), HasSubstr("invalid JSON"));
}

TEST(JsonLines, a_line_of_50_megabytes_is_read) {
  std::string text(50 << 20, 'a');
  auto records = read_text("{\"id\":\"big\",\"text\":\"" + text + "\"}\n{\"id\":\"small\",\"text\":\"x\"}\n");
  ASSERT_EQ(records.size(), 2u);
  ASSERT_TRUE(records[0]);
  EXPECT_EQ(records[0]->text.size(), text.size());
  EXPECT_EQ(records[1]->id, "small");
}

TEST(JsonLines, a_long_line_that_is_no_json_is_a_reject) {
  EXPECT_THAT(only_reason("{" + std::string(8 << 20, 'a')), HasSubstr("invalid JSON"));
}

TEST(PlainText, a_stream_is_one_document) {
  Document document = only_document("Kazakhstan left.\nNATO stayed.\n");
  EXPECT_EQ(document.text, "Kazakhstan left.\nNATO stayed.\n");
  EXPECT_FALSE(document.date);
  EXPECT_FALSE(document.id.empty());
}

TEST(PlainText, nothing_gives_no_documents) {
  EXPECT_TRUE(read_text("").empty());
  EXPECT_TRUE(read_text("\xEF\xBB\xBF").empty());
  EXPECT_TRUE(read_text(" \n\n").empty());
  EXPECT_TRUE(read_text("", InputFormat::json_lines).empty());
}

TEST(PlainText, the_byte_order_mark_is_no_text) { EXPECT_EQ(only_document("\xEF\xBB\xBFText").text, "Text"); }

TEST(PlainText, binary_and_broken_text_are_rejected) {
  EXPECT_THAT(only_reason(std::string("\x7F"
                                      "ELF\0\1\2",
                                      7)),
              HasSubstr("binary"));
  EXPECT_THAT(only_reason("caf\xE9"), HasSubstr("byte 3"));
}

TEST(PlainText, the_format_can_be_forced) {
  auto records = read_text("{\"text\":\"x\"}", InputFormat::text);
  ASSERT_EQ(records.size(), 1u);
  EXPECT_EQ(records[0]->text, "{\"text\":\"x\"}");
}

TEST_F(Files, the_file_name_is_the_id_of_a_text) {
  for (const char* name : {"article.txt", "article"}) {
    auto reader = open_documents(write(name, "Text."));
    ASSERT_TRUE(reader);
    auto records = read_all(**reader);
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0]->id, "article");
  }
}

TEST_F(Files, packed_files_are_unpacked) {
  std::string lines = "{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"2\",\"text\":\"y\"}\n";
  for (const std::string& path : {write("a.jsonl.gz", gzip(lines)), write("b", zstd(lines)),
                                  write("members.gz", gzip(lines.substr(0, 22)) + gzip(lines.substr(22))),
                                  write("frames.zst", zstd(lines.substr(0, 22)) + zstd(lines.substr(22)))}) {
    auto reader = open_documents(path);
    ASSERT_TRUE(reader) << path;
    auto records = read_all(**reader);
    ASSERT_EQ(records.size(), 2u) << path;
    EXPECT_EQ(records[1]->id, "2");
  }
  auto reader = open_documents(write("story.txt.gz", gzip("Text.")));
  EXPECT_EQ(read_all(**reader)[0]->id, "story");
}

TEST_F(Files, damaged_archives_are_rejected_after_what_was_whole) {
  std::string lines;
  for (int i = 0; i < 20000; ++i) lines += "{\"id\":\"" + std::to_string(i * 7919) + "\",\"text\":\"x\"}\n";
  for (std::string packed : {gzip(lines), zstd(lines)}) {
    packed.resize(packed.size() - 10);
    auto reader = open_documents(write("cut", packed));
    ASSERT_TRUE(reader);
    auto records = read_all(**reader);
    ASSERT_FALSE(records.empty());
    ASSERT_FALSE(records.back());
    EXPECT_THAT(records.back().error().reason, HasSubstr("too early"));
  }
  std::string damaged = gzip(lines);
  for (std::size_t i = 1000; i < 1100; ++i) damaged[i] = 'x';
  auto reader = open_documents(write("damaged", damaged));
  EXPECT_FALSE(read_all(**reader).back());
}

TEST_F(Files, what_cannot_be_opened_is_an_error) {
  auto missing = open_documents((folder_ / "nothing.txt").string());
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::not_found);
  auto directory = open_documents(folder_.string());
  ASSERT_FALSE(directory);
  EXPECT_EQ(directory.error().code, ErrorCode::io);
  EXPECT_THAT(directory.error().message, HasSubstr("directory"));
}

TEST_F(Files, an_unreadable_file_is_an_error) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  std::string path = write("secret", "x");
  fs::permissions(path, fs::perms::none);
  auto reader = open_documents(path);
  ASSERT_FALSE(reader);
  EXPECT_EQ(reader.error().code, ErrorCode::io);
}

}  // namespace
}  // namespace longbow
