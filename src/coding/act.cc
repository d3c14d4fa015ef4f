// How a predicate is read. Every entry of its lemma is tried: frames by what stands in their places, operators by the
// act below them. What asks for most and finds it wins; see docs/coding.md for the weights.
// Covered by tests/cases/coding/*.case.
#include "coding/act.h"

#include <algorithm>
#include <array>

namespace longbow {
namespace {

// What a fitting place is worth.
constexpr double kWordFits = 3.0, kActFits = 2.5, kKindFits = 2.0, kActorFits = 1.5, kAnyFits = 0.5, kFurtherWord = 2.0;
constexpr double kOperatorWithAct = 1.0, kOfBelow = 0.4, kOperatorAlone = 0.3;

bool contains(const std::vector<std::uint32_t>& list, std::uint32_t word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

void add_unique(std::vector<std::uint32_t>& list, std::uint32_t word) {
  if (!contains(list, word)) list.push_back(word);
}

bool first_person(const SentenceView& view, std::uint32_t word) {
  return view.upos(word) == Upos::pron && view.is_any(word, {"we", "i", "us", "our", "my", "me"});
}

bool in_sectors(std::string_view sector, std::initializer_list<std::string_view> wanted) {
  return std::find(wanted.begin(), wanted.end(), sector) != wanted.end();
}

// The code of an operator with nothing below it that could be read: "rejected the offer", "backed the president".
std::string_view code_alone(Operator op) {
  switch (op) {
    case Operator::accuse: return "112";
    case Operator::praise: return "051";
    case Operator::oppose: return "111";
    case Operator::demand: return "100";
    case Operator::refuse: return "120";
    case Operator::threaten: return "130";
    case Operator::investigate: return "090";
    case Operator::intent: return "030";
    default: return "";
  }
}

}  // namespace

Interpreter::Interpreter(const SentenceView& view, const std::vector<Mention>& mentions, const Ontology& ontology)
    : view_(view), mentions_(mentions), ontology_(ontology), predications_(find_predications(view)),
      predication_of_(view.size(), -1), mention_of_(view.size(), -1) {
  // A word of a name does nothing: "Government of National Accord".
  std::erase_if(predications_, [&](const Predication& p) {
    return p.form == PredicateForm::noun && std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) {
      return m.words.contains(p.head) && m.words.size() > 1 && view.proper(p.head) &&
             (m.kind == MentionKind::name || m.kind == MentionKind::proper || m.entity >= 0);
    });
  });
  for (std::size_t i = 0; i < predications_.size(); ++i) predication_of_[predications_[i].head] = static_cast<std::int32_t>(i);
  for (std::size_t i = 0; i < mentions.size(); ++i) mention_of_[mentions[i].head] = static_cast<std::int32_t>(i);
  default_recipient_ = {{Place::obj, kNoSymbol}, {Place::iobj, kNoSymbol}};
  for (std::string_view p : {"to", "with", "against", "from", "for", "on", "at", "of", "over", "into", "toward", "towards", "between", "in", "about"}) {
    if (Symbol symbol = view.lexicon().symbol(p); symbol != kNoSymbol) default_recipient_.push_back({Place::prep, symbol});
  }
  default_recipient_.push_back({Place::comp, kNoSymbol});
  transparent_ = view.lexicon().word_class("transparent");
}

bool Interpreter::is_place(std::uint32_t word) const {
  return mention_of_[word] >= 0 && mentions_[static_cast<std::size_t>(mention_of_[word])].locative;
}

