// Documents whose two ends the user has marked.
#include <algorithm>

#include "coding/sentence_pass.h"

namespace longbow {

// Where the user has said who acts and on whom, the act between these two is wanted: of all that can be read, the one
// that comes nearest to relating them.
void DocumentCoder::code_marked(Pass& pass, std::vector<Event>& events) {
  std::vector<const Mention*> actors, recipients;
  for (const Mention& mention : pass.mentions) {
    if (!mention.marked) continue;
    if (mention.marked_role == MentionRole::actor) actors.push_back(&mention);
    if (mention.marked_role == MentionRole::recipient) recipients.push_back(&mention);
  }
  if (actors.empty()) return;
  const SentenceView& view = pass.view;
  auto among = [](const std::vector<const Mention*>& wanted, const std::vector<std::uint32_t>& words) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const Mention* m) {
      return std::any_of(words.begin(), words.end(), [&](std::uint32_t w) { return m->words.contains(w); });
    });
  };
  auto below = [&](const std::vector<const Mention*>& wanted, std::uint32_t word) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const Mention* m) { return view.dominates(word, m->head); });
  };
  const Act* best = nullptr;
  double best_rank = -1e9;
  std::vector<const Act*> outer = outermost_acts(pass);
  for (const Predication& predication : pass.interpreter.predications()) {
    for (bool governed : {false, true}) {
      const Act* act = pass.interpreter.read(predication.head, governed);
      if (act == nullptr || act->cameo.empty()) continue;
      double rank = 0.3 * act->score;
      if (among(actors, act->actors))
        rank += 3;
      else if (std::int32_t subject = surface_subject(view, act->head);
               subject != kNoWord && below(actors, static_cast<std::uint32_t>(subject)))
        rank += 2;
      else if (!act->actors.empty())
        rank -= 0.5;
      if (among(recipients, act->recipients) || (act->mutual && among(recipients, act->actors)))
        rank += 2.5;
      else if (below(recipients, act->head))
        rank += 1.5;
      if (among(recipients, act->actors) && among(actors, act->recipients)) rank -= 2;
      if (std::find(outer.begin(), outer.end(), act) != outer.end())
        rank += 1.5;
      else if (governed)
        rank -= pass.interpreter.read(predication.head, false) == nullptr ? 2.5 : 1;
      if (rank > best_rank) {
        best = act;
        best_rank = rank;
      }
    }
  }
  if (best == nullptr) return;
  Act wanted = *best;
  wanted.actors.clear();
  wanted.recipients.clear();
  for (const Mention* m : actors) wanted.actors.push_back(m->head);
  for (const Mention* m : recipients) wanted.recipients.push_back(m->head);
  wanted.mutual = false;
  WhyNot why = WhyNot::none;
  auto judged = judge(pass, wanted, why);
  if (!judged) return;
  judged->trace.push_back(step(pass.context, "mention", "given ends", actors.front()->words));
  Event event = make_event(pass.context, *judged);
  // It takes the place of what was coded from the same words.
  std::erase_if(events, [&](const Event& other) { return other.event_text == event.event_text; });
  events.insert(events.begin(), std::move(event));
}

}  // namespace longbow
