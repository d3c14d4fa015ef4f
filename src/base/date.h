// Calendar dates, proleptic Gregorian, without time zone.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace longbow {

using Date = std::chrono::year_month_day;

// "2009-04-22", or a longer ISO 8601 time whose date part is taken; nothing for what is no date.
std::optional<Date> parse_iso_date(std::string_view text);

std::string to_iso(Date date);

inline Date plus_days(Date date, int days) { return std::chrono::sys_days{date} + std::chrono::days{days}; }

}  // namespace longbow
