// Three passes, each over words in an order that has what it needs ready: relative clauses; conjuncts as dependents;
// then, heads before dependents, subjects that verbs share with the verb beside them or take from the verb above.
#include "syntax/enhanced.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace longbow {
namespace {

constexpr std::int32_t kNone = -1;
constexpr int kClimb = 16;     // how far above a relative pronoun its clause may stand
constexpr int kMostArcs = 24;  // arcs that one step looks at, to copy them from one word to another

bool is_subject(Deprel relation) {
  return relation == Deprel::nsubj || relation == Deprel::nsubj_pass || relation == Deprel::nsubj_outer ||
         relation == Deprel::csubj || relation == Deprel::csubj_pass || relation == Deprel::csubj_outer;
}

bool is_relative_clause(Deprel relation) { return relation == Deprel::acl_relcl || relation == Deprel::advcl_relcl; }

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

class Enhancer {
 public:
  explicit Enhancer(const Parse& parse) : parse_(parse), in_(parse.size(), kNone), out_(in_), arguments_(in_) {}

  std::vector<AddedArc> run();

 private:
  // An arc of the graph so far, in its lists: those that come into its dependent, those that leave its head, and of the
  // latter the subjects and objects.
  struct Arc {
    AddedArc is;
    bool basic;
    std::int32_t next_in, next_out, next_argument;
  };

  const Arc& arc(std::int32_t index) const { return arcs_[static_cast<std::size_t>(index)]; }

  const Word& word(std::uint32_t i) const { return parse_.words[i]; }
  Deprel deprel(std::uint32_t i) const { return parse_.words[i].deprel; }
  std::int32_t head(std::uint32_t i) const { return parse_.words[i].head; }
  std::int32_t child(std::uint32_t i, Deprel relation) const;
  bool has_subject(std::uint32_t i) const;
  bool verbal(std::uint32_t i) const { return word(i).upos == Upos::verb || word(i).upos == Upos::aux; }
  void order_heads_first();
  void find_passives();

  bool linked(std::uint32_t head, std::uint32_t dependent) const;
  void link(const AddedArc& arc, bool basic);
  void add(const AddedArc& arc);

  void find_pronouns();
  bool is_relative_pronoun(std::uint32_t i) const;
  bool is_question_word(std::uint32_t i) const;
  void relate(std::uint32_t clause);
  void relate_without_pronoun(std::uint32_t clause, std::uint32_t noun);
  void conjoin(std::uint32_t conjunct);
  void share(std::uint32_t conjunct);
  void control(std::uint32_t complement);
  void add_subject(std::uint32_t verb, const AddedArc& from, AddedKind kind, bool xsubj);

  const Parse& parse_;
  std::vector<Arc> arcs_;
  std::vector<std::uint32_t> order_;  // every word after its head, but for words in a circle, which no tree has
  std::vector<bool> passive_;
  std::vector<std::int32_t> in_, out_, arguments_;  // the first arc of each list
  std::vector<std::int32_t> pronouns_;  // of each relative clause, by its verb
  std::vector<bool> replaced_;          // relative pronouns whose basic arc a reference stands for
};

std::int32_t Enhancer::child(std::uint32_t i, Deprel relation) const {
  for (std::uint32_t c : parse_.children(i)) {
    if (deprel(c) == relation) return static_cast<std::int32_t>(c);
  }
  return kNone;
}

bool Enhancer::has_subject(std::uint32_t i) const {
  auto children = parse_.children(i);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t c) { return is_subject(deprel(c)) || deprel(c) == Deprel::expl; });
}

// "was seized and sold": a participle without an auxiliary of its own is passive beside a passive verb.
void Enhancer::find_passives() {
  passive_.assign(parse_.size(), false);
  for (std::uint32_t i : order_) {
    bool beside = deprel(i) == Deprel::conj && head(i) >= 0 && passive_[static_cast<std::size_t>(head(i))];
    bool participle = word(i).xpos == Xpos::vbn && child(i, Deprel::aux) == kNone && !has_subject(i);
    passive_[i] = child(i, Deprel::aux_pass) != kNone || (beside && participle);
  }
}

void Enhancer::order_heads_first() {
  order_.reserve(parse_.size());
  for (std::uint32_t i = 0; i < parse_.size(); ++i) {
    if (head(i) == kRoot) order_.push_back(i);
  }
  for (std::size_t at = 0; at < order_.size(); ++at) {
    for (std::uint32_t c : parse_.children(order_[at])) order_.push_back(c);
  }
}

