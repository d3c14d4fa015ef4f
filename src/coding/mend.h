// Repairs of a tree where the parser is known to stumble and the words leave no doubt.
#pragma once

#include <optional>

#include "lexicon/lexicon.h"
#include "syntax/parse.h"

namespace longbow {

// Without a comma a subject is taken for part of the time or place before it ("In Santiago supporters pelted the
// embassy"), a receiver for part of what is given ("sold China 24 fighters"), a capital for an adverb and an irregular
// past for an adjective ("Berlin froze new aid"). Nothing where there is nothing to mend.
std::optional<Parse> mend_tree(const Parse& parse, const Lexicon& lexicon);

}  // namespace longbow
