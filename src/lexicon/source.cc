// Reading goes line by line and never fails as a whole: what cannot be read is reported, and the next line is tried.
// Tests: tests/unit/lexicon/source_test.cc.
#include "lexicon/source.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <tuple>

#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::string_view kBlanks = " \t\r\v\f";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_blank(char c) { return kBlanks.find(c) != std::string_view::npos; }

Piece part(const Piece& whole, std::size_t begin, std::size_t size) {
  return {whole.text.substr(begin, size), whole.file, whole.line, whole.column + static_cast<std::uint32_t>(begin)};
}

Piece trimmed(const Piece& piece) {
  const std::size_t begin = piece.text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return part(piece, piece.text.size(), 0);
  return part(piece, begin, piece.text.find_last_not_of(kBlanks) + 1 - begin);
}

// A comment begins with # at the start of the line or after white space.
std::string_view without_comment(std::string_view line) {
  for (std::size_t at = line.find('#'); at != std::string_view::npos; at = line.find('#', at + 1))
    if (at == 0 || is_blank(line[at - 1])) return line.substr(0, at);
  return line;
}

// The lines of a text, cut once, since there may be many diagnostics.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    if (lines.back().ends_with('\r')) lines.back().remove_suffix(1);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool all_of(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

// A day, or with `last` the last day of a month or year, else its first.
std::optional<Date> parse_day(std::string_view text, bool last) {
  if (!all_of(text, "0123456789-")) return std::nullopt;
  if (text.size() == 10) return parse_iso_date(text);
  if (text.size() == 4) return parse_iso_date(fmt::format("{}{}", text, last ? "-12-31" : "-01-01"));
  if (text.size() != 7) return std::nullopt;
  const auto first = parse_iso_date(fmt::format("{}-01", text));
  if (!first || !last) return first;
  return Date{first->year() / first->month() / std::chrono::last};
}

}  // namespace

// ---- diagnostics ----

void Reporter::add(Diagnostic::Level level, const Piece& at, std::string message) {
  found_.push_back({level, at, std::move(message)});
  if (level == Diagnostic::Level::error) ++errors_;
}

std::string Reporter::place(const Piece& at) const { return fmt::format("{}:{}", files_[at.file].path, at.line); }

std::vector<Diagnostic> Reporter::take() {
  auto key = [](const Found& found) { return std::tuple(found.at.file, found.at.line, found.at.column); };
  std::stable_sort(found_.begin(), found_.end(), [&](const Found& a, const Found& b) { return key(a) < key(b); });
  std::vector<Diagnostic> result;
  std::vector<std::string_view> lines;
  std::uint32_t file = std::numeric_limits<std::uint32_t>::max();  // whose lines these are
  for (Found& found : found_) {
    const Piece& at = found.at;
    if (at.file != file) lines = lines_of(files_[file = at.file].text);
    const std::string_view line = at.line - 1 < lines.size() ? lines[at.line - 1] : std::string_view();
    const std::string_view before = line.substr(0, std::min<std::size_t>(at.column - 1, line.size()));
    const auto points = std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xC0) != 0x80; });
    result.push_back({found.level, files_[file].path, static_cast<int>(at.line), static_cast<int>(points) + 1,
                      std::move(found.message), std::string(line)});
  }
  found_.clear();
  return result;
}

// ---- records ----

std::vector<SourceRecord> read_records(const SourceFiles& files, std::uint32_t file, Reporter& reporter) {
  std::vector<SourceRecord> records;
  std::string_view text = files[file].text;
  if (auto bad = first_invalid_utf8(text)) {
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
    const std::size_t start = text.rfind('\n', *bad);
    const std::size_t column = start == std::string_view::npos ? *bad + 1 : *bad - start;
    reporter.error({{}, file, static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column)},
                   "this is not UTF-8; the file is left out");
    return records;
  }
  std::uint32_t number = 0;
  std::uint32_t first_column = 1;
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size()), first_column = 4;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view raw = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const Piece line{without_comment(raw), file, ++number, number == 1 ? first_column : 1};
    Piece rest = trimmed(line);
    if (rest.text.empty()) continue;
    const Piece first = take_first_word(rest);
    if (!is_blank(line.text.front()))
      records.push_back({first, rest, {}, files[file].layer});
    else if (records.empty())
      reporter.error(first, "a property before any record: a record begins at the start of a line");
    else
      records.back().properties.push_back({first, rest});
  }
  return records;
}

// ---- values ----

std::vector<Piece> split_words(const Piece& value) {
  std::vector<Piece> words;
  for (Piece rest = value; !(rest = trimmed(rest)).text.empty();) words.push_back(take_first_word(rest));
  return words;
}

std::vector<Piece> split_at(const Piece& value, char separator) {
  std::vector<Piece> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(value.text.find(separator, begin), value.text.size());
    parts.push_back(trimmed(part(value, begin, end - begin)));
    if (end == value.text.size()) return parts;
    begin = end + 1;
  }
}

Piece take_first_word(Piece& rest) {
  rest = trimmed(rest);
  const std::size_t end = std::min(rest.text.find_first_of(kBlanks), rest.text.size());
  const Piece word = part(rest, 0, end);
  rest = trimmed(part(rest, end, rest.text.size() - end));
  return word;
}

Piece take_last_word(Piece& rest) {
  rest = trimmed(rest);
  const std::size_t blank = rest.text.find_last_of(kBlanks);
  const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
  const Piece word = part(rest, begin, rest.text.size() - begin);
  rest = trimmed(part(rest, 0, begin));
  return word;
}

std::optional<Period> take_period(Piece& value, Reporter& reporter) {
  Piece rest = value;
  const Piece word = take_last_word(rest);
  const bool has_digit = word.text.find_first_of("0123456789") != std::string_view::npos;
  const std::size_t dots = word.text.find("..");
  if (dots == std::string_view::npos) {
    if (word.text.size() == 10 && all_of(word.text, "0123456789-") && parse_iso_date(word.text)) {
      reporter.error(word, fmt::format("a period is FROM..TO: `{}..` or `..{}`?", word.text, word.text));
      value = rest;
    }
    return std::nullopt;
  }
  if (!has_digit && word.text != "..") return std::nullopt;
  value = rest;
  const std::string_view from = word.text.substr(0, dots), to = word.text.substr(dots + 2);
  Period period;
  if (!from.empty() && !(period.from = parse_day(from, false)))
    reporter.error(word, fmt::format("`{}` is no date: dates are like 1990-04-24", from));
  if (!to.empty() && !(period.to = parse_day(to, true)))
    reporter.error(part(word, dots + 2, to.size()), fmt::format("`{}` is no date: dates are like 1990-04-24", to));
  if (period.from && period.to && *period.from > *period.to) reporter.error(word, "the period ends before it begins");
  return period;
}

}  // namespace longbow
