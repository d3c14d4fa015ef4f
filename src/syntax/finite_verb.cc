// Web text, on which the tagger learned, is full of fragments; news is not. Measured on ewt-dev and gum-dev in
// docs/syntax.md; covered by tests/unit/syntax/finite_verb_test.cc.
#include "syntax/finite_verb.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/irregular_verbs.h"
#include "syntax/tree_check.h"
#include "syntax/word_shape.h"

namespace longbow {
namespace {

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool finite(Xpos tag) { return tag == Xpos::vbd || tag == Xpos::vbz || tag == Xpos::vbp || tag == Xpos::md; }

bool names_something(const Word& word) {
  return word.upos == Upos::propn || word.upos == Upos::noun || word.upos == Upos::pron || word.upos == Upos::num;
}

bool begins_object(const Word& word) {
  return names_something(word) || word.upos == Upos::det || word.upos == Upos::adj || word.xpos == Xpos::prp_s ||
         word.upos == Upos::sym;
}

bool follows_verb(const Parse& parse, std::size_t i) {
  const Word& word = parse.words[i];
  return begins_object(word) || word.upos == Upos::adp || word.xpos == Xpos::rp || word.xpos == Xpos::to ||
         word.upos == Upos::adv || i + 1 == parse.size();
}

// A word that opens a clause which is no main clause.
bool opens_clause(const Parse& parse, std::size_t i) {
  const Word& word = parse.words[i];
  if (word.xpos == Xpos::wdt || word.xpos == Xpos::wp || word.xpos == Xpos::wp_s || word.xpos == Xpos::wrb) return true;
  std::string form;
  to_lower(parse.form(i), form);
  return one_of(form, {"which", "who", "whom", "whose", "that", "when", "where", "after", "before", "because", "as",
                       "while", "although", "though", "since", "if", "until", "unless", "whether"});
}

bool quotes(std::string_view form) { return one_of(form, {"\"", "\u201c", "\u201d", "``", "''"}); }

// Where the words stand in which a main verb may be looked for: [begin, end); empty where the main clause has one.
Span main_clause(const Parse& parse, std::size_t n) {
  std::size_t first_finite = n, last_finite = n, opener = n;
  bool quoted = false, open = false;
  for (std::size_t i = 0; i < n; ++i) {
    if (quotes(parse.form(i))) {
      quoted = !quoted;
      if (quoted && opener == n) opener = i;
    } else if (!quoted && opens_clause(parse, i)) {
      opener = std::min(opener, i);
      open = true;
    } else if (finite(parse.words[i].xpos)) {
      if (!quoted && !open) return {};
      // "who fought and died": one clause, so an "and" with a verb right after it keeps it open.
      if (!quoted && !(i + 2 < n && parse.words[i].upos == Upos::aux)) {
        open = i + 2 < n && parse.words[i + 1].upos == Upos::cconj;
      }
      if (first_finite == n) first_finite = i;
      last_finite = i;
    }
  }
  auto whole = static_cast<std::uint32_t>(n);
  if (first_finite == n) return {0, whole};
  if (opener > 1) return {0, static_cast<std::uint32_t>(opener)};
  // "After the city was cut off, the agency airlifted food."
  for (std::size_t i = last_finite + 1; i < n; ++i) {
    if (parse.form(i) == ",") return {static_cast<std::uint32_t>(i + 1), whole};
  }
  return {};
}

// The same form for past and base: "put", "cut". Other base forms can only be present tense.
bool may_be_past(std::string_view form) {
  std::string lower, base;
  to_lower(form, lower);
  return irregular_base(lower, base) && base == lower;
}

// Where the full stop ends that a sentence closes with, quotation marks and brackets behind it aside; 0 without one.
std::size_t end_of_statement(const Parse& parse) {
  std::size_t end = parse.size();
  while (end > 0 && (quotes(parse.form(end - 1)) || parse.form(end - 1) == ")")) --end;
  return end >= 3 && parse.form(end - 1) == "." ? end : 0;
}

// "Norway, which is no member, imposed sanctions": the participle with an object where a relative clause is closed, and
// every finite verb stands in that clause. The sentence's size where there is none.
std::size_t after_relative_clause(const Parse& parse, std::size_t end) {
  const std::vector<Word>& words = parse.words;
  std::size_t begin = 1;
  while (begin < end && !(parse.form(begin - 1) == "," && (words[begin].xpos == Xpos::wdt || words[begin].xpos == Xpos::wp)))
    ++begin;
  std::size_t found = words.size();
  for (std::size_t i = 0; i < end; ++i) {
    if (finite(words[i].xpos) && (i < begin || found < words.size())) return words.size();
    bool closed = i > begin && parse.form(i - 1) == "," && words[i].xpos == Xpos::vbn && words[i].upos == Upos::verb;
    if (closed && found == words.size() && begins_object(words[i + 1])) found = i;
  }
  return found;
}

// "Police in Latvia suspect a former minister", where no verb is told at all: a noun between another one and what can
// only begin a third. The sentence's size where there is none.
std::size_t verb_taken_for_noun(const Parse& parse, std::size_t end) {
  const std::vector<Word>& words = parse.words;
  for (std::size_t i = 1; i + 2 < end; ++i) {
    bool noun = words[i].xpos == Xpos::nn || words[i].xpos == Xpos::nns;
    char first = parse.form(i)[0];
    if (!noun || first < 'a' || first > 'z' || !names_something(words[i - 1])) continue;
    if (words[i + 1].xpos == Xpos::prp_s || one_of(parse.form(i + 1), {"the", "a", "an"})) return i;
  }
  return words.size();
}

// "Peru now denies that": forms that no noun has, whatever web text made of them. The first of them that no finite verb
// stands before; the sentence's size where there is none.
std::size_t verb_and_nothing_else(Parse& parse) {
  std::vector<Word>& words = parse.words;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (finite(words[i].xpos)) return words.size();
    bool noun = words[i].xpos == Xpos::nns || words[i].xpos == Xpos::nn;
    if (!noun || !one_of(parse.form(i), {"denies", "accuses", "condemns", "insists", "refuses", "criticizes",
                                         "criticises", "warns", "disagrees", "ratifies", "threatens"}))
      continue;
    words[i].upos = Upos::verb;
    words[i].xpos = Xpos::vbz;
    return i;
  }
  return words.size();
}

}  // namespace

