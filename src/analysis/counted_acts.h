// An image of stories with poles and classes laid over it, and its counts by month. Between image and balance; for
// these two and their tests alone.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/act_classes.h"
#include "analysis/poles.h"
#include "analysis/segments.h"
#include "analysis/story_image.h"

namespace longbow {

enum class Speaker : std::uint8_t { own_official, pole_official, others };
inline constexpr std::size_t kSpeakers = 3;

// A story toward a pole: once, with however many of its actors.
struct CountedAct {
  std::uint32_t story = 0;
  std::uint32_t source = kNobody;  // as in ImageStory
  std::int16_t goldstein = 0;      // in tenths
  std::uint8_t pole = 0;
  ActClass act_class = ActClass::neutral;
  Speaker speaker = Speaker::others;
  bool material = false;
  bool own = false;       // of the directions that are counted
  bool incoming = false;  // the pole's act toward the state
};

struct CountedActs {
  std::size_t poles = 0;
  std::int32_t first_month = 0;
  std::vector<std::size_t> begin;  // by month, and one more: where its acts begin
  std::vector<CountedAct> acts;    // in order of month

  std::size_t months() const { return begin.empty() ? 0 : begin.size() - 1; }
};

// Of the months from the first to the last story with any pole; none where there is no such story.
CountedActs count_acts(const StoryImage& image, const ActClasses& classes, const std::vector<Pole>& poles,
                       std::uint8_t directions);

// Own acts by month.
MonthlyCounts monthly_counts(const CountedActs& acts);
// Cooperative and frictional acts of each pole as series (tilt.h).
double dispersion_of(const MonthlyCounts& counts);
// The months [begin, end), counts divided by the dispersion.
MonthlyCounts divided(const MonthlyCounts& series, double dispersion, std::size_t begin, std::size_t end);

}  // namespace longbow
