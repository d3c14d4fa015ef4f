// Names and look-ups of columns.h; columns_build.cc fills the columns.
#include "analysis/columns.h"

#include <algorithm>
#include <array>

#include "coding/event.h"

namespace longbow {

std::int32_t day_number(Date date) {
  return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Date date_of(std::int32_t day) { return std::chrono::sys_days{std::chrono::days{day}}; }

std::string_view name(Told told) {
  constexpr std::array<std::string_view, kToldKinds> kNames = {"done", "planned", "hypothetical", "denied"};
  return kNames[static_cast<std::size_t>(told)];
}

Told told_by(std::uint8_t auxiliary) {
  if (auxiliary & kNegation) return Told::denied;
  if (auxiliary & kHypothetical) return Told::hypothetical;
  return auxiliary & kFuture ? Told::planned : Told::done;
}

std::string_view name(ActClass act_class) {
  constexpr std::array<std::string_view, kActClasses> kNames = {"cooperative", "friction", "neutral"};
  return kNames[static_cast<std::size_t>(act_class)];
}

std::string_view name(SpeakerClass speaker) {
  constexpr std::array<std::string_view, kSpeakerClasses> kNames = {"none", "official", "press", "other"};
  return kNames[static_cast<std::size_t>(speaker)];
}

Row Columns::find(std::string_view event) const {
  auto found = std::lower_bound(by_id.begin(), by_id.end(), event,
                                [&](Row row, std::string_view wanted) { return id[row] < wanted; });
  return found != by_id.end() && id[*found] == event ? *found : kNoRow;
}

}  // namespace longbow
