// Acts that lie in saying so, whatever verb the clause has: what a party says it will not do it refuses, and what it says
// another does wrong it reproaches that one with. Covered by tests/cases/coding/said.case.
#include <algorithm>

#include "coding/parties.h"
#include "coding/sentence_pass.h"

namespace longbow {

// "Mexico will not pay for the wall, its president said": whatever it is that somebody says he will not do, he refuses.
void DocumentCoder::add_refusals(Pass& pass, std::vector<const Act*>& acts) const {
  for (const Predication& predication : pass.interpreter.predications()) {
    bool unwilling = predication.negated && predication.form == PredicateForm::verb && !predication.passive &&
                     !predication.conditional &&
                     (predication.modality == Modality::future || predication.modality == Modality::would);
    if (!unwilling || pass.interpreter.read(predication.head, false) != nullptr) continue;
    std::int32_t subject = surface_subject(pass.view, predication.head);
    if (subject == kNoWord) continue;
    Act act;
    pass.interpreter.ends(static_cast<std::uint32_t>(subject), act.actors);
    std::vector<Speech> speech;
    const Mention* speaker = nullptr;
    attribute(pass, predication.head, speech, &speaker);
    if (speaker == nullptr || speaker->code == "---" || speaker->code.empty()) continue;
    bool own = std::any_of(act.actors.begin(), act.actors.end(), [&](std::uint32_t word) {
      const Mention* mention = mention_at(pass.mentions, word);
      return mention == nullptr || mention->code == speaker->code;
    });
    if (!own) continue;
    act.head = predication.head;
    act.predication = &predication;
    act.cameo = "120";
    act.words = {predication.head};
    act.settled = true;
    for (const Argument& argument : predication.arguments) {
      bool other = argument.place.place == Place::obj || argument.place.place == Place::iobj ||
                   (argument.place.place == Place::prep && !argument.borrowed);
      if (other && act.recipients.empty()) pass.interpreter.ends(argument.head, act.recipients);
    }
    pass.made.push_back(std::move(act));
    acts.push_back(&pass.made.back());
  }
}

namespace {

bool tells_of_wrong(const SentenceView& view, std::uint32_t clause) {
  auto wrongs = view.lexicon().word_class("wrongs");
  if (!wrongs) return false;
  Span words = view.subtree(clause);
  for (std::uint32_t w = words.begin; w < words.end; ++w) {
    bool bad = view.lemma(w) != kNoSymbol && view.lexicon().in_class(*wrongs, view.lemma(w), {});
    if (bad && view.dominates(clause, w)) return true;
  }
  return false;
}

}  // namespace

// "Kyiv said Moscow was using hunger as a weapon": told by another party, and in bad words.
void DocumentCoder::add_reproaches(Pass& pass, std::vector<const Act*>& acts) const {
  for (const Predication& predication : pass.interpreter.predications()) {
    bool plain = predication.form != PredicateForm::noun && !predication.passive && !predication.negated &&
                 !predication.conditional && predication.modality == Modality::none && !predication.infinitive;
    if (!plain || pass.interpreter.read(predication.head, false) != nullptr ||
        !tells_of_wrong(pass.view, predication.head))
      continue;
    std::int32_t subject = pass.view.child(predication.head, {Deprel::nsubj});
    if (subject == kNoWord) continue;
    Act act;
    pass.interpreter.ends(static_cast<std::uint32_t>(subject), act.recipients);
    std::vector<Speech> speech;
    const Mention* speaker = nullptr;
    attribute(pass, predication.head, speech, &speaker);
    if (speaker == nullptr || speaker->code == "---" || speaker->code.empty() || speaker->sector == "JRN") continue;
    bool another = !act.recipients.empty() &&
                   std::all_of(act.recipients.begin(), act.recipients.end(), [&](std::uint32_t word) {
                     const Mention* mention = mention_at(pass.mentions, word);
                     return mention != nullptr && mention->code != "---" && mention->code != speaker->code &&
                            !mention->locative;
                   });
    if (!another || heaviest(pass.view, pass.mentions, act.recipients) != Weight::public_actor) continue;
    act.actors = {speaker->head};
    act.head = predication.head;
    act.predication = &predication;
    act.cameo = "111";
    act.words = {predication.head};
    act.settled = true;
    pass.made.push_back(std::move(act));
    acts.push_back(&pass.made.back());
  }
}

}  // namespace longbow
