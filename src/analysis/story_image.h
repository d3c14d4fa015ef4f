// The stories of one state in memory: with whom, when, what, by whose word and from which source. Built from a store in
// one pass; poles, classes and windows are laid over it afterwards, as often as wanted (balance.h).
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "analysis/act_classes.h"
#include "base/result.h"
#include "ontology/ontology.h"
#include "store/store.h"

namespace longbow {

// As bits, so that several can be asked for.
enum Direction : std::uint8_t { kOutgoing = 1, kMutual = 2, kIncoming = 4 };

inline constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

struct ImageStory {
  std::int32_t month = 0;             // 12 * year + month - 1
  std::uint32_t source = kNobody;     // that alone tells it, into `sources`; kNobody: several do
  std::uint32_t speaker = kNobody;    // whose official tells it, into `codes`; kNobody: the press or others
  std::int16_t goldstein = 0;         // in tenths
  std::uint8_t root = 0;              // of the CAMEO code, 1 to 20
};

// A story and one of those it is with.
struct ImageRow {
  std::uint32_t story = 0;    // into `stories`
  std::uint32_t partner = 0;  // into `codes`
  std::uint8_t direction = 0;
};

// Stories that are no part of the image.
struct LeftOut {
  std::uint64_t undated = 0;
  std::uint64_t untold = 0;  // told only as planned, supposed, or denied
};

struct StoryImage {
  std::string actor;
  std::vector<std::string> codes, sources;
  std::vector<std::string> ids;     // of stories
  std::vector<ImageStory> stories;  // in order of month
  std::vector<ImageRow> rows;       // those of a story together, in order of story
  LeftOut left_out;
};

// Takes reports in order of date, then id, as a store gives them.
class ImageBuilder {
 public:
  ImageBuilder(std::string actor, const ActClasses& classes, const Ontology& ontology);
  void take(const StoredEvent& report);
  StoryImage finish() &&;

 private:
  bool add_rows(const Event& event, std::uint32_t story);
  std::uint32_t speaker_of(const Event& event);
  std::uint32_t code(const std::string& text);

  const ActClasses& classes_;
  const Ontology& ontology_;
  StoryImage image_;
  std::unordered_map<std::string, std::uint32_t> codes_, sources_, told_;
  std::unordered_set<std::string> untold_;
};

// A story counts as soon as one report tells it as done; the first such report gives its date, act and speaker. Acts
// count of those who act for a state or organisation (ActClasses::officials), both ways. With `known`, as the store was then.
Result<StoryImage> read_stories(Store& store, std::string_view actor, const ActClasses& classes, const Ontology& ontology,
                                RunId known = 0);

inline std::int32_t month_of(Date date) {
  return static_cast<std::int32_t>(int(date.year()) * 12 + static_cast<int>(unsigned(date.month())) - 1);
}
Date first_day(std::int32_t month);
Date last_day(std::int32_t month);

}  // namespace longbow
