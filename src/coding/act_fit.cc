// Whether what a frame or operator asks for stands in its places, and what that is worth.
// Covered by tests/unit/coding/act_test.cc.
#include <algorithm>

#include "coding/act.h"
#include "coding/act_score.h"

namespace longbow {
namespace {

bool in_sectors(std::string_view sector, std::initializer_list<std::string_view> wanted) {
  return std::find(wanted.begin(), wanted.end(), sector) != wanted.end();
}

}  // namespace

bool Interpreter::place_matches(const ArgumentPlace& wanted, const Argument& argument,
                                const PredicateEntry& entry) const {
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
    if (transparent_ && lemma != kNoSymbol && *transparent_ != word_class &&
        view_.lexicon().in_class(*transparent_, lemma, {})) {
      for (std::uint32_t c : view_.children(one)) {
        std::string_view preposition = view_.preposition_text(c);
        if (view_.deprel(c) == Deprel::nmod && (preposition == "of" || preposition == "in" || preposition == "for") &&
            in_class(word_class, c))
          return true;
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
    return any(
        [&](const Mention& m) { return m.entity >= 0 && entities[static_cast<std::size_t>(m.entity)].kind == wanted; });
  };
  switch (kind) {
    case FillerKind::actor:
      return heads.empty() ? -1 : kActorFits;
    case FillerKind::state:
      return of_kind(EntityKind::state) ? kKindFits : -1;
    case FillerKind::organisation:
      return of_kind(EntityKind::organisation) ? kKindFits : -1;
    case FillerKind::group:
      return of_kind(EntityKind::group) ? kKindFits : -1;
    case FillerKind::person:
      return any([](const Mention& m) { return m.person || m.kind == MentionKind::role || m.plural; }) ||
                     view_.upos(word) == Upos::pron
                 ? kKindFits
                 : -1;
    case FillerKind::armed:
      return any([](const Mention& m) {
        return in_sectors(m.sector, {"MIL", "REB", "COP", "UAF", "PRM", "SPY"});
      })
                 ? kKindFits
                 : -1;
    case FillerKind::civilian:
      return any([](const Mention& m) {
        return in_sectors(m.sector, {"CVL", "REF", "LAB", "EDU", "JRN", "MED", "REL", "OPP", "SOC", "AGR"});
      })
                 ? kKindFits
                 : -1;
    case FillerKind::place:
      return any([](const Mention& m) { return m.locative; }) || of_kind(EntityKind::place) ||
                     of_kind(EntityKind::state)
                 ? kKindFits
                 : -1;
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
    default:
      return -1;
  }
}

Interpreter::Fit Interpreter::fit(const Filler& filler, const Argument& argument) {
  std::uint32_t word = argument.head;
  Fit fit{-1, word, false};
  auto money = [&] {
    for (std::uint32_t w = view_.subtree(word).begin; w < view_.subtree(word).end; ++w) {
      if (view_.xpos(w) == Xpos::dollar ||
          view_.is_any(w, {"dollar", "euro", "pound", "yen", "yuan", "rouble", "ruble", "$", "€", "£"}))
        return true;
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
    case FillerKind::any:
      fit.score = kAnyFits;
      break;
    case FillerKind::none:
      break;  // the caller's business
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
    default:
      fit.score = filler_score(filler.kind, word);
      break;
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
      bool here = std::any_of(slot.places.begin(), slot.places.end(),
                              [&](const ArgumentPlace& p) { return place_matches(p, argument, entry); });
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

}  // namespace longbow
