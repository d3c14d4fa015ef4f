#include "coding/numbers.h"

#include <absl/container/flat_hash_map.h>

#include <charconv>
#include <limits>

namespace longbow {
namespace {

constexpr std::int64_t kLargest = 1'000'000'000'000'000;

std::int64_t small_value(std::string_view word) {
  static const absl::flat_hash_map<std::string_view, std::int64_t> all{
      {"zero", 0},      {"one", 1},       {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},
      {"six", 6},       {"seven", 7},     {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},
      {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
      {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fifty", 50},
      {"sixty", 60},    {"seventy", 70},  {"eighty", 80},   {"ninety", 90}};
  auto found = all.find(word);
  return found == all.end() ? -1 : found->second;
}

std::int64_t scale_value(std::string_view word) {
  static const absl::flat_hash_map<std::string_view, std::int64_t> all{{"dozen", 12},
                                                                       {"hundred", 100},
                                                                       {"thousand", 1000},
                                                                       {"million", 1'000'000},
                                                                       {"mn", 1'000'000},
                                                                       {"mln", 1'000'000},
                                                                       {"billion", 1'000'000'000},
                                                                       {"bn", 1'000'000'000},
                                                                       {"trillion", 1'000'000'000'000},
                                                                       {"k", 1000}};
  auto found = all.find(word);
  return found == all.end() ? 0 : found->second;
}

// A decimal number as thousandths, so that "1.5 million" comes out exact.
std::optional<std::int64_t> thousandths(std::string_view word) {
  std::int64_t value = 0;
  int decimals = -1;
  bool any = false;
  for (char c : word) {
    if (c == ',' && decimals < 0) continue;
    if (c == '.' && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    any = true;
    if (decimals >= 3) continue;
    value = value * 10 + (c - '0');
    if (decimals >= 0) ++decimals;
    if (value > kLargest) return std::nullopt;
  }
  if (!any) return std::nullopt;
  for (int i = decimals < 0 ? 0 : decimals; i < 3; ++i) value *= 10;
  return value;
}

const std::string& word_at(const std::vector<std::string>& words, std::size_t i) {
  static const std::string none;
  return i < words.size() ? words[i] : none;
}

// "twenty-five", "seven": a number below a hundred in words.
std::int64_t below_hundred(const std::vector<std::string>& words, std::size_t& i) {
  std::int64_t value = small_value(word_at(words, i));
  if (value < 0) return -1;
  ++i;
  if (value < 20) return value;
  std::size_t next = word_at(words, i) == "-" ? i + 1 : i;
  std::int64_t ones = small_value(word_at(words, next));
  if (ones < 1 || ones > 9) return value;
  i = next + 1;
  return value + ones;
}

bool multiply(std::int64_t& value, std::int64_t scale) {
  if (value > kLargest / scale) return false;
  value *= scale;
  return true;
}

// "two hundred thousand", "one hundred and twenty", "a dozen".
std::optional<ReadNumber> number_in_words(const std::vector<std::string>& words, std::size_t i) {
  std::int64_t total = 0;
  std::int64_t group = 0;
  bool article = words[i] == "a" || words[i] == "an";
  if (article) {
    if (scale_value(word_at(words, i + 1)) == 0) return std::nullopt;
    group = 1;
    ++i;
  } else {
    group = below_hundred(words, i);
    if (group < 0) return std::nullopt;
  }
  while (true) {
    std::int64_t scale = scale_value(word_at(words, i));
    if (scale > 0) {
      if (scale <= 100) {
        if (!multiply(group, scale)) return std::nullopt;
      } else {
        if (!multiply(group, scale)) return std::nullopt;
        total += group;
        group = 0;
      }
      ++i;
      continue;
    }
    bool open = group >= 100 || (group == 0 && total > 0);
    if (!open) break;
    std::size_t next = word_at(words, i) == "and" ? i + 1 : i;
    std::int64_t more = below_hundred(words, next);
    if (more <= 0) break;
    group += more;
    i = next;
  }
  return ReadNumber{total + group, i};
}

}  // namespace

std::vector<std::string> lower_forms(const Parse& parse) {
  std::vector<std::string> words;
  words.reserve(parse.size());
  for (std::size_t i = 0; i < parse.size(); ++i) {
    std::string_view form = parse.form(i);
    if (form == "\u2013" || form == "\u2010" || form == "\u2011") form = "-";
    std::string& word = words.emplace_back(form);
    for (char& c : word) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  return words;
}

std::optional<ReadNumber> read_number(const std::vector<std::string>& words, std::size_t i) {
  if (i >= words.size()) return std::nullopt;
  if (words[i] == "half" && word_at(words, i + 1) == "a" && scale_value(word_at(words, i + 2)) > 1) {
    return ReadNumber{scale_value(words[i + 2]) / 2, i + 3};
  }
  auto digits = thousandths(words[i]);
  if (!digits) return number_in_words(words, i);
  std::int64_t value = *digits;
  std::size_t end = i + 1;
  for (std::int64_t scale; (scale = scale_value(word_at(words, end))) > 0; ++end) {
    if (!multiply(value, scale)) return std::nullopt;
  }
  if (value % 1000 != 0) return std::nullopt;
  return ReadNumber{value / 1000, end};
}

std::optional<int> plain_digits(std::string_view word) {
  int value = 0;
  auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (word.empty() || word[0] == '-' || fault != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  return value;
}

}  // namespace longbow
