// See stories.h.
#include "analysis/stories.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <tuple>

namespace longbow {
namespace {

bool same_place(const StoryReport& a, const StoryReport& b) {
  if (a.country.empty() && a.place.empty()) return true;
  if (b.country.empty() && b.place.empty()) return true;
  auto differ = [](const std::string& one, const std::string& other) {
    return !one.empty() && !other.empty() && one != other;
  };
  return !differ(a.country, b.country) && !differ(a.place, b.place);
}

}  // namespace

std::vector<std::string> tell_stories(const std::vector<StoryReport>& reports) {
  std::vector<std::size_t> order(reports.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  auto place_in_order = [&](std::size_t i) {
    const StoryReport& report = reports[i];
    return std::tie(report.group, report.date, report.id, report.key);
  };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place_in_order(a) < place_in_order(b); });
  std::vector<std::string> stories(reports.size());
  std::deque<const StoryReport*> open;  // first reports, the earliest first; those too old to be joined are dropped
  for (std::size_t i : order) {
    const StoryReport& report = reports[i];
    if (!report.date) {
      stories[i] = report.id;
      continue;
    }
    while (!open.empty() && (open.front()->group != report.group ||
                             plus_days(*open.front()->date, kStoryDays) < *report.date)) {
      open.pop_front();
    }
    auto story = std::find_if(open.begin(), open.end(),
                              [&](const StoryReport* first) { return same_place(*first, report); });
    stories[i] = story == open.end() ? report.id : (*story)->id;
    if (story == open.end()) open.push_back(&report);
  }
  return stories;
}

Result<std::uint64_t> update_stories(Store& store) {
  std::uint64_t changed = 0;
  for (;;) {
    auto batch = store.begin();
    if (!batch) return tl::unexpected<Error>(std::move(batch.error()));
    auto untold = store.untold();
    if (!untold) return tl::unexpected<Error>(std::move(untold.error()));
    if (untold->groups.empty()) return changed;
    std::vector<std::string> stories = tell_stories(untold->reports);
    for (std::size_t i = 0; i < stories.size(); ++i) {
      if (untold->reports[i].story == stories[i]) continue;
      ++changed;
      if (auto set = (*batch)->set_story(untold->reports[i], stories[i]); !set) return tl::unexpected(set.error());
    }
    for (const std::string& group : untold->groups) {
      if (auto told = (*batch)->told(group); !told) return tl::unexpected(told.error());
    }
    if (auto done = (*batch)->commit(); !done) return tl::unexpected(done.error());
  }
}

}  // namespace longbow
