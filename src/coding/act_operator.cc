// Operators: the act below one, what becomes of it, and who is who then.
// Covered by tests/unit/coding/act_test.cc and tests/cases/coding/operators.case.
#include <algorithm>

#include "coding/act.h"
#include "coding/act_score.h"

namespace longbow {
namespace {

// The code of an operator with nothing below it that could be read: "rejected the offer", "backed the president".
std::string_view code_alone(Operator op) {
  switch (op) {
    case Operator::accuse:
      return "112";
    case Operator::praise:
      return "051";
    case Operator::oppose:
      return "111";
    case Operator::demand:
      return "100";
    case Operator::refuse:
      return "120";
    case Operator::threaten:
      return "130";
    case Operator::investigate:
      return "090";
    case Operator::intent:
      return "030";
    default:
      return "";
  }
}

}  // namespace

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
    return text == "after" || text == "before" || text == "during" || text == "amid" || text == "since" ||
           text == "following" || text == "until" || text == "despite";
  };
  bool narrowed = false;
  for (const SlotRule& slot : rule.slots) {
    bool for_act = std::any_of(slot.fillers.begin(), slot.fillers.end(),
                               [](const Filler& f) { return f.kind == FillerKind::act; });
    if (!for_act || slot.negated) continue;
    narrowed = true;
    for (const Argument& argument : predication.arguments) {
      if (std::none_of(slot.places.begin(), slot.places.end(),
                       [&](const ArgumentPlace& p) { return place_matches(p, argument, entry); }))
        continue;
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

std::optional<Act> Interpreter::try_operator(const Predication& predication, const OperatorRule& rule,
                                             const PredicateEntry& entry) {
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
  // What is promised in words that no frame reads is still promised, by somebody who has a say.
  bool promised = act.cameo == "030" && known(act.actors) &&
                  std::any_of(predication.arguments.begin(), predication.arguments.end(),
                              [](const Argument& a) { return a.place.place == Place::comp && a.clause; });
  if (below == nullptr && rule.function == Operator::intent && act.recipients.empty() && !promised) return std::nullopt;
  return act;
}

void Interpreter::name_ends(const Predication& predication, const OperatorRule& rule, const PredicateEntry& entry,
                            const Act* below, const Argument* where, Act& act) const {
  ends_at(predication, {{Place::subj, kNoSymbol}}, entry, {}, false, act.actors);
  if (act.actors.empty() && below != nullptr &&
      (rule.function == Operator::do_ || rule.function == Operator::intent || rule.function == Operator::fail))
    act.actors = below->actors;
  std::vector<std::uint32_t> except = act.actors;
  if (where != nullptr) add_unique(except, where->head);
  auto own = [&] {
    if (!act.recipients.empty()) return;
    Predication without = predication;
    if (where != nullptr) std::erase_if(without.arguments, [&](const Argument& a) { return a.head == where->head; });
    ends_at(without, rule.recipient.empty() ? default_recipient_ : rule.recipient, entry, except, act.mutual,
            act.recipients);
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
  bool asked = rule.function == Operator::refuse && below != nullptr &&
               below->predication->form != PredicateForm::verb && !below->actors.empty();
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

}  // namespace longbow
