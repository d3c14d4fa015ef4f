#include "text/lines.h"

#include <algorithm>
#include <string>

#include "text/abbreviations.h"
#include "text/characters.h"

namespace longbow {
namespace {

constexpr std::uint32_t kNarrow = 50;      // no prose is wrapped as narrow as this: such lines stand for themselves
constexpr std::uint32_t kUnwrapped = 130;  // nor as wide as this: here a line is a paragraph

struct Line {
  Span span;  // trimmed
  bool empty() const { return span.empty(); }
};

// Reads lines one by one; a line without anything visible comes out empty.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}

  bool next(Line& line) {
    if (at_ >= text_.size()) return false;
    std::uint32_t begin = at_;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool any = false;
    while (at_ < text_.size()) {
      Glyph glyph = next_glyph(text_, at_);
      if (is_newline(glyph.code)) {
        if (glyph.code == U'\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
        break;
      }
      if (glyph.kind == CharKind::space) continue;
      if (!any) first = glyph.at;
      any = true;
      last = at_;
    }
    line.span = any ? Span{first, last} : Span{begin, begin};
    return true;
  }

 private:
  std::string_view text_;
  std::uint32_t at_ = 0;
};

std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

std::string_view first_word(std::string_view line) { return line.substr(0, line.find_first_of(" \t")); }
std::string_view last_word(std::string_view line) {
  std::size_t space = line.find_last_of(" \t");
  return space == std::string_view::npos ? line : line.substr(space + 1);
}

bool begins_bullet(std::string_view line) {
  std::uint32_t at = 0;
  char32_t c = next_code_point(line, at);
  bool symbol = c == U'-' || c == U'*' || c == U'\u2022' || c == U'\u2013' || c == U'\u2014' || c == U'\u00B7' ||
                c == U'\u25E6' || c == U'\u25AA' || c == U'\u25CF' || c == U'\u2023' || c == U'>';
  return symbol && at < line.size() && line[at] == ' ';
}

// "1. ", "12) ", "(a) "
bool begins_numbered_item(std::string_view line) {
  std::size_t i = line.starts_with("(") ? 1 : 0;
  std::size_t first = i;
  while (i < line.size() && i - first < 2 && line[i] >= '0' && line[i] <= '9') ++i;
  if (i == first && i < line.size() && line[i] >= 'a' && line[i] <= 'z') ++i;
  if (i == first || i + 1 >= line.size()) return false;
  return (line[i] == ')' || (line[i] == '.' && first == 0)) && line[i + 1] == ' ';
}

// "MOSCOW (" or "ASTANA, " or "BRUSSELS - ": what a news report begins with.
bool begins_dateline(std::string_view line) {
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < line.size() && i < 40; ++i) {
    char c = line[i];
    if (c >= 'A' && c <= 'Z') {
      ++capitals;
    } else if (c == ',' || c == '(') {
      return capitals >= 4;
    } else if (c == '-' || static_cast<unsigned char>(c) >= 0x80) {
      return capitals >= 4 && i > 0 && line[i - 1] == ' ';
    } else if (c != ' ' && c != '.') {
      return false;
    }
  }
  return false;
}

std::string lower_ascii(std::string_view word) {
  std::string lower(word.substr(0, 32));
  for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return lower;
}

bool ends_open(std::string_view line) {
  char last = line.back();
  if (last == ',' || last == '-' || last == '(' || last == '&') return true;
  return is_connector(lower_ascii(last_word(line)));
}

bool ends_sentence(std::string_view line) {
  char32_t last = last_code_point(line);
  while (line.size() > 1 && (last == U'"' || last == U'\'' || is_closing(last))) {
    line.remove_suffix(last < 0x80 ? 1 : last < 0x800 ? 2 : 3);
    last = last_code_point(line);
  }
  return is_stop(last) || is_foreign_stop(last) || last == U':';
}

// Whether the break between two neighbouring lines was meant. `width`: of the widest line around.
bool is_deliberate(std::string_view line, std::string_view after, std::uint32_t width) {
  if (begins_bullet(after)) return true;
  bool ended = ends_sentence(line);
  if (begins_numbered_item(after) && (ended || line.back() == ';')) return true;
  std::uint32_t at = 0;
  Glyph first = next_glyph(after, at);
  if (first.kind == CharKind::lower) return false;
  if (begins_dateline(after) && !ends_open(line)) return true;
  if (width > kUnwrapped || width < kNarrow) return ended || !ends_open(line);
  bool would_have_fitted = line.size() + 1 + first_word(after).size() <= width;
  return would_have_fitted && (ended || !ends_open(line));
}

void cut_lines(std::string_view text, const std::vector<Line>& lines, std::vector<TextBlock>& out) {
  std::uint32_t width = 0;
  for (const Line& line : lines) width = std::max(width, line.span.size());
  std::size_t begin = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    bool last = i + 1 == lines.size();
    if (!last && !is_deliberate(slice(text, lines[i].span), slice(text, lines[i + 1].span), width)) continue;
    out.push_back({{lines[begin].span.begin, lines[i].span.end}, begin == i});
    begin = i + 1;
  }
}

}  // namespace

void find_blocks(std::string_view text, std::vector<TextBlock>& out) {
  out.clear();
  std::vector<Line> paragraph;
  Lines reader(text);
  Line line;
  while (reader.next(line)) {
    if (!line.empty()) {
      paragraph.push_back(line);
      continue;
    }
    cut_lines(text, paragraph, out);
    paragraph.clear();
  }
  cut_lines(text, paragraph, out);
}

}  // namespace longbow
