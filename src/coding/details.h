// What goes with an act: when, where, how many, in which framework, why.
#pragma once

#include <optional>
#include <vector>

#include "coding/record.h"

namespace longbow {

struct ActFrameworks {
  std::vector<FrameworkRef> refs;
  std::vector<std::uint32_t> words;  // further words of the act, by which it bears on them
};
ActFrameworks frameworks_of(const SentenceContext& context, const Act& act);
std::optional<Location> location_of(const SentenceContext& context, const Act& act);
std::vector<Reason> reasons_of(const SentenceContext& context, const Act& act, bool by_actor);
Size size_of(const SentenceContext& context, const Act& act, EventType type);
// The act's own time where the clause names one that is not to come, else the day of publication; marks history.
void set_date(const SentenceContext& context, const Act& act, Event& event);

}  // namespace longbow
