// A repair between tagger and parser: a sentence that ends in a full stop tells something, so it has a finite verb.
#pragma once

#include "syntax/parse.h"

namespace longbow {

// Where no word of the sentence is tagged as a finite verb or modal, the first participle or base form that stands where
// a main verb would ("Iran donated fuel", "Russia put its army on alert") is retagged as past tense. Gives the index of
// that word; the sentence's size where nothing was done.
std::size_t repair_finite_verb(Parse& words);

}  // namespace longbow
