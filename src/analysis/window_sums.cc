#include "analysis/window_sums.h"

#include <algorithm>
#include <cstdlib>

namespace longbow {

WindowSums::WindowSums(const CountedActs& acts, std::size_t sources)
    : acts_(acts), sources_(sources), poles_(acts.poles), by_source_(sources * acts.poles), stories_alone_(sources) {}

void WindowSums::move_to(std::size_t begin, std::size_t end) {
  for (; end_ < end; ++end_) {
    for (std::size_t i = acts_.begin[end_]; i < acts_.begin[end_ + 1]; ++i) add(acts_.acts[i], 1);
  }
  for (; begin_ < begin; ++begin_) {
    for (std::size_t i = acts_.begin[begin_]; i < acts_.begin[begin_ + 1]; ++i) add(acts_.acts[i], -1);
  }
}

void WindowSums::add(const CountedAct& act, std::int64_t sign) {
  PoleSums& sums = poles_[act.pole];
  const auto side = static_cast<std::size_t>(act.act_class);
  if (act.incoming && act.act_class != ActClass::neutral) sums.incoming[side] += sign;
  if (!act.own) return;
  sums.acts[side] += sign;
  sums.goldstein += sign * act.goldstein;
  if (act.act_class == ActClass::neutral) return;
  sums.weighted[side] += sign * std::abs(act.goldstein);
  if (act.material) sums.material[side] += sign;
  sums.speakers[static_cast<std::size_t>(act.speaker)][side] += sign;
  if (act.source == kNobody) {
    shared_ += sign;
    return;
  }
  by_source_[act.source * poles_.size() + act.pole][side] += sign;
  std::int64_t& alone = stories_alone_[act.source];
  sources_alone_ -= alone > 0 ? 1 : 0;
  alone += sign;
  sources_alone_ += alone > 0 ? 1 : 0;
}

}  // namespace longbow
