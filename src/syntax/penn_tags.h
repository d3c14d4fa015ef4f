// Penn tags for parses that come without them, out of universal tags, features and the tree: a stand-in, good for what
// coding asks of them, which is mostly the form of verbs and the number of nouns.
#pragma once

#include <cstddef>
#include <string_view>

#include "syntax/parse.h"

namespace longbow {

// The tag of word i, whose children are indexed; `feats` is the sixth column of CoNLL-U, "_" where it says nothing.
Xpos penn_tag(const Parse& parse, std::size_t i, std::string_view feats);

}  // namespace longbow
