#include "coding/calendar.h"

#include <array>

namespace longbow {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day_last;

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};

Date last_of(year_month at) { return Date{year_month_day_last{at.year(), std::chrono::month_day_last{at.month()}}}; }

std::string_view without_stop(std::string_view word) {
  if (word.size() > 1 && word.back() == '.') word.remove_suffix(1);
  return word;
}

// The whole name, or its first three or four letters where they are written so.
bool names(std::string_view full, std::string_view word) {
  if (word == full) return true;
  if (word.size() == 3) return full.starts_with(word);
  return word == "sept"   ? full == "september"
         : word == "tues" ? full == "tuesday"
                          : word == "thurs" && full == "thursday";
}

}  // namespace

std::optional<TimeUnit> time_unit(std::string_view lower) {
  if (lower.ends_with('s')) lower.remove_suffix(1);
  if (lower == "day" || lower == "hour" || lower == "minute") return TimeUnit::day;
  if (lower == "week") return TimeUnit::week;
  if (lower == "month") return TimeUnit::month;
  if (lower == "year") return TimeUnit::year;
  if (lower == "decade") return TimeUnit::decade;
  if (lower == "century" || lower == "centurie") return TimeUnit::century;
  return std::nullopt;
}

std::optional<unsigned> month_number(std::string_view lower) {
  lower = without_stop(lower);
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    if (names(kMonths[i], lower)) return i + 1;
  }
  return std::nullopt;
}

std::optional<unsigned> weekday_number(std::string_view lower) {
  lower = without_stop(lower);
  for (unsigned i = 0; i < kWeekdays.size(); ++i) {
    if (names(kWeekdays[i], lower)) return i;
  }
  return std::nullopt;
}

std::optional<DateRange> season(std::string_view lower, int in_year) {
  unsigned first = lower == "spring" ? 3 : lower == "summer" ? 6 : lower == "autumn" || lower == "fall" ? 9 : 0;
  if (first > 0) return DateRange{month_of(in_year, first).first, month_of(in_year, first + 2).last};
  if (lower == "winter") return DateRange{month_of(in_year - 1, 12).first, month_of(in_year, 2).last};
  return std::nullopt;
}

std::optional<Date> make_date(int in_year, unsigned in_month, unsigned on_day) {
  Date date{year{in_year}, month{in_month}, day{on_day}};
  return date.ok() ? std::optional<Date>(date) : std::nullopt;
}

DateRange month_of(int in_year, unsigned in_month) {
  year_month at{year{in_year}, month{in_month}};
  return {Date{at.year(), at.month(), day{1}}, last_of(at)};
}

DateRange years(int first, int last) {
  return {Date{year{first}, month{1}, day{1}}, Date{year{last}, month{12}, day{31}}};
}

Date moved(Date from, TimeUnit unit, int count) {
  switch (unit) {
    case TimeUnit::day:
      return plus_days(from, count);
    case TimeUnit::week:
      return plus_days(from, 7 * count);
    case TimeUnit::month:
      break;
    case TimeUnit::year:
      count *= 12;
      break;
    case TimeUnit::decade:
      count *= 120;
      break;
    case TimeUnit::century:
      count *= 1200;
      break;
  }
  year_month at = year_month{from.year(), from.month()} + std::chrono::months{count};
  Date same_day{at.year(), at.month(), from.day()};
  return same_day.ok() ? same_day : last_of(at);
}

DateRange shifted(Date from, TimeUnit unit, int count) {
  Date there = moved(from, unit, count);
  int in_year = static_cast<int>(there.year());
  switch (unit) {
    case TimeUnit::day:
      return {there, there};
    case TimeUnit::week: {
      unsigned weekday = std::chrono::weekday{std::chrono::sys_days{there}}.iso_encoding();
      Date monday = plus_days(there, 1 - static_cast<int>(weekday));
      return {monday, plus_days(monday, 6)};
    }
    case TimeUnit::month:
      return month_of(in_year, static_cast<unsigned>(there.month()));
    case TimeUnit::year:
      return years(in_year, in_year);
    case TimeUnit::decade:
      return years(in_year / 10 * 10, in_year / 10 * 10 + 9);
    case TimeUnit::century:
      return years(in_year / 100 * 100, in_year / 100 * 100 + 99);
  }
  return {there, there};
}

Date nearest_weekday(Date from, unsigned weekday, int step, bool strict) {
  Date date = strict ? plus_days(from, step) : from;
  while (std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding() != weekday) date = plus_days(date, step);
  return date;
}

}  // namespace longbow
