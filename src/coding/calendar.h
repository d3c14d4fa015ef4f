// Reckoning with days, weeks, months and years.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"

namespace longbow {

struct DateRange {
  Date first;
  Date last;  // the same as `first` for one day
};

enum class TimeUnit : unsigned char { day, week, month, year, decade, century };

// "day", "weeks"; hours and minutes count as days, a fortnight is no unit.
std::optional<TimeUnit> time_unit(std::string_view lower);

std::optional<unsigned> month_number(std::string_view lower);    // 1 to 12; "apr", "apr." and "april"
std::optional<unsigned> weekday_number(std::string_view lower);  // 0 for Sunday to 6
std::optional<DateRange> season(std::string_view lower, int year);  // spring, summer, autumn, fall, winter

std::optional<Date> make_date(int year, unsigned month, unsigned day);  // nothing for 30 February
DateRange month_of(int year, unsigned month);
DateRange years(int first, int last);

// The unit's calendar period that holds the day `count` units away: the Monday to Sunday, the month, the year.
DateRange shifted(Date from, TimeUnit unit, int count);
// The day `count` units away: a month or year later on the same day, or the month's last.
Date moved(Date from, TimeUnit unit, int count);

// The nearest day of that name, `step` -1 back or 1 ahead; `strict` leaves out `from` itself.
Date nearest_weekday(Date from, unsigned weekday, int step, bool strict);

}  // namespace longbow
