// A few hand-made sentences as a treebank, for tests that train.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/labels.h"
#include "syntax/parse.h"

namespace longbow::testing {

// One word a line: form, lemma, UPOS, XPOS, head (1-based, 0 is the root), relation; parted by spaces.
inline Parse sentence(std::string_view rows) {
  Parse parse;
  std::istringstream in{std::string(rows)};
  std::string form, lemma, upos, xpos, deprel;
  int head = 0;
  while (in >> form >> lemma >> upos >> xpos >> head >> deprel) {
    Word word;
    word.form = parse.keep(form);
    word.lemma = parse.keep(lemma);
    word.upos = *upos_from(upos);
    word.xpos = *xpos_from(xpos);
    word.head = head - 1;
    word.deprel = *deprel_from(deprel);
    parse.words.push_back(word);
  }
  parse.index_children();
  return parse;
}

inline std::vector<Parse> small_treebank() {
  return {
      sentence("The the DET DT 2 det\n harbour harbour NOUN NN 4 nsubj:pass\n was be AUX VBD 4 aux:pass\n"
               "closed close VERB VBN 0 root\n by by ADP IN 7 case\n the the DET DT 7 det\n strikers striker NOUN NNS "
               "4 obl:agent\n"
               ". . PUNCT . 4 punct"),
      sentence("Norway Norway PROPN NNP 2 nsubj\n closed close VERB VBD 0 root\n the the DET DT 4 det\n"
               "harbour harbour NOUN NN 2 obj\n . . PUNCT . 2 punct"),
      sentence("Envoys envoy NOUN NNS 2 nsubj\n visited visit VERB VBD 0 root\n Oslo Oslo PROPN NNP 2 obj\n"
               "on on ADP IN 5 case\n Monday Monday PROPN NNP 2 obl\n . . PUNCT . 2 punct"),
      sentence("The the DET DT 2 det\n envoys envoy NOUN NNS 6 nsubj\n who who PRON WP 4 nsubj\n arrived arrive VERB "
               "VBD 2 acl:relcl\n"
               "have have AUX VBP 6 aux\n left leave VERB VBN 0 root\n the the DET DT 8 det\n city city NOUN NN 6 "
               "obj\n . . PUNCT . 6 punct"),
      sentence(
          "Sweden Sweden PROPN NNP 2 nsubj\n wants want VERB VBZ 0 root\n to to PART TO 4 mark\n buy buy VERB VB 2 "
          "xcomp\n"
          "ships ship NOUN NNS 4 obj\n and and CCONJ CC 7 cc\n planes plane NOUN NNS 5 conj\n . . PUNCT . 2 punct"),
      sentence(
          "Who who PRON WP 2 nsubj\n called call VERB VBD 0 root\n them they PRON PRP 2 obj\n ? ? PUNCT . 2 punct"),
      sentence("Silence silence NOUN NN 0 root"),
  };
}

}  // namespace longbow::testing
