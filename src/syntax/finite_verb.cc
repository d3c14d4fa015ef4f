// Web text, on which the tagger learned, is full of fragments; news is not. Measured on ewt-dev and gum-dev in
// docs/syntax.md; covered by tests/unit/syntax/finite_verb_test.cc.
#include "syntax/finite_verb.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "syntax/irregular_verbs.h"
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

}  // namespace

std::size_t repair_finite_verb(Parse& parse) {
  std::vector<Word>& words = parse.words;
  std::size_t n = words.size();
  std::size_t end = n;
  while (end > 0 && (quotes(parse.form(end - 1)) || parse.form(end - 1) == ")")) --end;
  if (end < 3 || parse.form(end - 1) != ".") return n;
  Span clause = main_clause(parse, end);
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
    if (!names_something(words[subject]) || !follows_verb(parse, i + 1)) continue;
    // "the man killed by": a passive participle, and no main verb
    if (parse.form(i + 1) == "by") continue;
    word.xpos = participle || may_be_past(parse.form(i)) ? Xpos::vbd : Xpos::vbp;
    return i;
  }
  return n;
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
  std::size_t n = words.size(), end = n;
  while (end > 0 && (quotes(words.form(end - 1)) || words.form(end - 1) == ")")) --end;
  if (end < 3 || words.form(end - 1) != ".") return n;
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

std::size_t repair_infinitives(Parse& parse) {
  std::vector<Word>& words = parse.words;
  std::size_t count = 0;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    std::string_view form = parse.form(i);
    Xpos tag = words[i].xpos;
    bool unlike_noun = tag == Xpos::jj || tag == Xpos::vbp || tag == Xpos::nn;
    if (!unlike_noun || parse.form(i - 1) != "to" || form[0] < 'a' || form[0] > 'z') continue;
    if (words[i - 1].upos != Upos::adp && words[i - 1].upos != Upos::part) continue;
    if (!one_of(parse.form(i + 1),
                {"the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "this", "these"}))
      continue;
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
