// Who did how much of what to whom: events counted by pair of actors.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "coding/event.h"

namespace longbow {

struct Dyad {
  std::string actor, recipient;  // codes, or the text where there is none; recipient "" where nobody was acted on
  bool mutual = false;           // both are actors: they met, signed, fought each other; the pair is in order of name
  std::uint32_t events = 0;
  std::uint32_t cooperative = 0, conflictual = 0;  // by PLOVER's quad class; the rest is neutral
  std::uint32_t untold = 0;  // of the events: planned, hypothetical or denied, so not known to be done
  std::optional<Date> first, last;
};

// Compounds are taken apart: two actors and two recipients give four dyads. Actors without recipient are pairs of
// mutual actors, or one actor alone. The most events come first, then names in order. An event counts once in a dyad.
std::vector<Dyad> dyads_of(const std::vector<Event>& events);

// For people, `width` columns wide, lines ending in line feeds; at most `most` dyads, then a line that says how many
// more.
std::string dyad_table(const std::vector<Dyad>& dyads, std::size_t width, std::size_t most);

}  // namespace longbow
