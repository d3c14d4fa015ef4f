// ASCII is handled by itself, since nearly all words of English news are; other letters go through tables that are made
// once of Unicode's decompositions. Tests: tests/unit/lexicon/letters_test.cc.
#include "lexicon/letters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>

namespace longbow {
namespace {

constexpr bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

struct Plain {
  char first = 0, second = 0;  // zero where there is none
};

constexpr char32_t kLatinEnd = 0x250, kAdditional = 0x1E00, kAdditionalEnd = 0x1F00;

// Latin letters that Unicode does not take apart.
constexpr struct {
  char32_t letter;
  Plain plain;
} kWholeLetters[] = {
    {0xDF, {'s', 's'}}, {0xC6, {'a', 'e'}}, {0xE6, {'a', 'e'}}, {0x152, {'o', 'e'}}, {0x153, {'o', 'e'}},
    {0xD8, {'o', 0}},   {0xF8, {'o', 0}},   {0x110, {'d', 0}},  {0x111, {'d', 0}},   {0xD0, {'d', 0}},
    {0xF0, {'d', 0}},   {0xDE, {'t', 'h'}}, {0xFE, {'t', 'h'}}, {0x141, {'l', 0}},   {0x142, {'l', 0}},
    {0x131, {'i', 0}},  {0x126, {'h', 0}},  {0x127, {'h', 0}},  {0x14A, {'n', 'g'}}, {0x14B, {'n', 'g'}},
    {0x166, {'t', 0}},  {0x167, {'t', 0}},  {0x18F, {'a', 0}},  {0x189, {'d', 0}},
};

// Plain letters of the two Latin blocks, from 0 and from kAdditional.
class PlainLetters {
 public:
  PlainLetters() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return;
    for (char32_t letter = 0xC0; letter < kLatinEnd; ++letter) latin_[letter] = base_of(*decompose, letter);
    for (char32_t letter = kAdditional; letter < kAdditionalEnd; ++letter)
      additional_[letter - kAdditional] = base_of(*decompose, letter);
    for (const auto& [letter, plain] : kWholeLetters) latin_[letter] = plain;
  }

  Plain of(char32_t letter) const {
    if (letter < kLatinEnd) return latin_[letter];
    if (letter >= kAdditional && letter < kAdditionalEnd) return additional_[letter - kAdditional];
    return letter == 0x259 ? Plain{'a', 0} : Plain{};  // schwa, which English print writes as a
  }

 private:
  static Plain base_of(const icu::Normalizer2& decompose, char32_t letter) {
    icu::UnicodeString parts;
    if (!decompose.getDecomposition(static_cast<UChar32>(letter), parts)) return {};
    UChar32 base = u_tolower(parts.char32At(0));
    return base < 0x80 && u_isalpha(base) ? Plain{static_cast<char>(base), 0} : Plain{};
  }

  std::array<Plain, kLatinEnd> latin_{};
  std::array<Plain, kAdditionalEnd - kAdditional> additional_{};
};

const PlainLetters& plain_letters() {
  static const PlainLetters letters;
  return letters;
}

// The next code point of valid UTF-8; a broken sequence gives single bytes, so that this is total.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const char32_t lead = byte(at);
  const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (size == 1 || at + size > text.size()) return ++at, lead;
  char32_t point = lead & (0xFFu >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) point = point << 6 | (byte(at + i) & 0x3Fu);
  at += size;
  return point;
}

// Writes a code point, at most four bytes; false where there is no room.
bool put(char32_t point, FoldBuffer& buffer, std::size_t& size) {
  if (size + 4 > buffer.size()) return false;
  auto add = [&](char32_t byte) { buffer[size++] = static_cast<char>(static_cast<unsigned char>(byte)); };
  if (point < 0x80) {
    add(point);
  } else if (point < 0x800) {
    add(0xC0 | point >> 6), add(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    add(0xE0 | point >> 12), add(0x80 | (point >> 6 & 0x3F)), add(0x80 | (point & 0x3F));
  } else {
    add(0xF0 | point >> 18), add(0x80 | (point >> 12 & 0x3F)), add(0x80 | (point >> 6 & 0x3F)),
        add(0x80 | (point & 0x3F));
  }
  return true;
}

bool is_apostrophe(char32_t point) {
  return point == 0x2018 || point == 0x2019 || point == 0x02BB || point == 0x02BC || point == 0x2032 || point == 0xB4;
}

bool is_combining_mark(char32_t point) { return point >= 0x300 && point < 0x370; }

// Takes one letter beyond ASCII over into the buffer.
bool fold_letter(char32_t point, FoldBuffer& buffer, std::size_t& size) {
  if (is_apostrophe(point)) return put('\'', buffer, size);
  if (is_combining_mark(point)) return true;
  const Plain plain = plain_letters().of(point);
  if (plain.first == 0) return put(static_cast<char32_t>(u_tolower(static_cast<UChar32>(point))), buffer, size);
  if (!put(static_cast<char32_t>(plain.first), buffer, size)) return false;
  return plain.second == 0 || put(static_cast<char32_t>(plain.second), buffer, size);
}

void note_letter(Folded& folded, bool is_capital) {
  if (folded.letters == 0) folded.capital = is_capital;
  folded.capitals = folded.capitals && is_capital;
  ++folded.letters;
}

}  // namespace

Folded fold(std::string_view form, FoldBuffer& buffer) {
  Folded folded;
  std::size_t size = 0;
  bool dots = false, digits = false;
  for (std::size_t at = 0; at < form.size();) {
    const char c = form[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      if (size == buffer.size()) return {};
      const bool is_capital = is_ascii_upper(c);
      buffer[size++] = is_capital ? static_cast<char>(c | 0x20) : c == '`' ? '\'' : c;
      if (is_capital || is_ascii_lower(c)) note_letter(folded, is_capital);
      dots |= c == '.';
      digits |= is_ascii_digit(c);
      ++at;
      continue;
    }
    const char32_t point = next_code_point(form, at);
    if (!fold_letter(point, buffer, size)) return {};
    if (u_isalpha(static_cast<UChar32>(point))) note_letter(folded, u_isupper(static_cast<UChar32>(point)));
  }
  if (dots && folded.letters > 0 && !digits) {
    const auto end = std::remove(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(size), '.');
    size = static_cast<std::size_t>(end - buffer.begin());
  }
  folded.text = std::string_view(buffer.data(), size);
  return folded;
}

std::string lower(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  FoldBuffer buffer;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      const char c = text[at++];
      result += is_ascii_upper(c) ? static_cast<char>(c | 0x20) : c;
      continue;
    }
    const char32_t point = next_code_point(text, at);
    std::size_t size = 0;
    put(static_cast<char32_t>(u_tolower(static_cast<UChar32>(point))), buffer, size);
    result.append(buffer.data(), size);
  }
  return result;
}

bool has_capital(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (u_isupper(static_cast<UChar32>(next_code_point(text, at)))) return true;
  return false;
}

std::string slug(std::string_view name) {
  std::string result;
  FoldBuffer buffer;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t point = next_code_point(name, at);
    std::size_t size = 0;
    if (point < 0x80)
      put(static_cast<char32_t>(u_tolower(static_cast<UChar32>(point))), buffer, size);
    else
      fold_letter(point, buffer, size);
    for (char c : std::string_view(buffer.data(), size)) {
      const bool kept = is_ascii_lower(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
      if (kept)
        result += c;
      else if (c != '\'' && c != '.' && !result.empty() && result.back() != '-')
        result += '-';
    }
  }
  if (!result.empty() && result.back() == '-') result.pop_back();
  return result;
}

}  // namespace longbow
