#include "syntax/word_shape.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace longbow {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// X capital, x small letter, 0 digit; other characters stand for themselves, beyond ASCII for their category.
char outline_of(UChar32 point) {
  if (point < 0x80) {
    if (point >= 'A' && point <= 'Z') return 'X';
    if (point >= 'a' && point <= 'z') return 'x';
    if (point >= '0' && point <= '9') return '0';
    return static_cast<char>(point);
  }
  if (u_isUUppercase(point)) return 'X';
  if (u_isUAlphabetic(point)) return 'x';
  return static_cast<char>('\x80' + u_charType(point));
}

}  // namespace

void to_lower(std::string_view text, std::string& out) {
  out.clear();
  if (is_ascii(text)) {
    for (char c : text) out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    return;
  }
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    std::int32_t begin = at;
    UChar32 point;
    U8_NEXT(bytes, at, size, point);
    if (point < 0) {
      out.append(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin)));
      continue;
    }
    std::uint8_t buffer[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(buffer, length, u_tolower(point));
    out.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length));
  }
}

WordShape shape_of(std::string_view form, std::string& buffer) {
  WordShape shape;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(form.data());
  auto size = static_cast<std::int32_t>(form.size());
  std::uint64_t outline = kHashSeed;
  char before = 0;
  int run = 0, letters = 0, capitals = 0;
  for (std::int32_t at = 0; at < size;) {
    UChar32 point;
    U8_NEXT(bytes, at, size, point);
    char kind = outline_of(point < 0 ? 0xFFFD : point);
    if (before == 0) {
      shape.capital = kind == 'X';
      shape.lower = kind == 'x';
    }
    letters += kind == 'x' || kind == 'X';
    capitals += kind == 'X';
    shape.digit |= kind == '0';
    shape.hyphen |= kind == '-';
    run = kind == before ? run + 1 : 1;
    before = kind;
    if (run <= 2) outline = hash_step(outline, kind);
  }
  shape.shouted = capitals >= 2 && capitals == letters;
  shape.outline = static_cast<std::uint32_t>(mix(outline) >> 16);

  to_lower(form, buffer);
  std::uint64_t exact = kHashSeed, folded = kHashSeed, suffix = kHashSeed;
  for (char c : form) exact = hash_step(exact, c >= '0' && c <= '9' ? '0' : c);
  std::size_t filled = 0;
  for (char c : buffer) {
    folded = hash_step(folded, c >= '0' && c <= '9' ? '0' : c);
    if (filled < shape.prefix.size()) shape.prefix[filled++] = static_cast<std::uint32_t>(mix(folded) >> 16);
  }
  for (; filled < shape.prefix.size(); ++filled) shape.prefix[filled] = filled ? shape.prefix[filled - 1] : 0;
  for (std::size_t i = 0; i < shape.suffix.size(); ++i) {
    if (i < buffer.size()) suffix = hash_step(suffix, buffer[buffer.size() - 1 - i]);
    shape.suffix[i] = static_cast<std::uint32_t>(mix(suffix) >> 16);
  }
  shape.exact = mix(exact);
  shape.folded = mix(folded);
  return shape;
}

}  // namespace longbow
