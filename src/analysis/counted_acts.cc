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
  std::vector<std::uint8_t> met(poles.size());  // directions in which this story is with each pole
  for (std::size_t row = 0; row < image.rows.size();) {
    const std::uint32_t number = image.rows[row].story;
    std::fill(met.begin(), met.end(), std::uint8_t{0});
    for (; row < image.rows.size() && image.rows[row].story == number; ++row) {
      const std::uint8_t pole = pole_of[image.rows[row].partner];
      if (pole != kNoPole) met[pole] |= image.rows[row].direction;
    }
    const ImageStory& story = image.stories[number];
    for (std::size_t pole = 0; pole < poles.size(); ++pole) {
      const bool own = met[pole] & directions, incoming = met[pole] & kIncoming;
      if (!own && !incoming) continue;
      if (counted.begin.empty()) {
        counted.first_month = story.month;
        counted.begin.push_back(0);
      }
      const auto months = static_cast<std::size_t>(story.month - counted.first_month) + 1;
      while (counted.begin.size() < months) counted.begin.push_back(counted.acts.size());
      counted.acts.push_back({number, story.source, story.goldstein, static_cast<std::uint8_t>(pole),
                              classes.by_root[story.root], speaker_of(story, image, pole_of), classes.material[story.root],
                              own, incoming});
    }
  }
  if (!counted.begin.empty()) counted.begin.push_back(counted.acts.size());
  return counted;
}

MonthlyCounts monthly_counts(const CountedActs& acts, double dispersion, std::size_t begin, std::size_t end) {
  MonthlyCounts series{end - begin, acts.poles, std::vector<PoleCounts>((end - begin) * acts.poles), 1 / dispersion};
  for (std::size_t month = begin; month < end; ++month) {
    for (std::size_t i = acts.begin[month]; i < acts.begin[month + 1]; ++i) {
      const CountedAct& act = acts.acts[i];
      if (!act.own) continue;
      PoleCounts& counts = series.counts[(month - begin) * acts.poles + act.pole];
      (act.act_class == ActClass::cooperative ? counts.cooperative
       : act.act_class == ActClass::friction  ? counts.friction
                                              : counts.neutral) += 1;
    }
  }
  for (PoleCounts& counts : series.counts) {
    counts.cooperative *= series.per_act;
    counts.friction *= series.per_act;
    counts.neutral *= series.per_act;
  }
  return series;
}

double dispersion_of(const CountedActs& acts) {
  const std::size_t months = acts.months();
  std::vector<std::vector<std::uint32_t>> series(2 * acts.poles, std::vector<std::uint32_t>(months));
  for (std::size_t month = 0; month < months; ++month) {
    for (std::size_t i = acts.begin[month]; i < acts.begin[month + 1]; ++i) {
      const CountedAct& act = acts.acts[i];
      if (!act.own || act.act_class == ActClass::neutral) continue;
      ++series[2 * act.pole + static_cast<std::size_t>(act.act_class)][month];
    }
  }
  return dispersion(series);
}

}  // namespace longbow
