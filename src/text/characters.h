// What a character is, as far as cutting text into words and sentences cares. ASCII by table, the rest by ICU.
#pragma once

#include <cstdint>
#include <string_view>

namespace longbow {

enum class CharKind : std::uint8_t { other, space, upper, lower, letter, digit, mark };

struct Glyph {
  char32_t code = 0;
  std::uint32_t at = 0;  // byte offset
  CharKind kind = CharKind::other;
};

CharKind kind_of(char32_t code);

// Reads the code point at byte `at` and moves `at` behind it. A broken sequence is read as one byte, so that
// every string has an answer.
char32_t next_code_point(std::string_view text, std::uint32_t& at);
inline Glyph next_glyph(std::string_view text, std::uint32_t& at) {
  Glyph glyph;
  glyph.at = at;
  glyph.code = next_code_point(text, at);
  glyph.kind = kind_of(glyph.code);
  return glyph;
}

// The code point that ends right before byte `at`; 0 at the start.
char32_t last_code_point(std::string_view text);

inline bool is_letter(CharKind kind) {
  return kind == CharKind::upper || kind == CharKind::lower || kind == CharKind::letter || kind == CharKind::mark;
}
inline bool is_word(CharKind kind) { return is_letter(kind) || kind == CharKind::digit; }

inline bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02BC' || c == U'\u2018'; }
inline bool is_hyphen(char32_t c) { return c == U'-' || c == U'\u2010' || c == U'\u2011'; }
inline bool is_newline(char32_t c) { return c == U'\n' || c == U'\r' || c == U'\u2028' || c == U'\u2029'; }
inline bool is_stop(char32_t c) { return c == U'.' || c == U'?' || c == U'!' || c == U'\u2026'; }

// Stops of other scripts end a sentence without any doubt.
bool is_foreign_stop(char32_t c);
// Typographic or bracket characters that open or close; the ASCII quotes do both and are in neither.
bool is_opening(char32_t c);
bool is_closing(char32_t c);

}  // namespace longbow