std::size_t repair_finite_verb(Parse& parse) {
  std::vector<Word>& words = parse.words;
  std::size_t n = words.size();
  if (std::size_t only = verb_and_nothing_else(parse); only < n) return only;
  std::size_t end = end_of_statement(parse);
  if (end == 0) return n;
  Span clause = main_clause(parse, end);
  bool none_told = std::none_of(words.begin(), words.end(), [](const Word& word) { return finite(word.xpos); });
  bool infinitive = false;
  for (std::size_t i = clause.begin + 1; i + 1 < end && i < clause.end; ++i) {
    Word& word = words[i];
    // After "to help", "let" or an auxiliary base forms and participles hang on what went before: "let me know".
    Xpos left = words[i - 1].xpos;
    infinitive |= words[i - 1].upos == Upos::aux || left == Xpos::to || left == Xpos::vb;
    bool participle = word.xpos == Xpos::vbn, base = word.xpos == Xpos::vb;
    if (!(participle || base) || word.upos != Upos::verb || infinitive) continue;
    std::size_t subject = i - 1;
    if (words[subject].upos == Upos::adv && subject > clause.begin) --subject;  // "troops quickly seized"
    bool object = words[i + 1].upos == Upos::num || words[i + 1].upos == Upos::det || words[i + 1].xpos == Xpos::prp_s;
    if (object && parse.form(subject) == "-" && subject > clause.begin + 1) subject -= 2;  // "Iran test-fired two missiles"
    // "Nepal postponed talks": a name that begins the sentence may be taken for an adjective
    bool name = subject == 0 && words[0].upos == Upos::adj && i == 1 && begins_object(words[i + 1]) && none_told;
    if (!(names_something(words[subject]) || name) || !follows_verb(parse, i + 1)) continue;
    // "the man killed by": a passive participle, and no main verb
    if (parse.form(i + 1) == "by") continue;
    word.xpos = participle || may_be_past(parse.form(i)) ? Xpos::vbd : Xpos::vbp;
    if (name) words[0].upos = Upos::propn, words[0].xpos = Xpos::nnp;
    return i;
  }
  std::size_t verb = after_relative_clause(parse, end);
  if (verb < n) words[verb].xpos = Xpos::vbd;
  if (verb < n || !none_told) return verb;
  verb = verb_taken_for_noun(parse, end);
  if (verb < n) {
    words[verb].xpos = words[verb].xpos == Xpos::nns ? Xpos::vbz : Xpos::vbp;
    words[verb].upos = Upos::verb;
  }
  return verb;
}

