// What one sentence needs while it is coded; shared by the files that implement DocumentCoder, and by nobody else.
#pragma once

#include <deque>
#include <set>
#include <vector>

#include "coding/sentence.h"

namespace longbow {

struct DocumentCoder::Pass {
  SentenceView view;
  std::vector<TimeMention> times;
  std::vector<Quantity> quantities;
  std::vector<Mention> mentions;
  Interpreter interpreter;
  std::vector<FrameworkMention> frameworks;
  Quotes quotes;
  SentenceContext context;
  const std::vector<Event>* told = nullptr;  // the sentence's events so far
  std::deque<Act> made;  // of what no frame reads: see refusals_of_speakers()
  std::set<std::uint32_t> unreal;  // predicates below a refusal, a demand, a plan

  Pass(const Parse& parse, const Lexicon& lexicon, const Ontology& ontology, bool headline, const Discourse& discourse,
       const std::vector<MarkedSpan>& marked)
      : view(parse, lexicon, headline),
        times(find_times(parse, discourse.published())),
        quantities(find_quantities(parse)),
        mentions(find_mentions(view, discourse, marked, times)),
        interpreter(view, mentions, ontology) {}
};

}  // namespace longbow
