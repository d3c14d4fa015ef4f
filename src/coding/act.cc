// How a predicate is read. Every entry of its lemma is tried: frames by what stands in their places, operators by the
// act below them. What asks for most and finds it wins; see docs/coding.md for the weights.
// Covered by tests/cases/coding/*.case.
#include "coding/act.h"

#include <algorithm>

#include "coding/act_score.h"

namespace longbow {
namespace {

bool first_person(const SentenceView& view, std::uint32_t word) {
  return view.upos(word) == Upos::pron && view.is_any(word, {"we", "i", "us", "our", "my", "me"});
}

}  // namespace

Interpreter::Interpreter(const SentenceView& view, const std::vector<Mention>& mentions, const Ontology& ontology)
    : view_(view),
      mentions_(mentions),
      ontology_(ontology),
      predications_(find_predications(view)),
      predication_of_(view.size(), -1),
      mention_of_(view.size(), -1) {
  // A word of a name does nothing: "Government of National Accord".
  std::erase_if(predications_, [&](const Predication& p) {
    return p.form == PredicateForm::noun && std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) {
             return m.words.contains(p.head) && m.words.size() > 1 && view.proper(p.head) &&
                    (m.kind == MentionKind::name || m.kind == MentionKind::proper || m.entity >= 0);
           });
  });
  for (std::size_t i = 0; i < predications_.size(); ++i)
    predication_of_[predications_[i].head] = static_cast<std::int32_t>(i);
  for (std::size_t i = 0; i < mentions.size(); ++i) mention_of_[mentions[i].head] = static_cast<std::int32_t>(i);
  default_recipient_ = {{Place::obj, kNoSymbol}, {Place::iobj, kNoSymbol}};
  for (std::string_view p : {"to", "with", "against", "from", "for", "on", "at", "of", "over", "into", "toward",
                             "towards", "between", "in", "about"}) {
    if (Symbol symbol = view.lexicon().symbol(p); symbol != kNoSymbol)
      default_recipient_.push_back({Place::prep, symbol});
  }
  default_recipient_.push_back({Place::comp, kNoSymbol});
  transparent_ = view.lexicon().word_class("transparent");
}

bool Interpreter::is_place(std::uint32_t word) const {
  return mention_of_[word] >= 0 && mentions_[static_cast<std::size_t>(mention_of_[word])].locative;
}

const Act* Interpreter::read(std::uint32_t word, bool governed) {
  std::int32_t index = predication_of_[word];
  if (index < 0) return nullptr;
  std::uint64_t key = std::uint64_t{word} * 2 + (governed ? 1 : 0);
  auto [slot, fresh] = read_.try_emplace(key);
  // While it is being read it counts as unreadable: a tree has no cycles, but borrowed arguments could make one.
  if (fresh) {
    std::optional<Act> act = interpret(predications_[static_cast<std::size_t>(index)], governed);
    slot = read_.find(key);
    slot->second = std::move(act);
  }
  return slot->second ? &*slot->second : nullptr;
}

// Whether the further words of "pull_out" or "take_part_in" stand with the predicate.
bool Interpreter::words_present(const Predication& predication, const PredicateEntry& entry,
                                std::vector<std::uint32_t>& found) const {
  for (Symbol wanted : {entry.second, entry.third}) {
    if (wanted == kNoSymbol) continue;
    bool here = false;
    for (std::uint32_t c : view_.children(predication.head)) {
      Deprel relation = view_.deprel(c);
      if (relation == Deprel::nsubj || relation == Deprel::punct || relation == Deprel::conj) continue;
      if (predication.form == PredicateForm::noun || predication.form == PredicateForm::governed) {
        bool before = c < predication.head && (view_.lemma(c) == wanted || view_.lower(c) == wanted);
        if (before) add_unique(found, c), here = true;
        continue;
      }
      if (view_.lemma(c) == wanted || view_.lower(c) == wanted) {
        add_unique(found, c);
        here = true;
        break;
      }
      for (std::uint32_t inner : view_.children(c)) {
        if ((view_.deprel(inner) == Deprel::case_ || view_.deprel(inner) == Deprel::mark) &&
            view_.lower(inner) == wanted && relation != Deprel::ccomp) {
          add_unique(found, inner);
          here = true;
        }
      }
      if (here) break;
    }
    // An object's own words: "take part in the exercise" may hang "in" on "part".
    for (std::size_t i = 0; !here && i < found.size(); ++i) {
      for (std::uint32_t inner : view_.children(found[i])) {
        for (std::uint32_t deep : view_.children(inner)) {
          if (view_.deprel(deep) == Deprel::case_ && view_.lower(deep) == wanted) here = true;
        }
      }
    }
    if (!here) return false;
  }
  return true;
}

// `governed` opens the entries that a noun has only under another predicate.
std::optional<Act> Interpreter::interpret(const Predication& predication, bool governed) {
  Symbol lemma = view_.lemma(predication.head);
  if (lemma == kNoSymbol) return std::nullopt;
  std::optional<Act> best;
  auto consider = [&](std::optional<Act> act, const std::vector<std::uint32_t>& further, int further_words) {
    if (!act) return;
    act->score += kFurtherWord * further_words;
    act->head = predication.head;
    act->predication = &predication;
    std::vector<std::uint32_t> words{predication.head};
    for (std::uint32_t w : further) add_unique(words, w);
    for (std::uint32_t w : act->words) add_unique(words, w);
    std::sort(words.begin(), words.end());
    act->words = std::move(words);
    if (!best || act->score > best->score) best = std::move(act);
  };
  auto try_form = [&](PredicateForm form) {
    for (const PredicateEntry& entry : view_.lexicon().predicates(form, lemma)) {
      std::vector<std::uint32_t> further;
      if (!words_present(predication, entry, further)) continue;
      int count = (entry.second != kNoSymbol) + (entry.third != kNoSymbol);
      for (std::uint32_t index : entry.frames)
        consider(try_frame(predication, view_.lexicon().frames()[index], entry), further, count);
      for (std::uint32_t index : entry.operators)
        consider(try_operator(predication, view_.lexicon().operators()[index], entry), further, count);
    }
  };
  try_form(predication.form);
  if (governed && predication.form == PredicateForm::noun) try_form(PredicateForm::governed);
  return best;
}

