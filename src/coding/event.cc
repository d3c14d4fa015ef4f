// Names of the event record's enumerations, as they go out.
#include "coding/event.h"

#include <array>

namespace longbow {

std::string_view name(AttributionKind kind) {
  constexpr std::array<std::string_view, 4> kNames = {"said", "reported", "denied", "analysis"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace longbow
