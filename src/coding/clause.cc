// How the forms are undone: every verb asks for its subject up the tree (control, conjunction, participles, relative
// clauses); a passive's subject becomes its object and its agent its subject; what hangs on an object is offered to the
// verb as well, since parsers and writers alike put "on Iraq" in "imposed sanctions on Iraq" on either.
// Covered by tests/unit/coding/clause_test.cc.
#include "coding/clause.h"

#include <algorithm>

namespace longbow {
namespace {

constexpr int kDepth = 12;  // how far up a subject is looked for

bool relative_pronoun(const SentenceView& view, std::uint32_t word) {
  Xpos tag = view.xpos(word);
  return tag == Xpos::wdt || tag == Xpos::wp || (view.is(word, "that") && tag != Xpos::dt);
}

bool clausal(const SentenceView& view, std::uint32_t word) {
  return view.verbal(word) || view.child(word, Deprel::cop) != kNoWord;
}

// "promised them to leave": the one who promised leaves.
bool subject_control(const SentenceView& view, std::uint32_t verb) {
  return view.is_any(verb, {"promise", "vow", "pledge", "threaten", "offer", "use", "take"});
}

// Verbs that hang a name or judgement on their object; parsers put it in many places.
bool naming(const SentenceView& view, std::uint32_t verb) {
  return view.is_any(verb, {"call", "brand", "label", "term", "declare", "describe"});
}

// "one of our partners", "the closest of partners": what somebody is named stands behind "of".
std::uint32_t named_as(const SentenceView& view, std::uint32_t word) {
  if (view.upos(word) == Upos::noun || view.proper(word)) return word;
  for (std::uint32_t c : view.children(word)) {
    if (view.deprel(c) == Deprel::nmod && view.preposition_text(c) == "of") return c;
  }
  return word;
}

// "its pledge to support": a noun that says of an act that it is promised, offered, demanded, ...
bool takes_act(const SentenceView& view, std::uint32_t noun) {
  if (view.upos(noun) != Upos::noun || view.lemma(noun) == kNoSymbol) return false;
  auto entries = view.lexicon().predicates(PredicateForm::noun, view.lemma(noun));
  return std::any_of(entries.begin(), entries.end(), [](const PredicateEntry& entry) { return !entry.operators.empty(); });
}

// "renewed its offer to mediate": the infinitive is the noun's, though the parser hung it beside the noun on the verb.
// The object that it belongs to, or kNoWord.
std::int32_t noun_of_infinitive(const SentenceView& view, std::uint32_t verb) {
  std::int32_t mark = view.child(verb, Deprel::mark), up = view.head(verb);
  bool beside = view.deprel(verb) == Deprel::xcomp || view.deprel(verb) == Deprel::advcl;
  if (!beside || up < 0 || mark == kNoWord || !view.is(static_cast<std::uint32_t>(mark), "to")) return kNoWord;
  std::int32_t object = view.child(static_cast<std::uint32_t>(up), Deprel::obj);
  if (object == kNoWord || view.subtree(static_cast<std::uint32_t>(object)).end != static_cast<std::uint32_t>(mark))
    return kNoWord;
  return takes_act(view, static_cast<std::uint32_t>(object)) ? object : kNoWord;
}

std::int32_t subject(const SentenceView& view, std::uint32_t verb, int depth);

// The subject of a clause's governor, for clauses without their own.
std::int32_t governor_subject(const SentenceView& view, std::uint32_t verb, int depth) {
  std::int32_t up = view.head(verb);
  if (up < 0) return kNoWord;
  auto governor = static_cast<std::uint32_t>(up);
  switch (view.deprel(verb)) {
    case Deprel::xcomp: {
      std::int32_t object = view.child(governor, {Deprel::obj, Deprel::iobj});
      bool of_noun = noun_of_infinitive(view, verb) != kNoWord;
      if (object != kNoWord && !of_noun && !subject_control(view, governor) && static_cast<std::uint32_t>(object) != verb)
        return object;
      return subject(view, governor, depth - 1);
    }
    case Deprel::conj:
      return clausal(view, governor) ? subject(view, governor, depth - 1) : kNoWord;
    case Deprel::advcl:
    case Deprel::obl:
      return subject(view, governor, depth - 1);
    case Deprel::acl: {
      if (view.xpos(verb) == Xpos::vbg || view.xpos(verb) == Xpos::vbn) return up;
      // "its decision to leave": the possessor; "made a decision to leave": the verb's subject.
      std::int32_t owner = view.child(governor, Deprel::nmod_poss);
      if (owner != kNoWord) return owner;
      std::int32_t above = view.head(governor);
      if (above >= 0 && (view.deprel(governor) == Deprel::obj || view.deprel(governor) == Deprel::obl ||
                         view.deprel(governor) == Deprel::xcomp)) {
        return subject(view, static_cast<std::uint32_t>(above), depth - 1);
      }
      if (view.child(governor, Deprel::cop) != kNoWord) return subject(view, governor, depth - 1);
      return kNoWord;
    }
    default:
      return kNoWord;
  }
}

std::int32_t subject(const SentenceView& view, std::uint32_t verb, int depth) {
  if (depth <= 0) return kNoWord;
  std::int32_t own = view.child(verb, {Deprel::nsubj, Deprel::nsubj_pass, Deprel::nsubj_outer});
  if (own != kNoWord) {
    auto word = static_cast<std::uint32_t>(own);
    if (relative_pronoun(view, word) && view.head(verb) >= 0 &&
        (view.deprel(verb) == Deprel::acl_relcl || view.deprel(verb) == Deprel::acl)) {
      return view.head(verb);
    }
    // The verb beside a relative clause's verb shares its pronoun.
    if (relative_pronoun(view, word) && view.deprel(verb) == Deprel::conj) return governor_subject(view, verb, depth);
    return own;
  }
  if (view.deprel(verb) == Deprel::acl_relcl) return view.head(verb);
  return governor_subject(view, verb, depth);
}

class Builder {
 public:
  Builder(const SentenceView& view, std::uint32_t head, PredicateForm form) : view_(view) {
    out_.head = head;
    out_.form = form;
  }

