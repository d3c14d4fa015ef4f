// The parties of an act as political actors.
#pragma once

#include <cstdint>
#include <vector>

#include "coding/mention.h"
#include "ontology/ontology.h"

namespace longbow {

// How much of a political actor somebody is: an office, a body or a side counts, a chef or a cement firm does not,
// whatever his country.
enum class Weight { nobody, private_person, public_actor };

// That of the weightiest of these words.
Weight heaviest(const SentenceView& view, const std::vector<Mention>& mentions,
                const std::vector<std::uint32_t>& words);

// "its territory", said of the actor: a word that refers back to one of the actors is no other party.
bool refers_to_any(const std::vector<Mention>& mentions, std::uint32_t word, const std::vector<std::uint32_t>& actors);

// Types that are done by saying so; and with them those whose acts are words and signatures: where these are said or
// signed is not whom they are meant for.
bool verbal(EventType type);
bool by_word(EventType type);

}  // namespace longbow
