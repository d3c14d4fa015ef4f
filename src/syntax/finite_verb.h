// Repairs of tags, before the tree is built, and of the tree's root: what news says in whole sentences, and web text, on which the tagger learned,
// often does not.
#pragma once

#include <cstddef>

#include "syntax/parse.h"

namespace longbow {

// A sentence that ends in a full stop tells something, so it has a finite verb in its main clause. Where none is tagged
// ("Iran donated fuel", "The agency airlifted food, which was needed"), the first participle or base form that stands
// where a main verb would is retagged. Gives the index of that word; the sentence's size where nothing was done.
std::size_t repair_finite_verb(Parse& words);

// The root of a sentence with a full stop is a noun, and a verb that is finite, by its tag or its auxiliary's, hangs
// somewhere as if it were a participle or part of a name ("The rebels [promised to release hostages]."): the verb that
// should be the root. The sentence's size where there is none. Asks for a tree with its children indexed.
std::size_t main_verb_below_root(const Parse& words);

// A past tense with a passive subject and no auxiliary is no passive. A finite root without a subject has for one the
// noun right before it that hangs on it without a preposition, whatever it was taken for.
void repair_subjects(Parse& words);

// What the labels of one verb's arguments say against each other: a subject that hangs on an auxiliary, two objects in a
// row ("gave Kosovo an ultimatum"), a noun of the subject that hangs on the verb as part of its name ("aid to Ethiopia
// drew little notice"), an object without a preposition called oblique or a complement. Asks for lemmas; indexes the children anew.
void repair_arguments(Parse& words);

// "to annex the region", "to free his brother": between "to" and what begins an object stands an infinitive; so it does
// in "ordered troops to fire on".
// Gives how many words were retagged.
std::size_t repair_infinitives(Parse& words);

}  // namespace longbow
