#include "text/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace longbow {
namespace {

TEST(Utf8, well_formed_text_has_no_invalid_byte) {
  EXPECT_FALSE(first_invalid_utf8(""));
  EXPECT_FALSE(first_invalid_utf8("plain"));
  EXPECT_FALSE(first_invalid_utf8("Russia\u2019s \u0430\u0440\u043C\u0438\u044F \U0001F600"));
}

TEST(Utf8, the_first_bad_byte_is_named) {
  EXPECT_EQ(first_invalid_utf8("ab\xFF"), 2u);
  EXPECT_EQ(first_invalid_utf8("\x80"), 0u);
  EXPECT_EQ(first_invalid_utf8("caf\xE9 au lait"), 3u);    // Latin-1
  EXPECT_EQ(first_invalid_utf8("a\xE2\x80"), 1u);          // cut off
  EXPECT_EQ(first_invalid_utf8("a\xC0\xAF"), 1u);          // overlong
  EXPECT_EQ(first_invalid_utf8("a\xED\xA0\x80"), 1u);      // surrogate
  EXPECT_EQ(first_invalid_utf8("a\xF4\x90\x80\x80"), 1u);  // beyond Unicode
}

TEST(CodePoints, ascii_counts_as_it_is) {
  CodePoints points("abcdef");
  EXPECT_EQ(points.size(), 6u);
  EXPECT_EQ(points.from_byte(4), 4u);
  EXPECT_EQ(points.to_byte(4), 4u);
  EXPECT_EQ(points.to_byte(99), 6u);
  EXPECT_EQ(points.from_byte(99), 6u);
}

TEST(CodePoints, bytes_and_code_points_agree_with_a_plain_count) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += i % 3 == 0 ? "\u2019" : i % 3 == 1 ? "x" : "\U0001F3F9\u00E9";
  CodePoints points(text);
  std::uint32_t count = 0;
  for (std::uint32_t byte = 0; byte < text.size(); ++byte) {
    bool starts = (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U;
    if (!starts) {
      EXPECT_EQ(points.from_byte(byte), count - 1) << byte;  // inside a character: that character
      continue;
    }
    EXPECT_EQ(points.from_byte(byte), count) << byte;
    EXPECT_EQ(points.to_byte(count), byte) << count;
    ++count;
  }
  EXPECT_EQ(points.size(), count);
  EXPECT_EQ(points.to_byte(count), text.size());
}

TEST(CodePoints, spans_go_there_and_back) {
  std::string text = "Astana \u2014 \u201CNo\u201D";
  CodePoints points(text);
  Span quoted{11, 19};
  EXPECT_EQ(points.to_bytes(points.from_bytes(quoted)), quoted);
}

TEST(CodePoints, an_empty_text_is_fine) {
  CodePoints points("");
  EXPECT_EQ(points.size(), 0u);
  EXPECT_EQ(points.from_byte(0), 0u);
  EXPECT_EQ(points.to_byte(3), 0u);
}

}  // namespace
}  // namespace longbow