bool Interpreter::known(const Predication& predication) const {
  Symbol lemma = view_.lemma(predication.head);
  return lemma != kNoSymbol && (!view_.lexicon().predicates(predication.form, lemma).empty());
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
        if ((view_.deprel(inner) == Deprel::case_ || view_.deprel(inner) == Deprel::mark) && view_.lower(inner) == wanted &&
            relation != Deprel::ccomp) {
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

bool Interpreter::place_matches(const ArgumentPlace& wanted, const Argument& argument, const PredicateEntry& entry) const {
  if (wanted == argument.place) return true;
  // "call on Iran", "crack down on rebels": the preposition is the verb's own, so what follows it is the object.
  if (wanted.place == Place::obj && argument.place.place == Place::prep && argument.place.preposition != kNoSymbol) {
    return argument.place.preposition == entry.second || argument.place.preposition == entry.third;
  }
  return false;
}

bool Interpreter::in_class(Symbol word_class, std::uint32_t word) const {
  std::vector<Symbol> before;
  for (std::uint32_t one : view_.conjuncts(word)) {
    Symbol lemma = view_.lemma(one);
    if (lemma != kNoSymbol) {
      view_.modifiers_before(one, before);
      if (view_.lexicon().in_class(word_class, lemma, before)) return true;
    }
    if (transparent_ && lemma != kNoSymbol && *transparent_ != word_class && view_.lexicon().in_class(*transparent_, lemma, {})) {
      for (std::uint32_t c : view_.children(one)) {
        std::string_view preposition = view_.preposition_text(c);
        if (view_.deprel(c) == Deprel::nmod && (preposition == "of" || preposition == "in" || preposition == "for") && in_class(word_class, c)) return true;
      }
    }
  }
  return false;
}

double Interpreter::filler_score(FillerKind kind, std::uint32_t word) const {
  std::vector<std::uint32_t> heads;
  ends(word, heads);
  auto any = [&](auto fits) {
    return std::any_of(heads.begin(), heads.end(), [&](std::uint32_t h) {
      return mention_of_[h] >= 0 && fits(mentions_[static_cast<std::size_t>(mention_of_[h])]);
    });
  };
  const auto& entities = view_.lexicon().entities();
  auto of_kind = [&](EntityKind wanted) {
    return any([&](const Mention& m) { return m.entity >= 0 && entities[static_cast<std::size_t>(m.entity)].kind == wanted; });
  };
  switch (kind) {
    case FillerKind::actor: return heads.empty() ? -1 : kActorFits;
    case FillerKind::state: return of_kind(EntityKind::state) ? kKindFits : -1;
    case FillerKind::organisation: return of_kind(EntityKind::organisation) ? kKindFits : -1;
    case FillerKind::group: return of_kind(EntityKind::group) ? kKindFits : -1;
    case FillerKind::person:
      return any([](const Mention& m) { return m.person || m.kind == MentionKind::role || m.plural; }) || view_.upos(word) == Upos::pron ? kKindFits : -1;
    case FillerKind::armed:
      return any([](const Mention& m) { return in_sectors(m.sector, {"MIL", "REB", "COP", "UAF", "PRM", "SPY"}); }) ? kKindFits : -1;
    case FillerKind::civilian:
      return any([](const Mention& m) { return in_sectors(m.sector, {"CVL", "REF", "LAB", "EDU", "JRN", "MED", "REL", "OPP", "SOC", "AGR"}); }) ? kKindFits : -1;
    case FillerKind::place:
      return any([](const Mention& m) { return m.locative; }) || of_kind(EntityKind::place) || of_kind(EntityKind::state) ? kKindFits : -1;
    case FillerKind::framework: {
      std::vector<NameMatch> matches;
      Span inside = view_.subtree(word);
      for (std::uint32_t w = inside.begin; w < inside.end; ++w) {
        matches.clear();
        view_.lexicon().match_names(view_.forms(), w, view_.headline(), matches);
        for (const NameMatch& match : matches) {
          if (entities[match.entity].kind == EntityKind::framework && match.words.end <= inside.end) return kWordFits;
        }
      }
      return -1;
    }
    default: return -1;
  }
}

Interpreter::Fit Interpreter::fit(const Filler& filler, const Argument& argument) {
  std::uint32_t word = argument.head;
  Fit fit{-1, word, false};
  auto money = [&] {
    for (std::uint32_t w = view_.subtree(word).begin; w < view_.subtree(word).end; ++w) {
      if (view_.xpos(w) == Xpos::dollar || view_.is_any(w, {"dollar", "euro", "pound", "yen", "yuan", "rouble", "ruble", "$", "€", "£"})) return true;
    }
    return false;
  };
  switch (filler.kind) {
    case FillerKind::word:
      for (std::uint32_t one : view_.conjuncts(word)) {
        if (view_.lemma(one) == filler.symbol || view_.lower(one) == filler.symbol) fit.score = kWordFits;
      }
      fit.by_word = true;
      break;
    case FillerKind::word_class:
      if (in_class(filler.symbol, word)) fit.score = kWordFits;
      fit.by_word = true;
      break;
    case FillerKind::any: fit.score = kAnyFits; break;
    case FillerKind::none: break;  // the caller's business
    case FillerKind::money:
      if (money()) fit.score = kKindFits;
      break;
    case FillerKind::number:
      if (view_.upos(word) == Upos::num || view_.child(word, Deprel::nummod) != kNoWord) fit.score = kKindFits;
      break;
    case FillerKind::clause:
      if (argument.clause) fit.score = kActorFits;
      break;
    case FillerKind::act: {
      const Act* below = read(word, true);
      if (below != nullptr && !below->cameo.empty()) fit.score = kActFits;
      break;
    }
    default: fit.score = filler_score(filler.kind, word); break;
  }
  return fit;
}

// The sum of what the places are worth; nothing where one does not fit.
std::optional<double> Interpreter::fit_slots(const Predication& predication, const std::vector<SlotRule>& slots,
                                             std::vector<std::uint32_t>* used, const PredicateEntry& entry) {
  double total = 0;
  for (const SlotRule& slot : slots) {
    Fit best;
    bool something = false, wants_nothing = false;
    for (const Filler& filler : slot.fillers) wants_nothing |= filler.kind == FillerKind::none;
    for (const Argument& argument : predication.arguments) {
      bool here = std::any_of(slot.places.begin(), slot.places.end(), [&](const ArgumentPlace& p) { return place_matches(p, argument, entry); });
      if (!here) continue;
      something |= !argument.borrowed;
      for (const Filler& filler : slot.fillers) {
        Fit one = fit(filler, argument);
        if (one.score > best.score) best = one;
      }
    }
    if (slot.negated) {
      if (best.score >= 0) return std::nullopt;
      total += 0.2;
    } else if (best.score >= 0) {
      total += best.score;
      if (used != nullptr && best.by_word) add_unique(*used, best.word);
    } else if (wants_nothing && !something) {
      total += kAnyFits;
    } else {
      return std::nullopt;
    }
  }
  return total;
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
      for (std::uint32_t index : entry.frames) consider(try_frame(predication, view_.lexicon().frames()[index], entry), further, count);
      for (std::uint32_t index : entry.operators) consider(try_operator(predication, view_.lexicon().operators()[index], entry), further, count);
    }
  };
  try_form(predication.form);
  if (governed && predication.form == PredicateForm::noun) try_form(PredicateForm::governed);
  return best;
}

