// Where a series of monthly counts changes its mix: exact Bayesian segmentation. Within a segment each pole has one
// probability that an act toward it is cooperative, with a Beta prior at the usual mix of the series; how many acts there are says
// nothing. Sums over all segmentations (Fearnhead's recursions), O(months²).
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/tilt.h"

namespace longbow {

// Counts by month and pole, divided by the dispersion.
struct MonthlyCounts {
  std::size_t months = 0, poles = 0;
  std::vector<PoleCounts> counts;  // months * poles, a month's poles together
  double per_act = 1;              // what one act counts
  const PoleCounts& at(std::size_t month, std::size_t pole) const { return counts[month * poles + pole]; }
  // Of the months [begin, end), by pole.
  std::vector<PoleCounts> sum(std::size_t begin, std::size_t end) const;
};

struct SegmentOptions {
  double hazard = 1.0 / 120;  // that a month begins a new segment
  std::size_t least = 3;      // months that a segment has
  std::size_t near = 3;       // months to either side within which a break is as good as there
};

struct Segmentation {
  std::vector<double> probability;   // that a segment begins at this month; [0] is 0
  std::vector<std::size_t> breaks;   // of the most probable segmentation: months at which a segment begins, without 0
  std::vector<double> near;          // of each of these, that there is a break near it
};

Segmentation segment(const MonthlyCounts& series, const SegmentOptions& options = {});

}  // namespace longbow
