#include "analysis/actor_counts.h"

#include <algorithm>

namespace longbow {

std::vector<ActorCount> count_actors(const Columns& columns) {
  std::vector<ActorCount> counts(columns.codes.size());
  for (Symbol code = 0; code < counts.size(); ++code) counts[code].code = code;
  auto met = [&](Symbol code, Row row) {
    ActorCount& count = counts[code];
    ++count.events;
    if (columns.day[row] == kNoDay) return;
    count.first = count.first == kNoDay ? columns.day[row] : std::min(count.first, columns.day[row]);
    count.last = std::max(count.last, columns.day[row]);
  };
  for (Row row = 0; row < columns.size(); ++row) {
    if (!columns.is_story(row)) continue;
    auto actors = columns.actors[row];
    for (Symbol code : actors) {
      ++counts[code].as_actor;
      met(code, row);
    }
    for (Symbol code : columns.recipients[row]) {
      ++counts[code].as_recipient;
      if (std::find(actors.begin(), actors.end(), code) == actors.end()) met(code, row);
    }
  }
  std::erase_if(counts, [&](const ActorCount& count) { return count.events == 0 || columns.codes[count.code] == "---"; });
  std::sort(counts.begin(), counts.end(), [&](const ActorCount& a, const ActorCount& b) {
    return a.events != b.events ? a.events > b.events : columns.codes[a.code] < columns.codes[b.code];
  });
  return counts;
}

}  // namespace longbow