std::optional<Act> Interpreter::try_frame(const Predication& predication, const Frame& frame, const PredicateEntry& entry) {
  Act act;
  auto score = fit_slots(predication, frame.slots, &act.consumed, entry);
  if (!score) return std::nullopt;
  act.frame = &frame;
  act.cameo = frame.cameo;
  act.mode = frame.mode;
  act.context = frame.context;
  act.mutual = frame.mutual;
  act.score = 1.0 + *score + frame.weight;
  act.words = act.consumed;
  ends_at(predication, frame.actor, entry, {}, false, act.actors);
  std::erase_if(act.actors, [&](std::uint32_t w) { return is_place(w); });
  ends_at(predication, frame.recipient.empty() ? default_recipient_ : frame.recipient, entry, act.actors, frame.mutual, act.recipients);
  // Where a meeting is held is no party to it.
  if (frame.mutual) std::erase_if(act.recipients, [&](std::uint32_t w) { return is_place(w); });
  // An actor that one of the recipient's places names ("the French attack" finds France as subject and object alike).
  std::erase_if(act.recipients, [&](std::uint32_t w) { return contains(act.actors, w); });
  if (frame.needs_recipient && act.recipients.empty()) return std::nullopt;
  return act;
}

// The act below an operator: in its complement, its object or behind a preposition, the first that can be read.
const Act* Interpreter::act_below(const Predication& predication, const OperatorRule& rule, const PredicateEntry& entry,
                                  const Argument** where) {
  auto readable = [&](const Argument& argument) -> const Act* {
    for (std::uint32_t one : view_.conjuncts(argument.head)) {
      const Act* below = read(one, true);
      if (below != nullptr && !below->cameo.empty()) return below;
      // "a series of attacks", "the resumption of talks" whose head says nothing itself
      for (std::uint32_t c : view_.children(one)) {
        if (view_.deprel(c) != Deprel::nmod || view_.preposition_text(c) != "of") continue;
        below = read(c, true);
        if (below != nullptr && !below->cameo.empty()) return below;
      }
    }
    return nullptr;
  };
  auto temporal = [&](Symbol preposition) {
    if (preposition == kNoSymbol) return true;
    std::string_view text = view_.lexicon().text(preposition);
    return text == "after" || text == "before" || text == "during" || text == "amid" || text == "since" || text == "following" || text == "until" || text == "despite";
  };
  bool narrowed = false;
  for (const SlotRule& slot : rule.slots) {
    bool for_act = std::any_of(slot.fillers.begin(), slot.fillers.end(), [](const Filler& f) { return f.kind == FillerKind::act; });
    if (!for_act || slot.negated) continue;
    narrowed = true;
    for (const Argument& argument : predication.arguments) {
      if (std::none_of(slot.places.begin(), slot.places.end(), [&](const ArgumentPlace& p) { return place_matches(p, argument, entry); })) continue;
      if (const Act* below = readable(argument)) return *where = &argument, below;
    }
  }
  if (narrowed) return nullptr;
  for (Place place : {Place::comp, Place::obj, Place::prep}) {
    for (const Argument& argument : predication.arguments) {
      if (argument.place.place != place || argument.head == predication.head) continue;
      if (place == Place::prep && (argument.borrowed || temporal(argument.place.preposition))) continue;
      if (const Act* below = readable(argument)) return *where = &argument, below;
    }
  }
  return nullptr;
}

