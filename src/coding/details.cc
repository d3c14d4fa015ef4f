// What goes with an act: its time and place, how many, in which framework, why. Each looks only at what hangs on the
// act's own predicate. Covered by tests/cases/coding/details.case.
#include "coding/details.h"

#include <algorithm>

namespace longbow {
namespace {

constexpr int kYearsAgo = 1;  // what is older than this at publication is history

bool in_act(const SentenceView& view, const Act& act, Span words) {
  for (std::uint32_t w = words.begin; w < words.end; ++w) {
    if (view.dominates(act.head, w)) return true;
  }
  // A time before the first of two verbs, or on the noun's own clause, belongs to both.
  std::int32_t up = view.head(act.head);
  Deprel relation = view.deprel(act.head);
  bool shared = relation == Deprel::conj || relation == Deprel::obj || relation == Deprel::xcomp ||
                relation == Deprel::nsubj_pass;
  return shared && up >= 0 && view.head(words.begin) == up;
}

enum class Harm { none, dead, injured, arrested };

Harm harm_of(const SentenceView& view, std::uint32_t word) {
  if (view.is_any(word, {"kill", "die", "slay", "massacre", "murder", "execute", "behead", "dead", "death", "perish"}))
    return Harm::dead;
  if (view.is_any(word, {"injure", "wound", "hurt", "injured", "wounded"})) return Harm::injured;
  if (view.is_any(word, {"arrest", "detain", "jail", "imprison", "capture", "apprehend"})) return Harm::arrested;
  return Harm::none;
}

// What befell those who are counted: the verb above them, or the adjective beside them ("12 dead").
Harm befell(const SentenceView& view, const Quantity& quantity) {
  std::uint32_t at = quantity.counted >= 0 ? static_cast<std::uint32_t>(quantity.counted) : quantity.words.end - 1;
  if (Harm own = harm_of(view, at); own != Harm::none) return own;
  for (std::uint32_t c : view.children(at)) {
    if (view.deprel(c) == Deprel::acl || view.deprel(c) == Deprel::amod) {
      if (Harm harm = harm_of(view, c); harm != Harm::none) return harm;
    }
  }
  if (at + 1 < view.size() && harm_of(view, at + 1) != Harm::none && !view.verbal(at + 1)) return harm_of(view, at + 1);
  for (int steps = 0; steps < 3 && view.head(at) >= 0; ++steps) {
    Deprel relation = view.deprel(at);
    if (relation == Deprel::obl || relation == Deprel::nmod) {
      std::string_view preposition = view.preposition_text(at);
      if (preposition != "of") return Harm::none;
    }
    at = static_cast<std::uint32_t>(view.head(at));
    // "France killed 12": those who are counted must undergo it
    if (Harm harm = harm_of(view, at); harm != Harm::none)
      return relation == Deprel::nsubj && !view.is(at, "die") ? Harm::none : harm;
    if (view.verbal(at)) return Harm::none;
  }
  return Harm::none;
}

// "informed the organisation that it suspends its membership": of the body that the sentence names.
void add_body_of_membership(const SentenceContext& context, const Act& act, ActFrameworks& out) {
  const SentenceView& view = *context.view;
  auto members = [&](std::uint32_t w) { return view.is_any(w, {"membership"}); };
  Span inside = view.subtree(act.head);
  bool of_membership = false;
  for (std::uint32_t w = inside.begin; w < inside.end; ++w) of_membership = of_membership || members(w);
  if (!of_membership) return;
  for (const Mention& mention : *context.mentions) {
    if (mention.entity < 0 || mention.sector != "IGO") continue;
    const LexiconEntity& body = view.lexicon().entities()[static_cast<std::size_t>(mention.entity)];
    if (body.kind != EntityKind::organisation) continue;
    out.refs.push_back({body.id, body.name, "organisation"});
    return;
  }
}

// "Russia's demand that it be cancelled": what one cancels, joins or quits is the framework that was spoken of last.
void add_meant_by_pronoun(const SentenceContext& context, const Act& act, ActFrameworks& out) {
  const SentenceView& view = *context.view;
  for (std::uint32_t w = view.subtree(act.head).begin; w < view.subtree(act.head).end; ++w) {
    std::int32_t up = view.head(w);
    if (up < 0 || view.upos(w) != Upos::pron || !view.is_any(w, {"it", "they"})) continue;
    auto verb = static_cast<std::uint32_t>(up);
    bool undergoes = view.deprel(w) == Deprel::obj || view.deprel(w) == Deprel::nsubj_pass;
    bool of_frameworks = view.is_any(verb, {"cancel", "call", "postpone", "scrap", "suspend", "join", "attend", "boycott"});
    if (!undergoes || !of_frameworks) continue;
    const FrameworkRef* meant = context.thread == nullptr ? nullptr : context.thread->undertaking();
    for (const FrameworkMention& one : *context.frameworks) {
      if (one.words.end <= w) meant = &one.framework;
    }
    if (meant == nullptr) return;
    out.refs.push_back(*meant);
    if (std::find(act.words.begin(), act.words.end(), verb) == act.words.end()) out.words.push_back(verb);
    return;
  }
}

}  // namespace

// The frameworks named in the act's own clause; of a noun, in its phrase and the clause above it. Where none is, what the
// act is about may have been named before.
ActFrameworks frameworks_of(const SentenceContext& context, const Act& act) {
  ActFrameworks out;
  Span inside = context.view->subtree(act.head);
  for (const FrameworkMention& one : *context.frameworks) {
    if (!inside.contains(one.head) || !context.view->dominates(act.head, one.head)) continue;
    bool there = std::any_of(out.refs.begin(), out.refs.end(), [&](const FrameworkRef& f) { return f.id == one.framework.id; });
    if (!there) out.refs.push_back(one.framework);
  }
  if (out.refs.empty()) add_meant_by_pronoun(context, act, out);
  if (out.refs.empty()) add_body_of_membership(context, act, out);
  bool takes_part = act.frame != nullptr && act.frame->id == "take_part.plain";
  const FrameworkRef* last = context.thread == nullptr ? nullptr : context.thread->undertaking();
  bool in_what = std::any_of(out.refs.begin(), out.refs.end(), [](const FrameworkRef& f) { return is_undertaking(f.kind); });
  if (takes_part && !in_what && last != nullptr) out.refs.push_back(*last);
  return out;
}

// A place named in the clause, the most exact first.
std::optional<Location> location_of(const SentenceContext& context, const Act& act) {
  const auto& entities = context.view->lexicon().entities();
  std::optional<Location> best;
  for (const Mention& mention : *context.mentions) {
    if (!mention.locative || mention.entity < 0 || !context.view->dominates(act.head, mention.head)) continue;
    const LexiconEntity& e = entities[static_cast<std::size_t>(mention.entity)];
    bool exact = e.latitude != 0 || e.longitude != 0;
    if (!best || (exact && best->latitude == 0 && best->longitude == 0))
      best = Location{e.name, e.code, e.latitude, e.longitude};
  }
  return best;
}

// Why, in the sentence's own words: "following Russia's demand", "because of ...".
std::vector<Reason> reasons_of(const SentenceContext& context, const Act& act, bool by_actor) {
  std::vector<Reason> out;
  const SentenceView& view = *context.view;
  for (std::uint32_t c : view.children(act.head)) {
    std::string_view preposition = view.preposition_text(c);
    std::int32_t mark = view.child(c, Deprel::mark);
    bool because = mark != kNoWord && view.is_any(static_cast<std::uint32_t>(mark), {"because", "since"});
    bool oblique = preposition == "because_of" || preposition == "because" || preposition == "following" ||
                   preposition == "due_to" || preposition == "over" || preposition == "in_response_to" ||
                   preposition == "after";
    bool following = view.is(c, "follow") && view.xpos(c) == Xpos::vbg && view.deprel(c) == Deprel::advcl;
    if (!because && !oblique && !following) continue;
    if (preposition == "after" || preposition == "over" || preposition == "following") {
      // Only where what came before is somebody's act: "after Russia's demand", not "after midnight".
      Symbol lemma = view.lemma(c);
      if (lemma == kNoSymbol || view.lexicon().predicates(PredicateForm::noun, lemma).empty()) continue;
    }
    Span words = view.subtree(c);
    for (std::uint32_t w : view.children(c)) {
      if ((view.deprel(w) == Deprel::case_ || view.deprel(w) == Deprel::mark) && w == words.begin) words.begin = w + 1;
    }
    out.push_back({because && by_actor ? "stated" : "attributed", text_of(context, words)});
  }
  return out;
}

Size size_of(const SentenceContext& context, const Act& act, EventType type) {
  Size size;
  const SentenceView& view = *context.view;
  for (const Quantity& quantity : *context.quantities) {
    if (!in_act(view, act, quantity.words)) continue;
    auto keep = [&](std::optional<std::int64_t>& field) {
      if (!field) field = quantity.best();
    };
    switch (befell(view, quantity)) {
      case Harm::dead:
        keep(size.dead);
        break;
      case Harm::injured:
        keep(size.injured);
        break;
      case Harm::arrested:
        keep(size.arrested);
        break;
      case Harm::none: {
        bool counted_actor = quantity.counted >= 0 && type == EventType::protest &&
                             std::find(act.actors.begin(), act.actors.end(),
                                       static_cast<std::uint32_t>(quantity.counted)) != act.actors.end();
        bool actor_itself =
            type == EventType::protest && std::any_of(act.actors.begin(), act.actors.end(), [&](std::uint32_t w) {
              return view.subtree(w).contains(quantity.words) || quantity.words.contains(w);
            });
        if (counted_actor || actor_itself) keep(size.crowd);
      }
    }
  }
  return size;
}

namespace {

// A clause that tells something else than the act: "which had closed the pipeline last summer", "the election to be
// held in July". A participle's ("speaking on Monday") is the act's own.
bool clause_of_its_own(const SentenceView& view, std::uint32_t verb) {
  switch (view.deprel(verb)) {
    case Deprel::acl:
    case Deprel::acl_relcl:
    case Deprel::ccomp:
    case Deprel::csubj:
      return true;
    case Deprel::advcl:
      return view.child(verb, {Deprel::nsubj, Deprel::nsubj_pass}) != kNoWord;
    default:
      return false;
  }
}

// Whether a time below an act says when the act was. What is asked, promised or threatened comes later: "called for
// rallies in April".
bool when_of(const SentenceView& view, const Act& act, const TimeMention& time, EventType type) {
  auto of_act = [&](std::uint32_t w) {
    return w == act.head || std::find(act.words.begin(), act.words.end(), w) != act.words.end();
  };
  std::uint32_t at = view.head_of(time.words);
  bool of_noun = view.deprel(at) == Deprel::nmod;
  for (std::size_t steps = 0; steps < view.size() && !of_act(at); ++steps) {
    if (clause_of_its_own(view, at)) return false;
    std::int32_t up = view.head(at);
    if (up < 0) break;
    at = static_cast<std::uint32_t>(up);
  }
  bool to_come = type == EventType::request || type == EventType::agree || type == EventType::threaten;
  return !(to_come && of_noun && time.precision != "day");
}

}  // namespace

void set_date(const SentenceContext& context, const Act& act, Event& event) {
  const auto& published = context.document->date;
  for (const TimeMention& time : *context.times) {
    if (!in_act(*context.view, act, time.words) || !when_of(*context.view, act, time, event.types.front())) continue;
    bool past = time.direction == TimeDirection::past || (time.date && published && *time.date <= *published);
    if (!past && time.direction != TimeDirection::present && published)
      continue;  // of what is still to come, the telling is the event
    if (!time.date) {
      continue;
    }
    event.date = time.date;
    event.end_date = time.end_date;
    event.date_precision = time.precision;
    event.trace.push_back(step(context, "when", time.precision, time.words));
    break;
  }
  if (!event.date && published) {
    event.date = published;
    event.date_precision = "publication";
  }
  if (event.date && published) {
    Date last = event.end_date ? *event.end_date : *event.date;
    if (last < Date{published->year() - std::chrono::years{kYearsAgo}, published->month(), published->day()})
      event.auxiliary |= kHistorical;
  }
}

}  // namespace longbow
