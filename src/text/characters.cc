#include "text/characters.h"

#include <unicode/uchar.h>

#include <array>

namespace longbow {
namespace {

constexpr std::array<CharKind, 128> ascii_kinds() {
  std::array<CharKind, 128> kinds{};
  for (char32_t c = 0; c < 128; ++c) {
    CharKind kind = CharKind::other;
    if (c <= 32 || c == 127) kind = CharKind::space;
    if (c >= U'A' && c <= U'Z') kind = CharKind::upper;
    if (c >= U'a' && c <= U'z') kind = CharKind::lower;
    if (c >= U'0' && c <= U'9') kind = CharKind::digit;
    if (c == U'_') kind = CharKind::mark;  // part of whatever word it stands in
    kinds[c] = kind;
  }
  return kinds;
}

constexpr auto kAscii = ascii_kinds();

// Invisible characters that tell nothing about words: zero-width space, byte order mark, writing direction.
bool is_invisible(char32_t c) {
  return c == 0x200B || c == 0xFEFF || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0x2060;
}

}  // namespace

CharKind kind_of(char32_t code) {
  if (code < 128) return kAscii[code];
  if (is_invisible(code)) return CharKind::space;
  auto c = static_cast<UChar32>(code);
  if (u_isUWhiteSpace(c)) return CharKind::space;
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CharKind::upper;
    case U_LOWERCASE_LETTER:
      return CharKind::lower;
    case U_MODIFIER_LETTER:
      return code == 0x02BC ? CharKind::other : CharKind::letter;
    case U_OTHER_LETTER:
      return CharKind::letter;
    case U_DECIMAL_DIGIT_NUMBER:
      return CharKind::digit;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_FORMAT_CHAR:  // soft hyphen, joiners
      return CharKind::mark;
    case U_CONTROL_CHAR:
      return CharKind::space;
    default:
      return CharKind::other;
  }
}

char32_t next_code_point(std::string_view text, std::uint32_t& at) {
  auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
  char32_t first = byte(at);
  std::uint32_t size = first < 0x80 ? 1 : first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 0;
  if (size == 0 || at + size > text.size()) {
    ++at;
    return first < 0x80 ? first : U'\uFFFD';
  }
  char32_t code = size == 1 ? first : first & (0x7FU >> size);
  for (std::uint32_t i = 1; i < size; ++i) code = (code << 6) | (byte(at + i) & 0x3FU);
  at += size;
  return code;
}

char32_t last_code_point(std::string_view text) {
  if (text.empty()) return 0;
  auto at = static_cast<std::uint32_t>(text.size()) - 1;
  while (at > 0 && text.size() - at < 4 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return next_code_point(text, at);
}

bool is_foreign_stop(char32_t c) {
  return c == U'\u3002' || c == U'\uFF01' || c == U'\uFF1F' || c == U'\u061F' || c == U'\u06D4' || c == U'\u0964' ||
         c == U'\uFF0E' || c == U'\uFF61';
}

bool is_opening(char32_t c) {
  switch (c) {
    case U'(':
    case U'[':
    case U'{':
    case U'\u201C':
    case U'\u2018':
    case U'\u201E':
    case U'\u201A':
    case U'\u00AB':
    case U'\u00BF':
    case U'\u00A1':
      return true;
    default:
      return false;
  }
}

bool is_closing(char32_t c) {
  switch (c) {
    case U')':
    case U']':
    case U'}':
    case U'\u201D':
    case U'\u2019':
    case U'\u00BB':
      return true;
    default:
      return false;
  }
}

}  // namespace longbow
