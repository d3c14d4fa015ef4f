// What a break of a segmentation is, and which stories bear on it. Never why it came.
#pragma once

#include <cstddef>
#include <vector>

#include "analysis/counted_acts.h"
#include "analysis/segments.h"

namespace longbow {

inline constexpr std::size_t kStoriesOfBreak = 5;

// Whether the mix changed by pole across break number `i`: that the change of log-odds is the same with all poles is
// refused at 5 %. With two poles: whether the interval of the tilt's change excludes 0.
bool is_balance_change(const MonthlyCounts& series, const std::vector<std::size_t>& breaks, std::size_t i);

// The stories within twelve months of the break, and within its segments, that bear most on the change of the tilt: by
// how much it would be less without one, times how much commoner such acts are with that pole on the story's side of
// the break. Of equals the nearest. Of more than two poles the tilt is that between those whose change differs most.
// `begin` is where the series begins in the acts' months. Gives numbers of stories.
std::vector<std::size_t> stories_that_bear(const CountedActs& acts, const MonthlyCounts& series,
                                           const std::vector<std::size_t>& breaks, std::size_t i, std::size_t begin);

}  // namespace longbow
