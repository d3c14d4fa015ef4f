// Dates as feeds, tables and pages write them.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"

namespace longbow {

// "2009-04-22" with or without a time, "20090422" with or without one, "Wed, 22 Apr 2009 10:00:00 GMT", "22 April 2009",
// "April 22, 2009". The day as it is written: no time zone moves it. Nothing for all else; "04/05/2009" is two days.
std::optional<Date> parse_loose_date(std::string_view text);

}  // namespace longbow
