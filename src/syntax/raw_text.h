// A treebank's text as it was before it was cut: what the model of sentences learns from.
#pragma once

#include <vector>

#include "syntax/conllu.h"
#include "text/sentence_trainer.h"

namespace longbow {

// The texts of "# text" comments, in order, with a blank line before "# newpar" and "# newdoc" and a blank elsewhere. A
// sentence without that comment gives its forms.
SplitText raw_text(const std::vector<ConlluSentence>& sentences);

}  // namespace longbow