  Predication verb();
  Predication noun();

 private:
  void add(Place place, std::uint32_t head, bool borrowed = false, bool clause = false) {
    out_.arguments.push_back({{place, kNoSymbol}, head, clause, borrowed});
  }
  void add_preposition(Symbol preposition, std::uint32_t head, bool borrowed, bool clause = false) {
    out_.arguments.push_back({{Place::prep, preposition}, head, clause, borrowed});
  }
  void add_oblique(std::uint32_t word, bool borrowed);
  void add_what_hangs_on(std::uint32_t noun, int depth = 2);
  void add_chained(std::uint32_t noun, int depth);
  void add_clause(std::uint32_t word);
  void read_auxiliaries(std::uint32_t word);
  bool has(Place place) const {
    return std::any_of(out_.arguments.begin(), out_.arguments.end(),
                       [&](const Argument& a) { return a.place.place == place; });
  }
  void add_compared_object();
  void add_relative_object();
  void add_shared_object();

  const SentenceView& view_;
  Predication out_;
};

void Builder::add_oblique(std::uint32_t word, bool borrowed) {
  std::string_view preposition = view_.preposition_text(word);
  if (view_.deprel(word) == Deprel::obl_agent ||
      (out_.passive && preposition == "by" && !(borrowed && has(Place::subj)))) {
    add(Place::subj, word, borrowed);
    add(Place::by, word, borrowed);
    return;
  }
  Symbol symbol = view_.preposition(word);
  if (symbol == kNoSymbol) return;
  if (preposition == "by") add(Place::by, word, borrowed);
  add_preposition(symbol, word, borrowed, clausal(view_, word));
}

void Builder::add_what_hangs_on(std::uint32_t noun, int depth) {
  for (std::uint32_t c : view_.children(noun)) {
    // What hangs on a name is seldom its own, but for "of": "asked the United Nations for a meeting".
    if (view_.proper(noun) && view_.preposition_text(c) == "of") continue;
    if (view_.deprel(c) == Deprel::nmod || view_.deprel(c) == Deprel::obl) {
      add_oblique(c, true);
      // "$2 million in assistance to Fiji", "a shipment of arms to the rebels"
      std::string_view preposition = view_.preposition_text(c);
      if (depth > 1 && (preposition == "of" || preposition == "in") && !view_.proper(c))
        add_what_hangs_on(c, depth - 1);
      // "the invasion of Kuwait by Iraq was condemned", the agent hung on the name
      for (std::uint32_t agent : view_.children(c)) {
        if (preposition == "of" && view_.proper(c) && view_.preposition_text(agent) == "by") add_oblique(agent, true);
      }
    }
    if (view_.deprel(c) == Deprel::acl && view_.child(c, Deprel::mark) != kNoWord) {
      add(Place::comp, c, true, true);
      add_clause(c);  // "accused Azerbaijan of shelling", "prevented workers from entering"
    }
  }
}

// Adverbial clauses: "by pulling out" and the like are places of their preposition, purposes of "to".
void Builder::add_clause(std::uint32_t word) {
  std::int32_t mark = view_.child(word, {Deprel::mark, Deprel::case_});
  if (mark == kNoWord) return;
  Symbol symbol = view_.lower(static_cast<std::uint32_t>(mark));
  if (view_.is(static_cast<std::uint32_t>(mark), "by")) add(Place::by, word, false, true);
  if (symbol != kNoSymbol) add_preposition(symbol, word, false, true);
}

void Builder::read_auxiliaries(std::uint32_t word) {
  for (std::uint32_t c : view_.children(word)) {
    Deprel relation = view_.deprel(c);
    if (relation == Deprel::aux || relation == Deprel::aux_pass || relation == Deprel::cop) {
      std::string form = lower_ascii(view_.form(c));
      if (form == "will" || form == "wo" || form == "shall" || form == "'ll" || form == "’ll")
        out_.modality = Modality::future;
      if (form == "would" || (form == "'d" && view_.xpos(c) == Xpos::md)) out_.modality = Modality::would;
      if (form == "may" || form == "might" || form == "could" || form == "can" || form == "ca")
        out_.modality = Modality::possible;
      if (form == "should" || form == "must" || form == "ought") out_.modality = Modality::obligation;
      out_.past |= view_.xpos(c) == Xpos::vbd || form == "has" || form == "have" || form == "'ve" || form == "'s" ||
                   form == "had";
    }
    if (relation == Deprel::advmod && view_.is_any(c, {"not", "never", "n't", "n’t", "hardly", "nowhere"}))
      out_.negated = true;
    if (relation == Deprel::advmod && lower_ascii(view_.form(c)) == "n’t") out_.negated = true;
    if (relation == Deprel::mark && view_.is_any(c, {"if", "unless", "whether"})) out_.conditional = true;
    if (relation == Deprel::mark && view_.is_any(c, {"without", "instead", "rather"})) out_.negated = true;
    if (relation == Deprel::cc && view_.is(c, "nor")) out_.negated = true;
    if (relation == Deprel::cc_preconj && view_.is(c, "neither")) out_.negated = true;
    if (relation == Deprel::mark && view_.is(c, "to")) {
      out_.infinitive = true;
      // "is to supervise", "are to be moved": a plan
      for (std::uint32_t be : view_.children(word)) {
        bool before = be < c && view_.is(be, "be") && view_.upos(be) == Upos::aux;
        if (before && out_.modality == Modality::none) out_.modality = Modality::future;
      }
    }
  }
}

// "sheltered more than a million Syrians": who is counted is the object.
void Builder::add_compared_object() {
  std::int32_t more = view_.child(out_.head, Deprel::obj);
  if (more == kNoWord || !view_.is_any(static_cast<std::uint32_t>(more), {"more", "less", "few", "fewer"})) return;
  for (std::uint32_t parent : {out_.head, static_cast<std::uint32_t>(more)}) {
    for (std::uint32_t c : view_.children(parent)) {
      bool next = view_.subtree(c).begin == static_cast<std::uint32_t>(more) + 1;
      if (next && view_.nominal(c) && view_.preposition_text(c) == "than") return add(Place::obj, c);
    }
  }
}

// "the aid that France sent": the antecedent is the object, unless something else is.
void Builder::add_relative_object() {
  std::uint32_t verb = out_.head;
  if (view_.deprel(verb) != Deprel::acl_relcl || view_.head(verb) < 0) return;
  auto antecedent = static_cast<std::uint32_t>(view_.head(verb));
  for (Argument& argument : out_.arguments) {
    if (relative_pronoun(view_, argument.head) && argument.head != antecedent) argument.head = antecedent;
  }
  bool used = std::any_of(out_.arguments.begin(), out_.arguments.end(),
                          [&](const Argument& a) { return a.head == antecedent; });
  if (!used && !has(Place::obj)) add(Place::obj, antecedent);
}

// "attacked and killed soldiers": an object after both verbs belongs to both.
void Builder::add_shared_object() {
  std::uint32_t verb = out_.head;
  if (view_.deprel(verb) != Deprel::conj || view_.head(verb) < 0 || has(Place::obj)) return;
  auto first = static_cast<std::uint32_t>(view_.head(verb));
  std::int32_t object = view_.child(first, Deprel::obj);
  if (object > static_cast<std::int32_t>(verb)) add(Place::obj, static_cast<std::uint32_t>(object), true);
}

Predication Builder::verb() {
  std::uint32_t v = out_.head;
  out_.passive = out_.form == PredicateForm::verb && is_passive(view_, v);
  out_.past = view_.xpos(v) == Xpos::vbd || view_.xpos(v) == Xpos::vbn;
  read_auxiliaries(v);
  std::int32_t doer = surface_subject(view_, v);
  if (doer != kNoWord) {
    bool own = view_.head(static_cast<std::uint32_t>(doer)) == static_cast<std::int32_t>(v);
    Place place = !out_.passive ? Place::subj : view_.child(v, Deprel::obj) != kNoWord ? Place::iobj : Place::obj;
    add(place, static_cast<std::uint32_t>(doer), !own);
    std::int32_t none = view_.child(static_cast<std::uint32_t>(doer), Deprel::det);
    if (own && view_.is_any(static_cast<std::uint32_t>(doer), {"nobody", "none"})) out_.negated = true;
    if (own && none != kNoWord && view_.is_any(static_cast<std::uint32_t>(none), {"no", "neither"}))
      out_.negated = true;
  }
  std::size_t own_end = 0;
  for (std::uint32_t c : view_.children(v)) {
    switch (view_.deprel(c)) {
      case Deprel::obj: {
        if (naming(view_, v) && has(Place::obj)) {  // "called Kazakhstan a partner"
          add(Place::comp, named_as(view_, c));
          break;
        }
        add(Place::obj, c);
        for (std::uint32_t name : view_.children(c)) {  // "called the drills provocative"
          if (name > c && view_.deprel(name) == Deprel::amod && naming(view_, v)) add(Place::comp, name);
        }
        std::int32_t none = view_.child(c, Deprel::det);
        if (none != kNoWord && view_.is(static_cast<std::uint32_t>(none), "no")) out_.negated = true;
        none = view_.child(c, Deprel::cc_preconj);
        if (none != kNoWord && view_.is(static_cast<std::uint32_t>(none), "neither")) out_.negated = true;
        break;
      }
      case Deprel::iobj:
        add(Place::iobj, c);
        break;
      case Deprel::obl_unmarked:  // "called the seizure an act of piracy"
        if (naming(view_, v) && view_.child(v, Deprel::obj) != kNoWord) add(Place::comp, c);
        [[fallthrough]];
      case Deprel::nmod_unmarked:  // "carried out strikes Friday evening against ...": the time has no business with it
        add_what_hangs_on(c, 1);
        break;
      case Deprel::obl:
      case Deprel::obl_agent:
      case Deprel::nmod:
        add_oblique(c, false);
        break;
      case Deprel::ccomp:
      case Deprel::xcomp:
      case Deprel::csubj:
        if (noun_of_infinitive(view_, c) == kNoWord) add(Place::comp, c, false, true);
        break;
      case Deprel::advcl:
        add_clause(c);
        break;
      default:
        break;
    }
  }
  add_compared_object();
  add_relative_object();
  add_shared_object();
  if (!has(Place::obj)) {
    // "asked the United States for missiles": an only object is the object, whatever the parser calls it
    for (std::size_t i = 0; i < out_.arguments.size(); ++i) {
      if (out_.arguments[i].place.place == Place::iobj && !out_.passive)
        out_.arguments.push_back({{Place::obj, kNoSymbol}, out_.arguments[i].head, false, false});
      if (out_.arguments.back().place.place == Place::obj) break;
    }
  }
  own_end = out_.arguments.size();
  for (std::size_t i = 0; i < own_end; ++i) {
    const Argument argument = out_.arguments[i];
    bool bare = argument.place.place == Place::obj || (argument.place.place == Place::subj && out_.passive);
    // What hangs on an oblique may be the verb's as well: "delivered to the North by the South", "cut off aid to
    // Rwanda".
    bool oblique =
        argument.place.place == Place::prep && !argument.clause && view_.deprel(argument.head) == Deprel::obl;
    if (oblique && view_.nominal(argument.head)) add_what_hangs_on(argument.head, 1);
    if (bare && view_.nominal(argument.head)) add_what_hangs_on(argument.head);
  }
  // A noun or adjective as predicate: what hangs on it is its own.
  if (out_.form != PredicateForm::verb) {
    for (std::uint32_t c : view_.children(v)) {
      if (view_.deprel(c) == Deprel::acl && view_.child(c, Deprel::mark) != kNoWord) add(Place::comp, c, false, true);
    }
  }
  return std::move(out_);
}

// "the expulsion of three diplomats to Bolivia by Venezuela": what stands after the noun's "of" may be the noun's,
// whichever noun the parser hung it on.
void Builder::add_chained(std::uint32_t noun, int depth) {
  for (std::uint32_t c : view_.children(noun)) {
    std::string_view preposition = view_.preposition_text(c);
    if (view_.deprel(c) != Deprel::nmod || preposition.empty() || preposition == "of") continue;
    if (preposition == "by") {
      add(Place::subj, c);
      add(Place::by, c);
    } else if (preposition == "to") {
      add_preposition(view_.preposition(c), c, true);
    }
    if (depth > 1) add_chained(c, depth - 1);
  }
}

Predication Builder::noun() {
  std::uint32_t n = out_.head;
  std::vector<std::uint32_t> further;
  for (std::uint32_t c : view_.children(n)) {
    switch (view_.deprel(c)) {
      case Deprel::nmod_poss:
        add(Place::subj, c);
        break;
      case Deprel::amod:
      case Deprel::compound:
        // A nationality does it, another noun undergoes it; which of both a name is, its frame must say.
        if (view_.upos(c) == Upos::adj || view_.proper(c)) add(Place::subj, c);
        if (view_.upos(c) != Upos::adj) add(Place::obj, c);
        break;
      case Deprel::nmod:
      case Deprel::obl: {
        std::string_view preposition = view_.preposition_text(c);
        if (preposition == "of") {
          add(Place::obj, c);
          further.push_back(c);
        }
        if (preposition == "by") {
          add(Place::subj, c);
          add(Place::by, c);
        }
        if (Symbol symbol = view_.preposition(c); symbol != kNoSymbol)
          add_preposition(symbol, c, false, clausal(view_, c));
        break;
      }
      case Deprel::acl: {
        // "the attack launched by": a participle's agent is the noun's.
        std::int32_t agent = view_.child(c, {Deprel::obl_agent});
        if (agent != kNoWord && view_.xpos(c) == Xpos::vbn) add(Place::subj, static_cast<std::uint32_t>(agent));
        if (view_.child(c, Deprel::mark) != kNoWord) add(Place::comp, c, false, true);
        break;
      }
      case Deprel::ccomp:
        add(Place::comp, c, false, true);
        break;
      case Deprel::det:
        out_.negated |= view_.is(c, "no");
        break;
      default:
        break;
    }
  }
  for (std::uint32_t c : further) add_chained(c, 2);
  // The infinitive after the noun, where the parser hung it on the noun's verb.
  if (view_.deprel(n) == Deprel::obj && view_.head(n) >= 0) {
    for (std::uint32_t c : view_.children(static_cast<std::uint32_t>(view_.head(n)))) {
      if (noun_of_infinitive(view_, c) == static_cast<std::int32_t>(n)) add(Place::comp, c, true, true);
    }
  }
  return std::move(out_);
}

}  // namespace

bool is_passive(const SentenceView& view, std::uint32_t verb) {
  // "parliament had called on": whatever the parser names its subject, "have" without "be" is active.
  std::int32_t have = view.child(verb, Deprel::aux);
  if (have != kNoWord && view.is(static_cast<std::uint32_t>(have), "have") &&
      view.child(verb, {Deprel::aux_pass, Deprel::obl_agent}) == kNoWord)
    return false;
  if (view.child(verb, {Deprel::nsubj_pass, Deprel::aux_pass, Deprel::csubj_pass, Deprel::obl_agent}) != kNoWord) {
    return view.xpos(verb) != Xpos::vbg && view.xpos(verb) != Xpos::vbd;
  }
  if (view.xpos(verb) != Xpos::vbn) return false;
  // A passive participle has no object, but for verbs of giving: "the general given command" against "the rebels
  // implemented the agreement" that the parser took for a description of the rebels.
  bool gives = view.is_any(verb, {"give", "award", "grant", "offer", "send", "show", "tell", "promise", "deny", "allow",
                                  "pay", "hand", "teach", "lend", "assign", "accord", "allot"});
  if (view.child(verb, Deprel::obj) != kNoWord && !gives) return false;
  if (view.child(verb, Deprel::aux) != kNoWord || view.child(verb, Deprel::nsubj) != kNoWord) return false;
  Deprel relation = view.deprel(verb);
  if (relation == Deprel::acl || relation == Deprel::advcl || relation == Deprel::xcomp ||
      relation == Deprel::acl_relcl || relation == Deprel::root)
    return true;
  return relation == Deprel::conj && view.head(verb) >= 0 &&
         is_passive(view, static_cast<std::uint32_t>(view.head(verb)));
}

std::int32_t surface_subject(const SentenceView& view, std::uint32_t verb) { return subject(view, verb, kDepth); }

std::vector<Predication> find_predications(const SentenceView& view) {
  std::vector<Predication> out;
  for (std::uint32_t w = 0; w < view.size(); ++w) {
    bool copular = view.child(w, Deprel::cop) != kNoWord;
    // "hard-hitting sanctions", "imprisoned politicians": a participle before a noun describes, and tells nothing.
    bool describes = view.deprel(w) == Deprel::amod || view.deprel(w) == Deprel::compound;
    if (view.verbal(w) && describes) continue;
    if (view.verbal(w)) {
      out.push_back(Builder(view, w, PredicateForm::verb).verb());
    } else if (view.upos(w) == Upos::adj &&
               (copular || view.deprel(w) == Deprel::xcomp || view.deprel(w) == Deprel::acl ||
                view.deprel(w) == Deprel::conj || view.deprel(w) == Deprel::advcl || view.deprel(w) == Deprel::root ||
                view.deprel(w) == Deprel::acl_relcl)) {
      out.push_back(Builder(view, w, PredicateForm::adj).verb());
    } else if (view.upos(w) == Upos::noun || view.proper(w)) {
      Symbol lemma = view.lemma(w);
      if (lemma == kNoSymbol) continue;
      const Lexicon& lexicon = view.lexicon();
      if (!lexicon.predicates(PredicateForm::noun, lemma).empty() ||
          !lexicon.predicates(PredicateForm::governed, lemma).empty()) {
        out.push_back(Builder(view, w, PredicateForm::noun).noun());
      }
    }
  }
  return out;
}

}  // namespace longbow
