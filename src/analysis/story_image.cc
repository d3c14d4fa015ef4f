#include "analysis/story_image.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace longbow {
namespace {

std::uint32_t number_of(const std::string& text, std::unordered_map<std::string, std::uint32_t>& numbers,
                        std::vector<std::string>& names) {
  auto [found, fresh] = numbers.emplace(text, static_cast<std::uint32_t>(names.size()));
  if (fresh) names.push_back(text);
  return found->second;
}

bool is_told_as_done(const Event& event) {
  if (event.auxiliary & (kFuture | kHypothetical | kNegation)) return false;
  return std::none_of(event.attribution.begin(), event.attribution.end(),
                      [](const Attribution& by) { return by.kind == AttributionKind::denied; });
}

}  // namespace

ImageBuilder::ImageBuilder(std::string actor, const ActClasses& classes, const Ontology& ontology)
    : classes_(classes), ontology_(ontology) {
  image_.actor = std::move(actor);
}

std::uint32_t ImageBuilder::code(const std::string& text) { return number_of(text, codes_, image_.codes); }

void ImageBuilder::take(const StoredEvent& report) {
  const Event& event = report.event;
  const std::string& id = report.story.empty() ? event.id : report.story;
  if (!is_told_as_done(event)) {
    untold_.insert(id);
    return;
  }
  const int root = cameo_root(event.cameo);
  if (root == 0) return;
  const std::uint32_t source = number_of(report.publisher, sources_, image_.sources);
  if (auto told = told_.find(id); told != told_.end()) {
    ImageStory& story = image_.stories[told->second];
    if (story.source != source) story.source = kNobody;
    return;
  }
  const auto number = static_cast<std::uint32_t>(image_.stories.size());
  if (!event.date) {
    ++image_.left_out.undated;
    return;
  }
  if (!add_rows(event, number)) return;
  const CameoCode* act = ontology_.find(event.cameo);
  image_.stories.push_back({month_of(*event.date), source, speaker_of(event),
                            static_cast<std::int16_t>(act == nullptr ? 0 : std::lround(act->goldstein * 10)),
                            static_cast<std::uint8_t>(root)});
  image_.ids.push_back(id);
  told_.emplace(id, number);
}

// Whether the actor takes part with anybody.
bool ImageBuilder::add_rows(const Event& event, std::uint32_t story) {
  const std::size_t before = image_.rows.size();
  auto takes_part = [&](const std::vector<Entity>& entities) {
    return std::any_of(entities.begin(), entities.end(), [&](const Entity& entity) {
      return entity.code == image_.actor && classes_.is_official(entity.sector);
    });
  };
  auto add = [&](const std::vector<Entity>& partners, Direction direction) {
    for (const Entity& partner : partners) {
      if (partner.code.empty() || partner.code == "---" || partner.code == image_.actor) continue;
      if (!classes_.is_official(partner.sector)) continue;
      image_.rows.push_back({story, code(partner.code), direction});
    }
  };
  if (takes_part(event.actors))
    add(event.recipients.empty() ? event.actors : event.recipients, event.recipients.empty() ? kMutual : kOutgoing);
  if (takes_part(event.recipients)) add(event.actors, kIncoming);
  return image_.rows.size() > before;
}

std::uint32_t ImageBuilder::speaker_of(const Event& event) {
  if (event.attribution.empty()) return kNobody;
  const Entity& speaker = event.attribution.front().speaker;
  if (speaker.code.empty() || speaker.code == "---" || !classes_.is_official(speaker.sector)) return kNobody;
  return code(speaker.code);
}

StoryImage ImageBuilder::finish() && {
  for (const std::string& id : untold_) image_.left_out.untold += told_.contains(id) ? 0 : 1;
  return std::move(image_);
}

Result<StoryImage> read_stories(Store& store, std::string_view actor, const ActClasses& classes,
                                const Ontology& ontology, RunId known) {
  ImageBuilder builder(std::string(actor), classes, ontology);
  EventFilter filter;
  filter.country = actor;
  filter.known = known;
  filter.with_trace = false;
  auto read = store.each_event(filter, [&](StoredEvent&& report) {
    builder.take(report);
    return true;
  });
  if (!read) return tl::unexpected(read.error());
  return std::move(builder).finish();
}

Date first_day(std::int32_t month) {
  return (std::chrono::year{0} / std::chrono::January + std::chrono::months{month}) / std::chrono::day{1};
}

Date last_day(std::int32_t month) { return plus_days(first_day(month + 1), -1); }

}  // namespace longbow
