// Web text, on which the tagger learned, is full of fragments; news is not. Measured on ewt-dev and gum-dev in
// docs/syntax.md; covered by tests/unit/syntax/finite_verb_test.cc.
#include "syntax/finite_verb.h"

namespace longbow {
namespace {

bool finite(Xpos tag) { return tag == Xpos::vbd || tag == Xpos::vbz || tag == Xpos::vbp || tag == Xpos::md; }

bool names_something(const Word& word) {
  return word.upos == Upos::propn || word.upos == Upos::noun || word.upos == Upos::pron || word.upos == Upos::num;
}

bool begins_object(const Word& word) {
  return names_something(word) || word.upos == Upos::det || word.upos == Upos::adj || word.xpos == Xpos::prp_s ||
         word.upos == Upos::adp || word.xpos == Xpos::rp || word.upos == Upos::sym;
}

}  // namespace

std::size_t repair_finite_verb(Parse& parse) {
  std::vector<Word>& words = parse.words;
  std::size_t n = words.size();
  if (n < 4 || parse.form(n - 1) != ".") return n;
  bool auxiliary = false;
  for (std::size_t i = 0; i < n; ++i) {
    if (finite(words[i].xpos)) return n;
  }
  for (std::size_t i = 1; i + 1 < n; ++i) {
    Xpos tag = words[i].xpos;
    auxiliary |= words[i - 1].upos == Upos::aux || words[i - 1].xpos == Xpos::to;
    bool candidate = (tag == Xpos::vbn || tag == Xpos::vb) && words[i].upos == Upos::verb;
    if (!candidate || auxiliary || !names_something(words[i - 1]) || !begins_object(words[i + 1])) continue;
    // "the man killed by": a passive participle, and no main verb
    if (parse.form(i + 1) == "by") continue;
    words[i].xpos = Xpos::vbd;
    return i;
  }
  return n;
}

}  // namespace longbow
