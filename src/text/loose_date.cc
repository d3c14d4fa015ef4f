#include "text/loose_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace longbow {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::optional<int> number(std::string_view text) {
  int value = 0;
  auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Date> date_of(int year, int month, int day) {
  Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(day)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

// By its first three letters; 0 for what is no month.
int month_of(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                               "jul", "aug", "sep", "oct", "nov", "dec"};
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    bool same = std::equal(kMonths[i].begin(), kMonths[i].end(), word.begin(),
                           [](char month, char c) { return month == (c | 0x20); });
    if (same) return static_cast<int>(i) + 1;
  }
  return 0;
}

// "20090422", "20090422T101500", "20090422101500"
std::optional<Date> compact(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  bool fits = (digits == 8 && (text.size() == 8 || text[8] == 'T' || text[8] == ' ')) || digits == 14;
  if (!fits) return std::nullopt;
  return date_of(*number(text.substr(0, 4)), *number(text.substr(4, 2)), *number(text.substr(6, 2)));
}

// Runs of letters and of digits.
std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < text.size() && found.size() < 4;) {
    std::size_t begin = i;
    if (is_digit(text[i])) {
      while (i < text.size() && is_digit(text[i])) ++i;
    } else if (is_letter(text[i])) {
      while (i < text.size() && is_letter(text[i])) ++i;
    } else {
      ++i;
      continue;
    }
    found.push_back(text.substr(begin, i - begin));
  }
  return found;
}

int full_year(std::string_view word) {
  int year = number(word).value_or(0);
  if (word.size() == 2) return year < 70 ? 2000 + year : 1900 + year;  // as RFC 822 wrote it
  return word.size() == 4 ? year : 0;
}

}  // namespace

std::optional<Date> parse_loose_date(std::string_view text) {
  while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
  while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
  if (auto date = parse_iso_date(text)) return date;
  if (auto date = compact(text)) return date;
  std::vector<std::string_view> word = words(text);
  // A weekday says nothing more.
  if (!word.empty() && is_letter(word[0][0]) && month_of(word[0]) == 0) word.erase(word.begin());
  if (word.size() < 3) return std::nullopt;
  if (int month = month_of(word[1]); month != 0 && is_digit(word[0][0]) && word[0].size() <= 2) {
    return date_of(full_year(word[2]), month, number(word[0]).value_or(0));
  }
  if (int month = month_of(word[0]); month != 0 && is_digit(word[1][0]) && word[1].size() <= 2) {
    return date_of(full_year(word[2]), month, number(word[1]).value_or(0));
  }
  return std::nullopt;
}

}  // namespace longbow