// Walks both lists at once, so that it costs no more than the shorter one.
bool Enhancer::linked(std::uint32_t head, std::uint32_t dependent) const {
  std::int32_t in = in_[dependent], out = out_[head];
  for (; in != kNone && out != kNone; in = arc(in).next_in, out = arc(out).next_out) {
    if (arc(in).is.head == head || arc(out).is.dependent == dependent) return true;
  }
  return false;
}

void Enhancer::link(const AddedArc& added, bool basic) {
  auto index = static_cast<std::int32_t>(arcs_.size());
  arcs_.push_back({added, basic, in_[added.dependent], out_[added.head], arguments_[added.head]});
  in_[added.dependent] = out_[added.head] = index;
  bool argument = is_subject(added.deprel) || added.deprel == Deprel::obj || added.deprel == Deprel::iobj;
  if (argument) arguments_[added.head] = index;
}

void Enhancer::add(const AddedArc& added) {
  if (added.head != added.dependent && !linked(added.head, added.dependent)) link(added, false);
}

bool Enhancer::is_relative_pronoun(std::uint32_t i) const {
  Upos upos = word(i).upos;
  if (upos != Upos::pron && upos != Upos::det && upos != Upos::adv && upos != Upos::sconj) return false;
  std::string form = lower(parse_.form(i));
  if (form == "that") return upos == Upos::pron || upos == Upos::det;
  return one_of(form, {"who", "whom", "whose", "which", "where", "when", "why", "whereby", "wherein"});
}

bool Enhancer::is_question_word(std::uint32_t i) const {
  Xpos tag = word(i).xpos;
  return tag == Xpos::wp || tag == Xpos::wrb || tag == Xpos::wdt || lower(parse_.form(i)) == "what";
}

// From each pronoun up to the relative clause it stands before; the first one of a clause is its own.
void Enhancer::find_pronouns() {
  pronouns_.assign(parse_.size(), kNone);
  for (std::uint32_t p = 0; p < parse_.size(); ++p) {
    if (!is_relative_pronoun(p)) continue;
    auto at = static_cast<std::int32_t>(p);
    for (int step = 0; at >= 0 && step < kClimb; ++step, at = head(static_cast<std::uint32_t>(at))) {
      auto clause = static_cast<std::uint32_t>(at);
      if (!is_relative_clause(deprel(clause))) continue;
      bool first = pronouns_[clause] == kNone && p <= clause && head(clause) >= 0;
      if (first) pronouns_[clause] = static_cast<std::int32_t>(p);
      break;
    }
  }
}

void Enhancer::relate(std::uint32_t clause) {
  if (!is_relative_clause(deprel(clause)) || head(clause) < 0) return;
  auto noun = static_cast<std::uint32_t>(head(clause));
  if (pronouns_[clause] == kNone) return relate_without_pronoun(clause, noun);
  auto pronoun = static_cast<std::uint32_t>(pronouns_[clause]);
  if (pronoun == clause || pronoun == noun) return;
  replaced_[pronoun] = true;
  link({noun, pronoun, pronoun, Deprel::none, AddedKind::reference}, false);
  Deprel relation = deprel(pronoun);
  if (deprel(clause) == Deprel::advcl_relcl || verbal(noun)) {
    if (relation == Deprel::nsubj) relation = Deprel::csubj;
    if (relation == Deprel::nsubj_pass) relation = Deprel::csubj_pass;
    if (relation == Deprel::obj) relation = Deprel::ccomp;
  }
  if (relation == Deprel::advmod) relation = Deprel::obl;
  add({static_cast<std::uint32_t>(head(pronoun)), noun, pronoun, relation, AddedKind::antecedent});
}

