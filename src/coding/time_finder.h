// The machinery behind find_times(): one rule for each kind of time expression. Rules that name a date of the calendar
// are in time_dates.cc, those told from the day of publication and the order of all in when.cc.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coding/calendar.h"
#include "coding/numbers.h"
#include "coding/when.h"

namespace longbow {

// Tries one kind of expression after another at each word; the first that fits is taken.
class TimeFinder {
 public:
  TimeFinder(const Parse& parse, std::optional<Date> published)
      : parse_(parse), words_(lower_forms(parse)), published_(published) {}
  std::vector<TimeMention> run();

 private:
  using Match = std::optional<TimeMention>;
  std::string_view word(std::size_t i) const {
    return i < words_.size() ? std::string_view(words_[i]) : std::string_view();
  }
  static bool is_any(std::string_view word, std::initializer_list<std::string_view> all) {
    return std::find(all.begin(), all.end(), word) != all.end();
  }
  std::string_view before(std::size_t i) const { return i > 0 ? word(i - 1) : std::string_view(); }
  Match match(std::size_t i) const;
  Match plain(std::size_t i) const;

  // Making mentions: `make` with a date, `vague` with a direction alone. Words [begin, end).
  TimeDirection compare(Date first, Date last, std::size_t at) const;
  TimeMention make(std::size_t begin, std::size_t end, DateRange period, std::string_view precision) const;
  TimeMention vague(std::size_t begin, std::size_t end, TimeDirection direction) const;

  // Parts of a date at word `i`.
  bool capital(std::size_t i) const {
    std::string_view form = parse_.form(i);
    return !form.empty() && form[0] >= 'A' && form[0] <= 'Z';
  }
  std::optional<unsigned> month_at(std::size_t i) const;
  std::optional<unsigned> weekday_at(std::size_t i) const;
  // "21", "21st"
  std::optional<unsigned> day_at(std::size_t i) const;
  std::optional<int> year_at(std::size_t i) const;
  // A year with or without a comma before it; moves `i` behind it.
  std::optional<int> take_year(std::size_t& i) const;
  std::size_t behind_part_of_day(std::size_t i) const;

  // Rules for dates that need no publication date, or only its year.

  // A day of the year named: the last before publication, the next where the verb looks ahead, else the nearest.
  std::optional<Date> without_year(unsigned month, unsigned day, std::size_t at) const;
  // [first, last] of a month, whole mention [begin, end).
  Match days_of_month(std::size_t begin, std::size_t end, unsigned month, unsigned first, unsigned last,
                      std::optional<int> year) const;
  // 2009-04-22; 22/04/2009 and 04/22/2009 where only one reading is possible
  Match numeric_date(std::size_t i) const;
  // Tuesday, April 21, 2009
  Match weekday_and_date(std::size_t i) const;
  // April 21(-25)(, 2009); April 2009; April
  Match month_first(std::size_t i) const;
  Match lone_month(std::size_t i, unsigned month) const;
  // 21(-25) April (2009); the 21st of April
  Match day_first(std::size_t i) const;
  // 2006-2008, 2008-09
  Match year_range(std::size_t i) const;
  // 1994, where something says that it is a year and not a count
  Match lone_year(std::size_t i) const;
  // 1990s, '90s, mid-1990s
  Match decade(std::size_t i) const;

  // Rules for times told from the day of publication.

  Match day_away(std::size_t begin, std::size_t end, int days, TimeDirection direction) const;
  Match named_day(std::size_t i) const;
  Match lone_weekday(std::size_t i) const;
  // last week, next month, this year, last weekend, this summer
  Match near_period(std::size_t i) const;
  DateRange weekend(int step) const;
  DateRange near_season(std::string_view name, int step) const;
  // the past fifteen years, the last two weeks, the next 10 days, recent months, the past week
  Match moving_window(std::size_t i) const;
  Match window(std::size_t begin, std::size_t end, TimeUnit unit, int count, bool past) const;
  static bool in_range(Date date) {
    int year = static_cast<int>(date.year());
    return date.ok() && year >= 1 && year <= 9999;
  }
  // two days ago, years ago, a week from now
  Match ago(std::size_t i) const;
  Match away(std::size_t begin, std::size_t end, TimeUnit unit, int count, TimeDirection direction) const;
  // "will meet in two weeks"; said of the past it is a duration
  Match in_time(std::size_t i) const;
  Match adverb(std::size_t i) const;
  // early 2009, late last month, earlier this week
  Match at_edge(std::size_t i) const;
  // "since 2001" lasts until publication.
  void since(TimeMention& mention) const;
  // "from April 21 to May 4", "April 21 - May 4": widens the first and says so.
  bool joined(TimeMention& first, const TimeMention& second) const;

  const Parse& parse_;
  std::vector<std::string> words_;
  std::optional<Date> published_;
};

}  // namespace longbow