std::optional<Act> Interpreter::try_operator(const Predication& predication, const OperatorRule& rule, const PredicateEntry& entry) {
  Act act;
  auto score = fit_slots(predication, rule.slots, nullptr, entry);
  if (!score) return std::nullopt;
  const Argument* where = nullptr;
  const Act* below = act_below(predication, rule, entry, &where);
  if (below != nullptr) {
    std::string code = below->cameo;
    // "agreed not to attack": the act below is to be undone first.
    if (below->predication->negated && where->clause) {
      auto undone = ontology_.apply(Operator::halt, code);
      if (!undone) return std::nullopt;
      code = *undone;
    }
    switch (rule.function) {
      case Operator::deny:
      case Operator::fail:
        act.negated = !below->negated;
        act.cameo = code;
        break;
      case Operator::consider:
        act.hypothetical = true;
        act.cameo = code;
        break;
      default: {
        auto made = ontology_.apply(rule.function, code);
        if (!made) {
          below = nullptr;
          break;
        }
        act.cameo = *made;
        act.hypothetical = below->hypothetical;
        act.negated = below->negated;
      }
    }
    if (below != nullptr) {
      act.below = code;
      act.frame = below->frame;
      act.mode = rule.function == Operator::do_ || rule.function == Operator::order ? below->mode : "";
      act.context = below->context;
      act.operators = below->operators;
      act.words = below->words;
      act.consumed = below->consumed;
      add_unique(act.consumed, below->head);
      act.mutual = below->mutual && rule.function == Operator::do_;
      act.score = kOperatorWithAct + *score + kOfBelow * below->score;
    }
  }
  if (below == nullptr) {
    act = Act{};
    bool something = std::any_of(predication.arguments.begin(), predication.arguments.end(), [](const Argument& a) {
      return a.place.place == Place::obj || a.place.place == Place::comp || a.place.place == Place::prep;
    });
    act.cameo = code_alone(rule.function);
    if (act.cameo.empty() || !something) return std::nullopt;
    act.score = kOperatorAlone + *score;
  }
  act.operators.insert(act.operators.begin(), {&rule, predication.head});
  name_ends(predication, rule, entry, below, where, act);
  if (below == nullptr && rule.function == Operator::intent && act.recipients.empty()) return std::nullopt;
  return act;
}

