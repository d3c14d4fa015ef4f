// Repairs between tagger and parser: what news says in whole sentences, and web text, on which the tagger learned,
// often does not.
#pragma once

#include <cstddef>

#include "syntax/parse.h"

namespace longbow {

// A sentence that ends in a full stop tells something, so it has a finite verb in its main clause. Where none is tagged
// ("Iran donated fuel", "The agency airlifted food, which was needed"), the first participle or base form that stands
// where a main verb would is retagged. Gives the index of that word; the sentence's size where nothing was done.
std::size_t repair_finite_verb(Parse& words);

// "to annex the region", "to free his brother": between "to" and what begins an object stands an infinitive.
// Gives how many words were retagged.
std::size_t repair_infinitives(Parse& words);

}  // namespace longbow
