// Sums over a window that slides along counted acts: everything that a window's numbers and badges are made of. Whole
// numbers, so that taking away gives exactly what was before adding.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "analysis/counted_acts.h"

namespace longbow {

// Cooperative and frictional, as ActClass numbers them.
using CooperationAndFriction = std::array<std::int64_t, 2>;

struct PoleSums {
  std::array<std::int64_t, kActClasses> acts{};
  CooperationAndFriction incoming{}, weighted{}, material{};
  std::array<CooperationAndFriction, kSpeakers> speakers{};
  std::int64_t goldstein = 0;  // in tenths, all classes
};

class WindowSums {
 public:
  WindowSums(const CountedActs& acts, std::size_t sources);
  // The months [begin, end); neither goes back.
  void move_to(std::size_t begin, std::size_t end);

  const std::vector<PoleSums>& poles() const { return poles_; }
  std::size_t sources() const { return sources_; }
  // Of stories toward a pole that this source alone tells.
  const CooperationAndFriction& told_by(std::size_t source, std::size_t pole) const {
    return by_source_[source * poles_.size() + pole];
  }
  bool tells_alone(std::size_t source) const { return stories_alone_[source] > 0; }
  bool has_two_sources() const { return shared_ > 0 || sources_alone_ > 1; }

 private:
  void add(const CountedAct& act, std::int64_t sign);

  const CountedActs& acts_;
  std::size_t sources_;
  std::size_t begin_ = 0, end_ = 0;  // months
  std::vector<PoleSums> poles_;
  std::vector<CooperationAndFriction> by_source_;
  std::vector<std::int64_t> stories_alone_;  // by source
  std::int64_t sources_alone_ = 0, shared_ = 0;
};

}  // namespace longbow