// "the aid France sent": the noun fills what the clause lacks.
void Enhancer::relate_without_pronoun(std::uint32_t clause, std::uint32_t noun) {
  if (is_question_word(noun)) return;  // "what happened": nobody is named
  if (!has_subject(clause)) {
    return add({clause, noun, noun, passive_[clause] ? Deprel::nsubj_pass : Deprel::nsubj, AddedKind::antecedent});
  }
  std::uint32_t verb = clause;
  for (std::int32_t next; (next = child(verb, Deprel::xcomp)) != kNone;) verb = static_cast<std::uint32_t>(next);
  std::string lemma = lower(parse_.lemma(noun));
  bool stranded = false;
  for (std::uint32_t c : parse_.children(verb)) stranded |= deprel(c) == Deprel::obl && word(c).upos == Upos::adp;
  bool circumstance =
      one_of(lemma, {"time", "day", "way", "reason", "moment", "year", "week", "place", "point", "month"});
  bool aside = stranded || circumstance || child(verb, Deprel::obj) != kNone;
  add({verb, noun, noun, aside ? Deprel::obl : Deprel::obj, AddedKind::antecedent});
}

// A conjunct hangs wherever the first of its row does. A row within a row keeps to itself.
void Enhancer::conjoin(std::uint32_t conjunct) {
  if (deprel(conjunct) != Deprel::conj || head(conjunct) < 0) return;
  auto first = static_cast<std::uint32_t>(head(conjunct));
  if (deprel(first) == Deprel::conj) return;
  bool marked = child(conjunct, Deprel::case_) != kNone || child(conjunct, Deprel::mark) != kNone;
  bool noun = word(conjunct).upos == Upos::noun || word(conjunct).upos == Upos::propn;
  int seen = 0;
  for (std::int32_t a = in_[first]; a != kNone && seen < kMostArcs; a = arc(a).next_in, ++seen) {
    AddedArc copy = arc(a).is;
    bool alone = copy.deprel == Deprel::conj || copy.deprel == Deprel::parataxis || copy.deprel == Deprel::root ||
                 copy.kind == AddedKind::reference || copy.kind == AddedKind::antecedent;
    if (alone) continue;
    copy.dependent = conjunct;
    copy.kind = AddedKind::conjunct;
    if (marked) copy.marker = conjunct;
    if (copy.deprel == Deprel::amod && noun) copy.deprel = Deprel::compound;
    if (copy.deprel == Deprel::compound && word(conjunct).upos == Upos::adj) copy.deprel = Deprel::amod;
    add(copy);
  }
}

void Enhancer::add_subject(std::uint32_t verb, const AddedArc& from, AddedKind kind, bool xsubj) {
  bool clause = from.deprel == Deprel::csubj || from.deprel == Deprel::csubj_pass || from.deprel == Deprel::csubj_outer;
  Deprel active = clause ? Deprel::csubj : Deprel::nsubj, passive = clause ? Deprel::csubj_pass : Deprel::nsubj_pass;
  add({verb, from.dependent, from.dependent, passive_[verb] ? passive : active, kind, xsubj});
}

// "attacked and killed soldiers": the subject before both verbs and the object after both belong to both.
void Enhancer::share(std::uint32_t conjunct) {
  if (deprel(conjunct) != Deprel::conj || head(conjunct) < 0) return;
  auto first = static_cast<std::uint32_t>(head(conjunct));
  bool nominal = !verbal(conjunct) && child(conjunct, Deprel::cop) == kNone;
  bool fragment = nominal && (verbal(first) || child(conjunct, Deprel::orphan) != kNone);
  bool subject = !has_subject(conjunct) && !fragment;
  bool object = word(conjunct).upos == Upos::verb && child(conjunct, Deprel::obj) == kNone;
  int seen = 0;
  for (std::int32_t a = arguments_[first]; a != kNone && seen < kMostArcs; a = arc(a).next_argument, ++seen) {
    const AddedArc from = arc(a).is;
    if (is_subject(from.deprel) && subject) add_subject(conjunct, from, AddedKind::shared, from.xsubj);
    if (from.deprel == Deprel::obj && object && from.dependent > conjunct)
      add({conjunct, from.dependent, from.marker, Deprel::obj, AddedKind::shared});
  }
}

// "agreed to go", "told him to go": the subject of an open complement is the object above, else the subject.
void Enhancer::control(std::uint32_t complement) {
  if (has_subject(complement)) return;
  int seen = 0;
  for (std::int32_t in = in_[complement]; in != kNone && seen < kMostArcs; in = arc(in).next_in, ++seen) {
    const AddedArc above = arc(in).is;
    if (above.deprel != Deprel::xcomp) continue;
    std::vector<AddedArc> objects, subjects;
    int found = 0;
    for (std::int32_t a = arguments_[above.head]; a != kNone && found < kMostArcs; a = arc(a).next_argument, ++found) {
      (is_subject(arc(a).is.deprel) ? subjects : objects).push_back(arc(a).is);
    }
    for (const AddedArc& from : objects.empty() ? subjects : objects) {
      add_subject(complement, from, AddedKind::controlled, true);
    }
  }
}