// States, bodies and sides by their names or offices.
bool Interpreter::known(const std::vector<std::uint32_t>& words) const {
  return std::any_of(words.begin(), words.end(), [&](std::uint32_t word) {
    if (mention_of_[word] < 0) return false;
    const Mention& mention = mentions_[static_cast<std::size_t>(mention_of_[word])];
    return mention.code != "---" && !mention.code.empty() && !mention.sector.empty() && mention.sector != "CVL" &&
           mention.sector != "BUS" && mention.sector != "MNC" && !mention.locative;
  });
}

std::optional<Act> Interpreter::try_frame(const Predication& predication, const Frame& frame,
                                          const PredicateEntry& entry) {
  Act act;
  auto score = fit_slots(predication, frame.slots, &act.consumed, entry);
  if (!score) return std::nullopt;
  // "veterans of the invasion": what a frame sets aside, it sets aside with the act in its places.
  for (const SlotRule& slot : frame.slots) {
    bool of_act = frame.cameo.empty() && !slot.negated && slot.fillers.size() == 1 &&
                  slot.fillers.front().kind == FillerKind::act && predication.form == PredicateForm::noun;
    for (const Argument& argument : predication.arguments) {
      if (of_act && std::any_of(slot.places.begin(), slot.places.end(),
                                [&](const ArgumentPlace& p) { return place_matches(p, argument, entry); }))
        add_unique(act.consumed, argument.head);
    }
  }
  act.frame = &frame;
  act.cameo = frame.cameo;
  act.mode = frame.mode;
  act.context = frame.context;
  act.mutual = frame.mutual;
  act.score = 1.0 + *score + frame.weight;
  act.words = act.consumed;
  ends_at(predication, frame.actor, entry, {}, false, act.actors);
  // But for "a rocket from Gaza", where something happens is nobody who does it.
  std::erase_if(act.actors, [&](std::uint32_t w) { return is_place(w) && view_.preposition_text(w) != "from"; });
  ends_at(predication, frame.recipient.empty() ? default_recipient_ : frame.recipient, entry, act.actors, frame.mutual,
          act.recipients);
  // Where a meeting is held is no party to it.
  if (frame.mutual) std::erase_if(act.recipients, [&](std::uint32_t w) { return is_place(w); });
  // An actor that one of the recipient's places names ("the French attack" finds France as subject and object alike).
  std::erase_if(act.recipients, [&](std::uint32_t w) { return contains(act.actors, w); });
  if (frame.needs_recipient && act.recipients.empty()) return std::nullopt;
  return act;
}

void Interpreter::ends_at(const Predication& predication, const std::vector<ArgumentPlace>& places,
                          const PredicateEntry& entry, const std::vector<std::uint32_t>& except, bool all_places,
                          std::vector<std::uint32_t>& out) const {
  std::vector<std::uint32_t> found;
  for (const ArgumentPlace& place : places) {
    for (const Argument& argument : predication.arguments) {
      if (!place_matches(place, argument, entry)) continue;
      found.clear();
      if (argument.place.place == Place::comp) {
        // "demanded that Israel withdraw": the one who is to do it
        std::int32_t doer = surface_subject(view_, argument.head);
        if (doer != kNoWord) ends(static_cast<std::uint32_t>(doer), found);
      } else {
        ends(argument.head, found);
        if (found.empty() && place.place == Place::obj) ends_after(predication, argument, found);
      }
      for (std::uint32_t word : found) {
        if (!contains(except, word)) add_unique(out, word);
      }
      if (!out.empty() && !all_places) return;
    }
  }
}

// "investigating torture in Burundi": who stands right after an object that names nobody is named by it, also where the
// parser hung the preposition on the verb.
void Interpreter::ends_after(const Predication& predication, const Argument& object, std::vector<std::uint32_t>& out) const {
  if (predication.form != PredicateForm::verb || object.borrowed || !view_.nominal(object.head)) return;
  for (const Argument& next : predication.arguments) {
    if (next.place.place != Place::prep || next.borrowed || next.clause) continue;
    std::string_view preposition = view_.preposition_text(next.head);
    bool adjacent = view_.subtree(next.head).begin == view_.subtree(object.head).end;
    if (adjacent && (preposition == "in" || preposition == "of")) return ends(next.head, out);
  }
}

void Interpreter::ends(std::uint32_t word, std::vector<std::uint32_t>& out) const {
  std::size_t before = out.size();
  for (std::uint32_t one : view_.conjuncts(word)) {
    if (mention_of_[one] >= 0 || first_person(view_, one)) add_unique(out, one);
  }
  if (out.size() > before) return;
  // Nothing itself: those whom it names inside, the closest relation first.
  for (Deprel relation :
       {Deprel::nmod_poss, Deprel::amod, Deprel::compound, Deprel::nmod_desc, Deprel::nmod, Deprel::appos}) {
    for (std::uint32_t c : view_.children(word)) {
      if (view_.deprel(c) != relation) continue;
      ends(c, out);
      if (out.size() > before) return;
    }
  }
}

}  // namespace longbow
