// Widths by Unicode's properties, as ICU knows them: see display.h.
#include "store/display.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace longbow {
namespace {

constexpr std::string_view kEllipsis = "…";

std::size_t width_of(UChar32 c) {
  if (c < 0) return 1;
  if (c < 0x300) return c >= 0x20 && c != 0x7F && c != 0xAD ? 1 : 0;
  switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
      return 0;
    default:
      break;
  }
  auto east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  bool wide =
      east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH || u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION);
  return wide ? 2 : 1;
}

// The character at `at`, which moves past it. Text is valid UTF-8; a stray byte counts as a character.
UChar32 next(std::string_view text, std::size_t& at) {
  auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  UChar32 lead = byte(at++);
  int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  UChar32 c = more == 3 ? lead & 0x07 : more == 2 ? lead & 0x0F : more == 1 ? lead & 0x1F : lead;
  for (; more > 0 && at < text.size() && (byte(at) & 0xC0) == 0x80; --more) c = (c << 6) | (byte(at++) & 0x3F);
  return c;
}

// The bytes of the longest beginning that is at most `width` wide.
std::size_t prefix(std::string_view text, std::size_t width) {
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t before = at;
    used += width_of(next(text, at));
    if (used > width) return before;
  }
  return text.size();
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += width_of(next(text, at));
  return width;
}

std::string one_line(std::string_view text) {
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
  return line;
}

std::string shorten(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  if (width == 0) return "";
  std::string kept(text.substr(0, prefix(text, width - 1)));
  while (!kept.empty() && kept.back() == ' ') kept.pop_back();
  return kept.append(kEllipsis);
}

std::string fit(std::string_view text, std::size_t width) {
  std::string cell = shorten(text, width);
  cell.append(width - display_width(cell), ' ');
  return cell;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, std::size_t most) {
  std::vector<std::string> lines;
  while (lines.size() + 1 < most && display_width(text) > width) {
    std::size_t end = prefix(text, width);
    std::size_t cut = end;
    if (text[end] != ' ') {
      auto blank = text.substr(0, end).rfind(' ');
      if (blank != std::string_view::npos && blank > 0) cut = blank;
    }
    if (cut == 0) break;  // not one character fits
    lines.emplace_back(text.substr(0, cut));
    while (!lines.back().empty() && lines.back().back() == ' ') lines.back().pop_back();
    text.remove_prefix(cut);
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  }
  lines.push_back(shorten(text, width));
  return lines;
}

}  // namespace longbow