namespace {

bool has_child(const Parse& words, std::size_t head, Deprel relation) {
  auto children = words.children(head);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t child) { return words.words[child].deprel == relation; });
}

// Finite by its own tag or by that of an auxiliary before it.
bool told(const Parse& words, std::size_t verb) {
  if (finite(words.words[verb].xpos)) return true;
  auto children = words.children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return words.words[child].upos == Upos::aux && finite(words.words[child].xpos);
  });
}

// Where no finite verb stands. A relative clause without a relative pronoun is one only below another clause's verb.
bool misplaced(const Parse& words, std::size_t verb, std::size_t root) {
  auto children = words.children(verb);
  bool introduced = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const Word& word = words.words[child];
    return word.deprel == Deprel::mark || word.xpos == Xpos::wdt || word.xpos == Xpos::wp || word.xpos == Xpos::wrb;
  });
  if (introduced) return false;
  switch (words.words[verb].deprel) {
    case Deprel::acl:
    case Deprel::amod:
    case Deprel::compound: return true;
    case Deprel::acl_relcl: return words.words[verb].head == static_cast<std::int32_t>(root);
    default: return false;
  }
}

}  // namespace

std::size_t main_verb_below_root(const Parse& words) {
  std::size_t n = words.size();
  if (end_of_statement(words) == 0) return n;
  std::size_t root = words.root();
  if (!names_something(words.words[root])) return n;
  if (has_child(words, root, Deprel::cop)) return n;
  for (std::size_t i = 1; i < n; ++i) {
    if (words.words[i].upos == Upos::verb && i != root && told(words, i) && misplaced(words, i, root)) return i;
  }
  return n;
}

void repair_subjects(Parse& parse) {
  for (Word& word : parse.words) {
    bool passive = word.deprel == Deprel::nsubj_pass || word.deprel == Deprel::csubj_pass;
    if (!passive || word.head == kRoot) continue;
    auto head = static_cast<std::size_t>(word.head);
    if (parse.words[head].upos != Upos::verb || !finite(parse.words[head].xpos)) continue;
    if (!has_child(parse, head, Deprel::aux_pass) && !has_child(parse, head, Deprel::aux))
      word.deprel = word.deprel == Deprel::nsubj_pass ? Deprel::nsubj : Deprel::csubj;
  }
  std::size_t root = parse.root();
  if (parse.size() == 0 || parse.words[root].upos != Upos::verb || !told(parse, root)) return;
  for (Deprel subject : {Deprel::nsubj, Deprel::nsubj_pass, Deprel::csubj, Deprel::expl}) {
    if (has_child(parse, root, subject)) return;
  }
  for (std::size_t i = root; i-- > 0;) {
    Word& word = parse.words[i];
    if (word.head != static_cast<std::int32_t>(root) || !names_something(word) || has_child(parse, i, Deprel::case_)) continue;
    switch (word.deprel) {
      case Deprel::compound:
      case Deprel::appos:
      case Deprel::amod:
      case Deprel::nmod:
      case Deprel::nmod_unmarked:
      case Deprel::obl_unmarked:
        word.deprel = has_child(parse, root, Deprel::aux_pass) ? Deprel::nsubj_pass : Deprel::nsubj;
        return;
      default: break;
    }
  }
}

