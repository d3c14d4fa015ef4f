// The morphology of words that can be listed: pronouns, determiners, adverbs of place and time, numerals.
#pragma once

#include <string_view>

#include "syntax/labels.h"
#include "syntax/morphology.h"

namespace longbow {

// `form` is in lower case. What the tree decides (the case of "it" and "you", relative against interrogative, "myself"
// for emphasis) is left as none.
Morphology pronoun_morphology(std::string_view form, Xpos xpos);
Morphology determiner_morphology(std::string_view form, Xpos xpos);
Morphology adverb_morphology(std::string_view form, Xpos xpos);
Morphology numeral_morphology(std::string_view form, bool capitals);

// "second", "19th"
void add_ordinal(std::string_view form, Morphology& out);
bool has_digit(std::string_view form);

// Months and days cut short, "etc", "No."
bool abbreviated(std::string_view form, Upos upos);

}  // namespace longbow
