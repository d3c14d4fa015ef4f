// Which reports tell of one happening. A story is its reports, and goes by the id of the first of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "store/store.h"

namespace longbow {

inline constexpr int kStoryDays = 2;  // a report is that near, at most, to the first of its story

// The story of each report, in the order of the reports, whatever that is: the answer depends on the set alone. Reports
// of one story have the same group, places that agree where both have one, and dates near to the first report's; a
// report without a date is a story of its own. Taken in order of date and id, each joins the earliest story that it
// fits.
std::vector<std::string> tell_stories(const std::vector<StoryReport>& reports);

// Tells the stories anew of all groups that have changed since that was done last. Batch by batch: may be stopped at any
// moment, and goes on with what is left. Gives the number of reports that got a story or another one.
Result<std::uint64_t> update_stories(Store& store);

}  // namespace longbow