namespace {

bool plain_noun(const Word& word) { return word.upos == Upos::noun || word.upos == Upos::propn; }

bool hangs(const Parse& parse, std::size_t word, std::size_t head) {
  return parse.words[word].head == static_cast<std::int32_t>(head);
}

bool verb_of_clause(const Parse& parse, std::size_t verb) {
  const Word& word = parse.words[verb];
  return word.upos == Upos::verb && word.deprel != Deprel::amod && word.deprel != Deprel::compound;
}

// The first word of a noun and of what describes it from before.
std::size_t first_of(const Parse& parse, std::size_t noun) {
  auto children = parse.children(noun);
  return children.empty() ? noun : std::min<std::size_t>(noun, children.front());
}

// "Eritrean soldiers have blocked": the subject of an auxiliary is its verb's.
bool lift_from_auxiliary(Parse& parse, std::size_t i) {
  Word& word = parse.words[i];
  const Word& head = parse.words[static_cast<std::size_t>(word.head)];
  bool auxiliary = head.deprel == Deprel::aux || head.deprel == Deprel::aux_pass;
  bool subject = word.deprel == Deprel::nsubj || word.deprel == Deprel::nsubj_pass;
  if (!auxiliary || !subject || head.head < word.head) return false;
  if (parse.words[static_cast<std::size_t>(head.head)].upos != Upos::verb) return false;
  word.head = head.head;
  return true;
}

// The next word after i that hangs on the same head; the sentence's size where there is none.
std::size_t next_beside(const Parse& parse, std::size_t i) {
  auto beside = parse.children(static_cast<std::size_t>(parse.words[i].head));
  auto next = std::upper_bound(beside.begin(), beside.end(), static_cast<std::uint32_t>(i));
  return next == beside.end() ? parse.size() : *next;
}

// "gave Kosovo an ultimatum": the first of two objects in a row receives.
bool first_of_two_objects(Parse& parse, std::size_t i) {
  Word& word = parse.words[i];
  if (word.deprel != Deprel::obj || word.head > static_cast<std::int32_t>(i)) return false;
  if (!one_of(parse.lemma(static_cast<std::size_t>(word.head)),
              {"give", "offer", "send", "grant", "show", "tell", "teach", "hand", "pay", "lend", "deny", "bring",
               "promise", "award", "cost", "save", "provide", "issue", "feed", "owe"}))
    return false;
  std::size_t other = next_beside(parse, i);
  if (other == parse.size() || parse.words[other].deprel != Deprel::obj || first_of(parse, other) != i + 1) return false;
  word.deprel = Deprel::iobj;
  return true;
}

// "treated earthquake victims" as an oblique, "besieged Sarajevo" as a complement: an object.
bool object_by_another_name(Parse& parse, std::size_t i) {
  Word& word = parse.words[i];
  auto verb = static_cast<std::size_t>(word.head);
  if (verb > i || !verb_of_clause(parse, verb) || first_of(parse, i) != verb + 1) return false;
  bool oblique = word.deprel == Deprel::obl && plain_noun(word) && !has_child(parse, i, Deprel::case_);
  bool complement = word.deprel == Deprel::xcomp && word.upos == Upos::propn && parse.words[verb].xpos == Xpos::vbd;
  if (!oblique && !complement) return false;
  for (Deprel taken : {Deprel::obj, Deprel::iobj, Deprel::aux_pass, Deprel::nsubj_pass, Deprel::ccomp}) {
    if (has_child(parse, verb, taken)) return false;
  }
  word.deprel = Deprel::obj;
  return true;
}

// "the expulsion of the ambassador surprised", "aid to Ethiopia drew": what stands with its preposition between the
// subject and the verb is the subject's.
bool part_of_subject(Parse& parse, std::size_t i) {
  Word& word = parse.words[i];
  auto verb = static_cast<std::size_t>(word.head);
  if (verb < i || !verb_of_clause(parse, verb) || !plain_noun(word)) return false;
  // The preposition hangs on the noun, or on the verb where the noun is taken for a part of it.
  bool compound = word.deprel == Deprel::compound;
  if (!compound && word.deprel != Deprel::obl_unmarked) return false;
  std::size_t preposition = first_of(parse, i);
  if (compound) preposition = preposition == 0 ? 0 : preposition - 1;
  bool marks = parse.words[preposition].deprel == Deprel::case_ && hangs(parse, preposition, compound ? verb : i);
  if (!marks || preposition == 0 || !plain_noun(parse.words[preposition - 1])) return false;
  std::size_t noun = preposition - 1;
  // The noun before it must hang on the verb without it, or the tree would be none.
  auto at = static_cast<std::int32_t>(noun);
  for (int steps = 0; at != static_cast<std::int32_t>(verb); ++steps) {
    bool round = at == static_cast<std::int32_t>(i) || at == static_cast<std::int32_t>(preposition);
    if (at == kRoot || round || steps > 20) return false;
    at = parse.words[static_cast<std::size_t>(at)].head;
  }
  parse.words[preposition].head = static_cast<std::int32_t>(i);
  word.head = static_cast<std::int32_t>(noun);
  word.deprel = Deprel::nmod;
  return true;
}

// "Korea test-fired": the noun before the hyphen belongs to the verb, and the subject stands before it.
bool first_half_of_verb(Parse& parse, std::size_t i) {
  auto verb = static_cast<std::size_t>(parse.words[i].head);
  if (parse.words[i].deprel != Deprel::nsubj || i == 0 || verb != i + 2 || parse.form(i + 1) != "-") return false;
  Word& subject = parse.words[i - 1];
  if (subject.deprel != Deprel::compound || !hangs(parse, i - 1, verb)) return false;
  subject.deprel = Deprel::nsubj;
  parse.words[i].deprel = Deprel::compound;
  return true;
}

// "Former prime minister Paul Keating launched": two subjects in a row are a title and a name.
bool title_of_name(Parse& parse, std::size_t i) {
  Word& word = parse.words[i];
  if (word.deprel != Deprel::nsubj || !plain_noun(word)) return false;
  std::size_t name = next_beside(parse, i);
  bool named = name == i + 1 && parse.words[name].deprel == Deprel::nsubj && parse.words[name].upos == Upos::propn;
  if (!named) return false;
  // "The former leader Saddam Hussein": with an article the name is the apposition
  if (has_child(parse, i, Deprel::det)) {
    parse.words[name].head = static_cast<std::int32_t>(i);
    parse.words[name].deprel = Deprel::appos;
    return true;
  }
  word.head = static_cast<std::int32_t>(name);
  word.deprel = Deprel::nmod_desc;
  return true;
}

}  // namespace

