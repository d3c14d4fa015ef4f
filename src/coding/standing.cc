// Reading upward from an act's predicate: verbs of saying, modals, conditions, purposes. A promised cooperation is an
// agreement and a promised blow a threat, as PLOVER has it; what may, might or should happen has not happened.
// Covered by tests/cases/coding/standing.case and attribution.case.
#include "coding/standing.h"

#include <algorithm>

namespace longbow {
namespace {

std::optional<SpeechKind> speech_kind(const SentenceView& view, std::uint32_t word) {
  Symbol lemma = view.lemma(word);
  if (lemma == kNoSymbol || !view.verbal(word)) return std::nullopt;
  for (const PredicateEntry& entry : view.lexicon().predicates(PredicateForm::verb, lemma)) {
    if (!entry.speech) continue;
    bool whole = true;
    for (Symbol further : {entry.second, entry.third}) {
      if (further == kNoSymbol) continue;
      auto children = view.children(word);
      whole &= std::any_of(children.begin(), children.end(),
                           [&](std::uint32_t c) { return view.lower(c) == further || view.lemma(c) == further; });
    }
    if (whole) return entry.speech;
  }
  return std::nullopt;
}

AttributionKind to_kind(SpeechKind kind) {
  switch (kind) {
    case SpeechKind::reported:
      return AttributionKind::reported;
    case SpeechKind::denied:
      return AttributionKind::denied;
    case SpeechKind::analysis:
      return AttributionKind::analysis;
    default:
      return AttributionKind::said;
  }
}

bool complement(Deprel relation) {
  return relation == Deprel::ccomp || relation == Deprel::parataxis || relation == Deprel::xcomp ||
         relation == Deprel::csubj || relation == Deprel::dep;
}

// "told reporters that Egypt would": the clause may hang on whom it is told.
std::int32_t teller(const SentenceView& view, std::uint32_t clause) {
  std::int32_t hearer = view.head(clause), mark = view.child(clause, Deprel::mark);
  if (view.deprel(clause) != Deprel::acl || hearer < 0 || mark == kNoWord) return kNoWord;
  auto listener = static_cast<std::uint32_t>(hearer);
  bool object = view.deprel(listener) == Deprel::iobj || view.deprel(listener) == Deprel::obj;
  bool that = view.is(static_cast<std::uint32_t>(mark), "that") && view.child(clause, Deprel::nsubj) != kNoWord;
  return object && that ? view.head(listener) : kNoWord;
}

Speech speech_at(const SentenceView& view, const Interpreter& interpreter, std::uint32_t verb, SpeechKind kind) {
  Speech speech;
  speech.word = verb;
  speech.kind = to_kind(kind);
  speech.past = view.xpos(verb) == Xpos::vbd || view.xpos(verb) == Xpos::vbn;
  std::int32_t speaker = surface_subject(view, verb);
  if (speaker != kNoWord) {
    speech.named = true;
    interpreter.ends(static_cast<std::uint32_t>(speaker), speech.speakers);
  }
  return speech;
}

// "according to X", and "X" of "X said" hung as an aside below the quoted verb.
void speech_beside(const SentenceView& view, const Interpreter& interpreter, std::uint32_t word,
                   std::vector<Speech>& out) {
  for (std::uint32_t c : view.children(word)) {
    Deprel relation = view.deprel(c);
    // An aside may be hung as another kind of clause: then it says nothing of its own.
    bool aside = relation == Deprel::parataxis || relation == Deprel::discourse ||
                 ((relation == Deprel::advcl || relation == Deprel::conj || relation == Deprel::dep ||
                   relation == Deprel::acl) &&
                  c > word && view.child(c, {Deprel::ccomp, Deprel::xcomp, Deprel::mark}) == kNoWord &&
                  view.child(c, Deprel::nsubj) != kNoWord);
    if (aside) {
      if (auto kind = speech_kind(view, c)) {
        Speech speech = speech_at(view, interpreter, c, *kind);
        if (speech.named) out.push_back(std::move(speech));
      }
    }
    std::string_view preposition = view.preposition_text(c);
    if (preposition == "according_to" || preposition == "according") {
      Speech speech{c, AttributionKind::reported, {}, true, true};
      interpreter.ends(c, speech.speakers);
      out.push_back(std::move(speech));
    }
  }
}

// "..., a French official said." and "..., he said, ...": set off by commas or quotation marks, the speaker before his
// verb and nothing said below it. Such an aside speaks the whole sentence, wherever the tree has hung it.
void speech_aside(const SentenceView& view, const Interpreter& interpreter, std::vector<Speech>& out) {
  auto mark = [&](std::uint32_t w) {
    return view.is_any(w, {",", "\"", "”", "''", ".", "“", ";"});
  };
  for (std::uint32_t verb = 2; verb + 1 < view.size(); ++verb) {
    std::int32_t subject = view.child(verb, Deprel::nsubj);
    if (subject == kNoWord || static_cast<std::uint32_t>(subject) > verb) continue;
    std::uint32_t begin = view.subtree(static_cast<std::uint32_t>(subject)).begin;
    std::uint32_t after = verb + 1;
    if (after + 1 < view.size() && view.is(after, "on")) after += 2;  // "said on Monday"
    if (begin == 0 || !mark(begin - 1) || after >= view.size() || !mark(after)) continue;
    auto kind = speech_kind(view, verb);
    if (!kind) continue;
    Speech speech = speech_at(view, interpreter, verb, *kind);
    if (speech.named) out.push_back(std::move(speech));
  }
}

bool conditional_above(const SentenceView& view, std::uint32_t word) {
  std::int32_t at = static_cast<std::int32_t>(word);
  for (std::size_t steps = 0; at >= 0 && steps < view.size(); ++steps) {
    auto here = static_cast<std::uint32_t>(at);
    for (std::uint32_t c : view.children(here)) {
      if (view.deprel(c) == Deprel::mark && view.is_any(c, {"if", "unless", "whether"})) return true;
    }
    at = view.head(here);
  }
  return false;
}

bool has_condition_below(const SentenceView& view, std::uint32_t word) {
  for (std::uint32_t c : view.children(word)) {
    if (view.deprel(c) != Deprel::advcl) continue;
    std::int32_t mark = view.child(c, Deprel::mark);
    if (mark >= 0 && view.is_any(static_cast<std::uint32_t>(mark), {"if", "unless"})) return true;
  }
  return false;
}

// "in an ideal world", "ideally"; of a noun, "a possible attack"
bool unreal_setting(const SentenceView& view, std::uint32_t word) {
  auto unreal = view.lexicon().word_class("unreal");
  if (!unreal) return false;
  auto is_unreal = [&](std::uint32_t w) {
    return view.lemma(w) != kNoSymbol && view.lexicon().in_class(*unreal, view.lemma(w), {});
  };
  for (std::uint32_t c : view.children(word)) {
    Deprel relation = view.deprel(c);
    if ((relation == Deprel::advmod || relation == Deprel::amod) && is_unreal(c)) return true;
    if (relation != Deprel::obl || view.preposition_text(c) != "in") continue;
    for (std::uint32_t inner : view.children(c)) {
      if (view.deprel(inner) == Deprel::amod && is_unreal(inner)) return true;
    }
  }
  return false;
}

// "Baku insists that Armenia change its constitution": a bare verb beside a single subject is wanted, not told.
bool mandative(const SentenceView& view, const Predication& predication, const std::vector<Speech>& speech) {
  std::uint32_t verb = predication.head;
  std::int32_t be = view.child(verb, Deprel::aux_pass);  // "that the refugees be sent back"
  bool sent_back = be != kNoWord && lower_ascii(view.form(static_cast<std::size_t>(be))) == "be";
  bool bare = view.xpos(verb) == Xpos::vb || view.xpos(verb) == Xpos::vbp || sent_back;
  std::int32_t subject = view.child(verb, {Deprel::nsubj, Deprel::nsubj_pass}), mark = view.child(verb, Deprel::mark);
  if (speech.empty() || !bare || predication.modality != Modality::none || predication.infinitive) return false;
  if (view.deprel(verb) != Deprel::ccomp || subject == kNoWord || mark == kNoWord) return false;
  auto who = static_cast<std::uint32_t>(subject);
  bool single = (view.xpos(who) == Xpos::nnp || view.xpos(who) == Xpos::nn) && view.child(who, Deprel::conj) == kNoWord;
  return (single || sent_back) && view.child(verb, Deprel::aux) == kNoWord &&
         view.is_any(speech.back().word, {"insist", "propose", "suggest", "recommend", "ask", "request", "resolve"});
}

// An infinitive that nothing reads: a purpose or a wish, not a deed.
bool unfinished(const SentenceView& view, const Predication& predication) {
  if (!predication.infinitive || predication.modality != Modality::none) return false;
  Deprel relation = view.deprel(predication.head);
  // "the first leader to congratulate him" has done so.
  if (relation == Deprel::acl && view.head(predication.head) >= 0) {
    for (std::uint32_t c : view.children(static_cast<std::size_t>(view.head(predication.head)))) {
      bool ranks = view.deprel(c) == Deprel::amod || view.deprel(c) == Deprel::advmod || view.deprel(c) == Deprel::nummod;
      if (ranks && view.is_any(c, {"only", "first", "second", "third", "last", "latest"})) return false;
    }
  }
  return relation == Deprel::xcomp || relation == Deprel::advcl || relation == Deprel::acl ||
         relation == Deprel::acl_relcl || relation == Deprel::csubj || relation == Deprel::ccomp ||
         relation == Deprel::conj;
}

// "sent a team to help Haiti", "met to discuss": the purpose of a deed that was done, where it is the kind of act that
// is done by doing so (consultation to aid, protest).
bool done_for(const SentenceView& view, const Ontology& ontology, const Predication& predication,
              std::string_view cameo) {
  std::uint32_t word = predication.head;
  if (view.deprel(word) != Deprel::advcl || view.head(word) < 0) return false;
  auto deed = static_cast<std::uint32_t>(view.head(word));
  bool done = view.xpos(deed) == Xpos::vbd ||
              (view.xpos(deed) == Xpos::vbn && view.child(deed, {Deprel::aux, Deprel::aux_pass}) != kNoWord);
  for (std::uint32_t c : view.children(deed)) {
    if (view.deprel(c) == Deprel::aux && view.xpos(c) == Xpos::md) done = false;
    if (view.deprel(c) == Deprel::advmod && view.is_any(c, {"not", "never"})) done = false;
  }
  const CameoCode* code = ontology.find(cameo);
  if (!done || code == nullptr) return false;
  switch (code->type) {
    case EventType::consult:
    case EventType::support:
    case EventType::cooperate:
    case EventType::aid:
    case EventType::protest:
      return true;
    default:
      return false;
  }
}

// "will not take part" is a refusal; "will not attack" a promise of peace; "will not withdraw the demand" a refusal in
// general. False where the code allows neither.
bool refuse_in_future(const Ontology& ontology, Standing& standing) {
  bool conflict = standing.cameo >= "13";
  auto undone = conflict ? ontology.apply(Operator::halt, standing.cameo) : std::nullopt;
  auto promised = undone ? ontology.apply(Operator::intent, *undone) : std::nullopt;
  if (promised) {
    standing.cameo = *promised;
    standing.rule = "future+negation=intent(halt)";
    return true;
  }
  auto refused = ontology.apply(Operator::refuse, standing.cameo);
  if (!refused && conflict) return false;
  standing.cameo = refused ? *refused : "120";
  standing.rule = "future+negation=refuse";
  return true;
}

Modality modality_over(const SentenceView& view, const Interpreter& interpreter, const Act& act) {
  const Predication* p = act.predication;
  if (p->modality != Modality::none) return p->modality;
  // A conjoined verb and a noun take their clause's modality.
  std::uint32_t at = act.head;
  for (int steps = 0; steps < 6; ++steps) {
    std::int32_t up = view.head(at);
    if (up < 0) break;
    Deprel relation = view.deprel(at);
    bool same_clause = relation == Deprel::conj || relation == Deprel::obj || relation == Deprel::nmod ||
                       relation == Deprel::obl || relation == Deprel::nsubj || relation == Deprel::nsubj_pass ||
                       relation == Deprel::xcomp || relation == Deprel::nmod_poss || relation == Deprel::compound;
    if (!same_clause) break;
    at = static_cast<std::uint32_t>(up);
    for (const Predication& other : interpreter.predications()) {
      bool own_auxiliary = relation == Deprel::conj && view.child(act.head, Deprel::aux) != kNoWord;
      if (other.head == at && other.modality != Modality::none && !own_auxiliary) return other.modality;
    }
  }
  return Modality::none;
}

}  // namespace

std::vector<Speech> speech_over(const SentenceView& view, const Interpreter& interpreter, std::uint32_t word) {
  std::vector<Speech> inner_first;
  std::uint32_t at = word;
  speech_beside(view, interpreter, at, inner_first);
  for (std::size_t steps = 0; steps < view.size(); ++steps) {
    std::int32_t up = view.head(at);
    if (up < 0) break;
    auto above = static_cast<std::uint32_t>(up);
    if (complement(view.deprel(at))) {
      if (auto kind = speech_kind(view, above)) inner_first.push_back(speech_at(view, interpreter, above, *kind));
    } else if (std::int32_t verb = teller(view, at); verb != kNoWord) {
      auto telling = static_cast<std::uint32_t>(verb);
      if (auto kind = speech_kind(view, telling)) inner_first.push_back(speech_at(view, interpreter, telling, *kind));
    }
    speech_beside(view, interpreter, above, inner_first);
    at = above;
  }
  if (inner_first.empty()) speech_aside(view, interpreter, inner_first);
  std::erase_if(inner_first, [&](const Speech& s) { return s.word == word; });
  std::reverse(inner_first.begin(), inner_first.end());
  return inner_first;
}

Standing standing_of(const SentenceView& view, const Interpreter& interpreter, const Ontology& ontology, const Act& act,
                     const std::vector<Speech>& speech, bool quoted) {
  Standing standing{act.cameo, "", 0, false};
  if (act.settled) return standing;
  const Predication& p = *act.predication;
  bool told = !speech.empty() || quoted;
  bool negated = act.negated != p.negated;
  Modality modality = modality_over(view, interpreter, act);
  auto apply = [&](Operator op, std::string_view rule) {
    auto made = ontology.apply(op, standing.cameo);
    if (made) {
      standing.cameo = *made;
      standing.rule = rule;
    }
    return made.has_value();
  };
  if (act.hypothetical || conditional_above(view, act.head) || unreal_setting(view, act.head))
    standing.auxiliary |= kHypothetical;
  for (const Speech& one : speech) {
    if (one.kind == AttributionKind::denied) standing.auxiliary |= kNegation;
  }
  if (mandative(view, p, speech)) modality = Modality::obligation;
  bool told_in_past = std::any_of(speech.begin(), speech.end(), [](const Speech& s) { return s.past; });
  if (modality == Modality::would) {
    // "would not let the troops in": unwilling, whoever tells it. "would cut ties if he won": a threat all the same.
    bool condition = has_condition_below(view, act.head) || conditional_above(view, act.head);
    bool threat = told && condition && !negated && standing.cameo >= "13";
    bool future = (told_in_past && !condition) || (negated && !condition && !act.actors.empty()) || threat;
    if (threat) standing.auxiliary &= static_cast<std::uint8_t>(~kHypothetical);
    modality = future ? Modality::future : Modality::possible;
  }
  // "is to meet": a plan, as "will".
  if (modality == Modality::future) {
    if (negated) {
      // "will not take part": a refusal, if the act could be refused.
      negated = !refuse_in_future(ontology, standing);
      if (negated) standing.auxiliary |= kFuture;
    } else if (!apply(Operator::intent, "future=intent")) {
      standing.auxiliary |= kFuture;
    }
  } else if (modality == Modality::obligation) {
    // A duty that somebody speaks of is his demand; an author's own advice is no act.
    if (told && !negated && !act.actors.empty() && apply(Operator::demand, "obligation=demand"))
      standing.speaker_acts = true;
    else
      standing.auxiliary |= kHypothetical;
  } else if (modality == Modality::possible) {
    if (negated && told && apply(Operator::refuse, "cannot=refuse"))
      negated = false;
    else
      standing.auxiliary |= kHypothetical;
  } else if (unfinished(view, p) && !done_for(view, ontology, p, standing.cameo)) {
    standing.auxiliary |= kHypothetical;
  }
  if (negated) {
    // "is not ready to meet": the reverse of an intent is a refusal.
    bool intent = !act.operators.empty() && act.operators.front().rule->function == Operator::intent;
    auto refused = intent && !act.below.empty() ? ontology.apply(Operator::refuse, act.below) : std::nullopt;
    if (refused && !(standing.auxiliary & kHypothetical)) {
      standing.cameo = *refused;
      standing.rule = "negated intent=refuse";
    } else {
      standing.auxiliary |= kNegation;
    }
  }
  return standing;
}

}  // namespace longbow
