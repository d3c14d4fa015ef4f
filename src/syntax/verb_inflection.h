// Undoes the regular inflection of English verbs by the shape of what is left: "shelled" is "shell", "planned" "plan",
// "revoked" "revoke". Serves for verbs that training never saw.
#pragma once

#include <string>
#include <string_view>

#include "syntax/hash_dictionary.h"
#include "syntax/labels.h"

namespace longbow {

// Writes the base form of a verb form (lower case) tagged VBD, VBN, VBG or VBZ; false where the form does not end as
// such a form does. Where shape leaves a choice ("sponsored", "restored"), a spelling that `words` has (keys as
// WordShape::folded) is preferred.
bool undo_inflection(std::string_view form, Xpos tag, const HashDictionary& words, std::string& out);

}  // namespace longbow