void repair_arguments(Parse& parse) {
  bool moved = false;
  const std::vector<Word> before = parse.words;
  for (std::size_t i = 0; i < parse.size(); ++i) {
    if (parse.words[i].head == kRoot) continue;
    bool here = lift_from_auxiliary(parse, i) || part_of_subject(parse, i) || title_of_name(parse, i);
    here = here || first_half_of_verb(parse, i);
    if (!here && !object_by_another_name(parse, i)) first_of_two_objects(parse, i);
    moved |= here;
  }
  if (!moved) return;
  // Each step keeps the tree, as far as one can see; in noise one may have met what another moved.
  if (tree_fault(parse)) parse.words = before;
  parse.index_children();
}

namespace {

// "ordered troops to fire on": a noun after "to" whose preposition follows is a verb below such verbs.
bool ordered_to(const Parse& parse, std::size_t i) {
  if (parse.words[i].xpos != Xpos::nn || parse.words[i + 1].upos != Upos::adp || i < 3) return false;
  if (!plain_noun(parse.words[i - 2]) && parse.words[i - 2].upos != Upos::pron) return false;
  for (std::size_t back = 3; back <= 6 && back <= i; ++back) {
    std::string form;
    to_lower(parse.form(i - back), form);
    if (one_of(form, {"ordered", "orders", "order", "told", "urged", "instructed", "authorised", "authorized", "asked"}))
      return true;
  }
  return false;
}

}  // namespace

std::size_t repair_infinitives(Parse& parse) {
  std::vector<Word>& words = parse.words;
  std::size_t count = 0;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    std::string_view form = parse.form(i);
    Xpos tag = words[i].xpos;
    bool unlike_noun = tag == Xpos::jj || tag == Xpos::vbp || tag == Xpos::nn;
    if (!unlike_noun || parse.form(i - 1) != "to" || form[0] < 'a' || form[0] > 'z') continue;
    if (words[i - 1].upos != Upos::adp && words[i - 1].upos != Upos::part) continue;
    bool object = one_of(parse.form(i + 1),
                         {"the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "this", "these"});
    if (!object && !ordered_to(parse, i)) continue;
    // "to date the army has ...", "from work to home the next day"
    if (one_of(form, {"date",  "home",  "work",   "school", "bed",       "town",    "market",
                      "court", "power", "prison", "church", "death",     "half",    "such",
                      "many",  "next",  "day",    "year",   "something", "nothing", "anything"}))
      continue;
    words[i - 1].upos = Upos::part;
    words[i - 1].xpos = Xpos::to;
    words[i].upos = Upos::verb;
    words[i].xpos = Xpos::vb;
    ++count;
  }
  return count;
}

}  // namespace longbow