std::vector<AddedArc> Enhancer::run() {
  arcs_.reserve(parse_.size() * 5 / 4);
  replaced_.assign(parse_.size(), false);
  order_heads_first();
  find_passives();
  find_pronouns();
  for (std::uint32_t i = 0; i < parse_.size(); ++i) relate(i);
  for (std::uint32_t i = 0; i < parse_.size(); ++i) {
    if (head(i) < 0 || replaced_[i]) continue;
    link({static_cast<std::uint32_t>(head(i)), i, i, deprel(i)}, true);
  }
  for (std::uint32_t i : order_) conjoin(i);
  for (std::uint32_t i : order_) {
    share(i);
    control(i);
  }
  std::vector<AddedArc> added;
  for (const Arc& one : arcs_) {
    if (!one.basic && head(one.is.dependent) != static_cast<std::int32_t>(one.is.head)) added.push_back(one.is);
  }
  std::sort(added.begin(), added.end(), [](const AddedArc& a, const AddedArc& b) {
    return a.dependent != b.dependent ? a.dependent < b.dependent : a.head < b.head;
  });
  return added;
}

// The lemma of a preposition or conjunction with the words fixed to it: "according_to".
void append_marker(const Parse& parse, std::uint32_t marker, std::string& label) {
  label += label.empty() ? "" : "_";
  label += lower(parse.lemma(marker));
  for (std::uint32_t c : parse.children(marker)) {
    if (parse.words[c].deprel == Deprel::fixed) label += "_" + lower(parse.lemma(c));
  }
}

std::string markers(const Parse& parse, std::uint32_t of, std::initializer_list<Deprel> relations) {
  std::string found;
  for (std::uint32_t c : parse.children(of)) {
    Deprel relation = parse.words[c].deprel;
    if (std::find(relations.begin(), relations.end(), relation) != relations.end()) append_marker(parse, c, found);
  }
  return found;
}

// The relation with what marks it, and nothing more.
std::string marked_label(const Parse& parse, Deprel relation, std::uint32_t marker) {
  std::string found;
  switch (relation) {
    case Deprel::nmod:
    case Deprel::obl:
      found = markers(parse, marker, {Deprel::case_});
      break;
    case Deprel::acl:
    case Deprel::advcl:
      found = markers(parse, marker, {Deprel::mark, Deprel::case_});
      break;
    case Deprel::conj:
      found = markers(parse, marker, {Deprel::cc});
      break;
    default:
      break;
  }
  std::string label(name(relation));
  return found.empty() ? label : label + ":" + found;
}

}  // namespace

std::vector<AddedArc> added_arcs(const Parse& parse) { return Enhancer(parse).run(); }

std::string enhanced_label(const Parse& parse, const AddedArc& arc) {
  if (arc.kind == AddedKind::reference) return "ref";
  std::string label = marked_label(parse, arc.deprel, arc.marker);
  return arc.xsubj ? label + ":xsubj" : label;
}

std::vector<std::string> enhanced_column(const Parse& parse) {
  const std::vector<AddedArc> added = added_arcs(parse);
  std::vector<std::string> column(parse.size());
  auto next = added.begin();
  for (std::uint32_t i = 0; i < parse.size(); ++i) {
    std::vector<std::pair<std::uint32_t, std::string>> arcs;  // heads counted from 1, 0 the root
    bool replaced = false;
    for (; next != added.end() && next->dependent == i; ++next) {
      arcs.emplace_back(next->head + 1, enhanced_label(parse, *next));
      replaced |= next->kind == AddedKind::reference;
    }
    const Word& word = parse.words[i];
    if (!replaced) arcs.emplace_back(static_cast<std::uint32_t>(word.head + 1), marked_label(parse, word.deprel, i));
    std::sort(arcs.begin(), arcs.end());
    for (const auto& [head, label] : arcs) {
      fmt::format_to(std::back_inserter(column[i]), "{}{}:{}", column[i].empty() ? "" : "|", head, label);
    }
  }
  return column;
}

}  // namespace longbow
