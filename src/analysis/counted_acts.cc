#include "analysis/counted_acts.h"

#include <algorithm>
#include <array>

namespace longbow {
namespace {

constexpr std::uint8_t kNoPole = 0xFF;

std::vector<std::uint8_t> pole_of_codes(const std::vector<std::string>& codes, const std::vector<Pole>& poles) {
  std::vector<std::uint8_t> pole_of(codes.size(), kNoPole);
  for (std::size_t code = 0; code < codes.size(); ++code) {
    for (std::size_t pole = 0; pole < poles.size(); ++pole) {
      if (poles[pole].holds(codes[code])) pole_of[code] = static_cast<std::uint8_t>(pole);
    }
  }
  return pole_of;
}

Speaker speaker_of(const ImageStory& story, const StoryImage& image, const std::vector<std::uint8_t>& pole_of) {
  if (story.speaker == kNobody) return Speaker::others;
  if (image.codes[story.speaker] == image.actor) return Speaker::own_official;
  return pole_of[story.speaker] == kNoPole ? Speaker::others : Speaker::pole_official;
}

}  // namespace

CountedActs count_acts(const StoryImage& image, const ActClasses& classes, const std::vector<Pole>& poles,
                       std::uint8_t directions) {
  CountedActs counted;
  counted.poles = poles.size();
  const auto pole_of = pole_of_codes(image.codes, poles);
  counted.acts.reserve(image.rows.size());
  std::uint32_t last = kNobody;
  std::size_t of_story = 0;  // where the acts of the last story begin
  for (const ImageRow& row : image.rows) {
    const std::uint8_t pole = pole_of[row.partner];
    const bool own = row.direction & directions, incoming = row.direction & kIncoming;
    if (pole == kNoPole || (!own && !incoming)) continue;
    const ImageStory& story = image.stories[row.story];
    if (counted.begin.empty()) {
      counted.first_month = story.month;
      counted.begin.push_back(0);
    }
    if (row.story != last) of_story = counted.acts.size();
    last = row.story;
    const auto months = static_cast<std::size_t>(story.month - counted.first_month) + 1;
    while (counted.begin.size() < months) counted.begin.push_back(of_story);
    const auto known = std::find_if(counted.acts.begin() + static_cast<std::ptrdiff_t>(of_story), counted.acts.end(),
                                    [&](const CountedAct& act) { return act.pole == pole; });
    if (known != counted.acts.end()) {
      known->own |= own;
      known->incoming |= incoming;
      continue;
    }
    counted.acts.push_back({row.story, story.source, story.goldstein, pole, classes.by_root[story.root],
                            speaker_of(story, image, pole_of), classes.material[story.root], own, incoming});
  }
  if (!counted.begin.empty()) counted.begin.push_back(counted.acts.size());
  return counted;
}

MonthlyCounts monthly_counts(const CountedActs& acts) {
  MonthlyCounts series{acts.months(), acts.poles, std::vector<PoleCounts>(acts.months() * acts.poles)};
  for (std::size_t month = 0; month < series.months; ++month) {
    for (std::size_t i = acts.begin[month]; i < acts.begin[month + 1]; ++i) {
      const CountedAct& act = acts.acts[i];
      if (!act.own) continue;
      PoleCounts& counts = series.counts[month * acts.poles + act.pole];
      (act.act_class == ActClass::cooperative ? counts.cooperative
       : act.act_class == ActClass::friction  ? counts.friction
                                              : counts.neutral) += 1;
    }
  }
  return series;
}

MonthlyCounts divided(const MonthlyCounts& series, double dispersion, std::size_t begin, std::size_t end) {
  MonthlyCounts part{end - begin, series.poles, {}, 1 / dispersion};
  for (std::size_t i = begin * series.poles; i < end * series.poles; ++i) {
    const PoleCounts& counts = series.counts[i];
    part.counts.push_back({counts.cooperative / dispersion, counts.friction / dispersion, counts.neutral / dispersion});
  }
  return part;
}

double dispersion_of(const MonthlyCounts& counts) {
  std::vector<std::vector<double>> series;
  for (std::size_t pole = 0; pole < counts.poles; ++pole) {
    for (double PoleCounts::*act_class : {&PoleCounts::cooperative, &PoleCounts::friction}) {
      auto& one = series.emplace_back();
      for (std::size_t month = 0; month < counts.months; ++month) one.push_back(counts.at(month, pole).*act_class);
    }
  }
  return dispersion(series);
}

}  // namespace longbow