void Interpreter::name_ends(const Predication& predication, const OperatorRule& rule, const PredicateEntry& entry,
                            const Act* below, const Argument* where, Act& act) const {
  ends_at(predication, {{Place::subj, kNoSymbol}}, entry, {}, false, act.actors);
  if (act.actors.empty() && below != nullptr && (rule.function == Operator::do_ || rule.function == Operator::intent || rule.function == Operator::fail)) act.actors = below->actors;
  std::vector<std::uint32_t> except = act.actors;
  if (where != nullptr) add_unique(except, where->head);
  auto own = [&] {
    if (!act.recipients.empty()) return;
    Predication without = predication;
    if (where != nullptr) std::erase_if(without.arguments, [&](const Argument& a) { return a.head == where->head; });
    ends_at(without, rule.recipient.empty() ? default_recipient_ : rule.recipient, entry, except, act.mutual, act.recipients);
  };
  auto doers_below = [&] {
    if (!act.recipients.empty() || below == nullptr) return;
    for (std::uint32_t w : below->actors) {
      if (!contains(except, w)) add_unique(act.recipients, w);
    }
  };
  auto undergoers_below = [&] {
    if (!act.recipients.empty() || below == nullptr) return;
    for (std::uint32_t w : below->recipients) {
      if (!contains(except, w)) add_unique(act.recipients, w);
    }
  };
  auto inside = [&] {
    // At the last, whoever is named in what is asked for or refused: "an end to the violence in Nicaragua".
    if (act.recipients.empty() && where != nullptr && !where->clause) {
      ends(where->head, act.recipients);
      std::erase_if(act.recipients, [&](std::uint32_t w) { return contains(act.actors, w); });
    }
  };
  if (!rule.recipient.empty()) own();
  // "rejected a German request to send ammunition": who asked, not for whom
  bool asked = rule.function == Operator::refuse && below != nullptr && below->predication->form != PredicateForm::verb && !below->actors.empty();
  if (asked) doers_below();
  switch (rule.function) {
    case Operator::demand:
    case Operator::accuse:
    case Operator::allow:
    case Operator::prevent:
    case Operator::praise:
    case Operator::oppose:
    case Operator::investigate:
      doers_below();
      own();
      undergoers_below();
      break;
    case Operator::threaten:
      own();
      undergoers_below();
      doers_below();
      break;
    default:
      undergoers_below();
      own();
      doers_below();
      break;
  }
  inside();
  if (act.mutual) std::erase_if(act.recipients, [&](std::uint32_t w) { return is_place(w); });
  std::erase_if(act.recipients, [&](std::uint32_t w) { return contains(act.actors, w); });
}

void Interpreter::ends_at(const Predication& predication, const std::vector<ArgumentPlace>& places, const PredicateEntry& entry,
                          const std::vector<std::uint32_t>& except, bool all_places, std::vector<std::uint32_t>& out) const {
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
      }
      for (std::uint32_t word : found) {
        if (!contains(except, word)) add_unique(out, word);
      }
      if (!out.empty() && !all_places) return;
    }
  }
}

void Interpreter::ends(std::uint32_t word, std::vector<std::uint32_t>& out) const {
  std::size_t before = out.size();
  for (std::uint32_t one : view_.conjuncts(word)) {
    if (mention_of_[one] >= 0 || first_person(view_, one)) add_unique(out, one);
  }
  if (out.size() > before) return;
  // Nothing itself: those whom it names inside, the closest relation first.
  for (Deprel relation : {Deprel::nmod_poss, Deprel::amod, Deprel::compound, Deprel::nmod_desc, Deprel::nmod, Deprel::appos}) {
    for (std::uint32_t c : view_.children(word)) {
      if (view_.deprel(c) != relation) continue;
      ends(c, out);
      if (out.size() > before) return;
    }
  }
}

}  // namespace longbow
