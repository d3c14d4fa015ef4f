#include "coding/view.h"

#include <algorithm>

#include "syntax/irregular_verbs.h"

namespace longbow {

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

namespace {

// A verb's lemma is a guess where the model never met the word. Where the lexicon knows no verb of that lemma, the
// forms that English could have made this one from are asked for ("bombed": bomb, bombe).
Symbol verb_symbol(const Lexicon& lexicon, std::string_view lower_form, Symbol guessed) {
  auto known = [&](Symbol symbol) {
    return symbol != kNoSymbol && !lexicon.predicates(PredicateForm::verb, symbol).empty();
  };
  if (known(guessed)) return guessed;
  if (std::string base; irregular_base(lower_form, base)) {  // "sank", tagged as a present
    if (Symbol symbol = lexicon.symbol(base); known(symbol)) return symbol;
  }
  for (std::string_view ending : {"ed", "ing", "es", "s", "d"}) {
    if (lower_form.size() < ending.size() + 3 || !lower_form.ends_with(ending)) continue;
    std::string stem(lower_form.substr(0, lower_form.size() - ending.size()));
    for (const std::string& candidate :
         {stem, stem + "e", stem.ends_with("i") ? stem.substr(0, stem.size() - 1) + "y" : stem}) {
      if (Symbol symbol = lexicon.symbol(candidate); known(symbol)) return symbol;
    }
    if (stem.size() > 3 && stem[stem.size() - 1] == stem[stem.size() - 2]) {
      if (Symbol symbol = lexicon.symbol(stem.substr(0, stem.size() - 1)); known(symbol)) return symbol;
    }
  }
  return guessed;
}

}  // namespace

SentenceView::SentenceView(const Parse& parse, const Lexicon& lexicon, bool headline)
    : parse_(&parse), lexicon_(&lexicon), headline_(headline) {
  std::size_t n = parse.size();
  lemmas_.reserve(n);
  lowers_.reserve(n);
  forms_.reserve(n);
  for (std::size_t i = 0; i < n; ++i) {
    forms_.push_back(parse.form(i));
    std::string lemma = lower_ascii(parse.lemma(i)), form = lower_ascii(parse.form(i));
    lowers_.push_back(lexicon.symbol(form));
    Symbol symbol = lexicon.symbol(lemma);
    if (symbol == kNoSymbol) symbol = lowers_.back();
    if (parse.words[i].upos == Upos::verb) symbol = verb_symbol(lexicon, form, symbol);
    lemmas_.push_back(symbol);
  }
  subtrees_.resize(n);
  for (std::uint32_t i = 0; i < n; ++i) subtrees_[i] = {i, i + 1};
  // From the leaves up, each word once: a tree may be as deep as the sentence is long.
  std::vector<std::uint32_t> below(n), ready;
  for (std::uint32_t i = 0; i < n; ++i) below[i] = static_cast<std::uint32_t>(parse.children(i).size());
  for (std::uint32_t i = 0; i < n; ++i) {
    if (below[i] == 0) ready.push_back(i);
  }
  while (!ready.empty()) {
    std::uint32_t word = ready.back();
    ready.pop_back();
    std::int32_t up = parse.words[word].head;
    if (up < 0) continue;
    auto head = static_cast<std::uint32_t>(up);
    subtrees_[head] = cover(subtrees_[head], subtrees_[word]);
    if (--below[head] == 0) ready.push_back(head);
  }
}

bool SentenceView::is(std::size_t word, std::string_view lower_lemma) const {
  std::string_view lemma = parse_->lemma(word);
  return lemma.size() == lower_lemma.size() &&
         std::equal(lemma.begin(), lemma.end(), lower_lemma.begin(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

bool SentenceView::is_any(std::size_t word, std::initializer_list<std::string_view> lower_lemmas) const {
  return std::any_of(lower_lemmas.begin(), lower_lemmas.end(), [&](std::string_view one) { return is(word, one); });
}

std::int32_t SentenceView::child(std::size_t word, Deprel relation) const {
  for (std::uint32_t c : children(word)) {
    if (deprel(c) == relation) return static_cast<std::int32_t>(c);
  }
  return kNoWord;
}

std::int32_t SentenceView::child(std::size_t word, std::initializer_list<Deprel> relations) const {
  for (std::uint32_t c : children(word)) {
    if (std::find(relations.begin(), relations.end(), deprel(c)) != relations.end())
      return static_cast<std::int32_t>(c);
  }
  return kNoWord;
}

bool SentenceView::nominal(std::size_t word) const {
  switch (upos(word)) {
    case Upos::noun:
    case Upos::propn:
    case Upos::pron:
    case Upos::num:
    case Upos::sym:
      return true;
    default:
      return false;
  }
}

Symbol SentenceView::preposition(std::size_t word) const {
  for (std::uint32_t c : children(word)) {
    if (deprel(c) != Deprel::case_) continue;
    if (is_any(c, {"'s", "’s", "'"})) continue;
    std::string joined = lower_ascii(form(c));
    bool fixed = false;
    for (std::uint32_t f : children(c)) {
      if (deprel(f) == Deprel::fixed) {
        joined += "_" + lower_ascii(form(f));
        fixed = true;
      }
    }
    if (fixed) {
      if (Symbol whole = lexicon_->symbol(joined); whole != kNoSymbol) return whole;
    }
    return lowers_[c] != kNoSymbol ? lowers_[c] : lemmas_[c];
  }
  return kNoSymbol;
}

std::string_view SentenceView::preposition_text(std::size_t word) const {
  Symbol symbol = preposition(word);
  return symbol == kNoSymbol ? std::string_view() : std::string_view(lexicon_->text(symbol));
}

namespace {

bool after_comma(const SentenceView& view, std::uint32_t word) {
  std::uint32_t begin = view.subtree(word).begin;
  return view.is(begin, ",") || (begin > 0 && view.is(begin - 1, ","));
}

// "Russia, Kazakhstan and Oman": a list of names whose second the parser took for another name of the first.
bool listed_as_apposition(const SentenceView& view, std::uint32_t word) {
  std::int32_t first = view.head(word);
  return view.deprel(word) == Deprel::appos && first >= 0 && view.proper(word) &&
         view.proper(static_cast<std::size_t>(first)) && view.child(word, Deprel::conj) != kNoWord &&
         after_comma(view, word);
}

// "soldiers from Spain, Italy and Portugal opened": the second name taken for a subject of its own. The list's next
// name, or kNoWord.
std::int32_t listed_as_subject(const SentenceView& view, std::uint32_t word) {
  std::int32_t up = view.head(word);
  if (!view.proper(word) || up < 0) return kNoWord;
  bool inside = view.deprel(word) == Deprel::nmod && view.deprel(static_cast<std::size_t>(up)) == Deprel::nsubj;
  if (!inside && view.deprel(word) != Deprel::nsubj) return kNoWord;
  std::int32_t verb = inside ? view.head(static_cast<std::size_t>(up)) : up;
  if (verb < 0) return kNoWord;
  for (std::uint32_t c : view.children(static_cast<std::size_t>(verb))) {
    bool next = c > word && view.deprel(c) == Deprel::nsubj && view.proper(c) && after_comma(view, c);
    // "Norway, Sweden and Canada": the first taken for a setting of the clause
    bool before = c < word && view.deprel(c) == Deprel::obl_unmarked && view.proper(c) &&
                  view.child(word, Deprel::conj) != kNoWord && view.subtree(c).end == view.subtree(word).begin &&
                  view.is(view.subtree(c).end - 1, ",");
    if (next || before) return static_cast<std::int32_t>(c);
  }
  return kNoWord;
}

}  // namespace

std::vector<std::uint32_t> SentenceView::conjuncts(std::size_t word) const {
  std::vector<std::uint32_t> out{static_cast<std::uint32_t>(word)};
  auto add = [&](std::uint32_t w) {
    if (std::find(out.begin(), out.end(), w) == out.end()) out.push_back(w);
  };
  for (std::size_t i = 0; i < out.size(); ++i) {
    for (std::uint32_t c : children(out[i])) {
      if (deprel(c) == Deprel::conj || listed_as_apposition(*this, c)) add(c);
    }
    if (std::int32_t next = listed_as_subject(*this, out[i]); next != kNoWord) add(static_cast<std::uint32_t>(next));
  }
  return out;
}

std::uint32_t SentenceView::head_of(Span words) const {
  std::int32_t first = kNoWord;
  for (std::uint32_t w = words.begin; w < words.end; ++w) {
    std::int32_t up = head(w);
    if (up >= 0 && words.contains(static_cast<std::uint32_t>(up))) continue;
    // Where the parser has torn a name apart, the part that is an argument stands for it ("Dmitry", hung as an
    // auxiliary, beside "Medvedev").
    if (deprel(w) == Deprel::nsubj || deprel(w) == Deprel::nsubj_pass || deprel(w) == Deprel::obj) return w;
    if (first == kNoWord) first = static_cast<std::int32_t>(w);
  }
  return first == kNoWord ? words.end - 1 : static_cast<std::uint32_t>(first);
}

bool SentenceView::dominates(std::size_t ancestor, std::size_t word) const {
  std::int32_t at = static_cast<std::int32_t>(word);
  for (std::size_t steps = 0; at >= 0 && steps <= size(); ++steps) {
    if (static_cast<std::size_t>(at) == ancestor) return true;
    at = head(static_cast<std::size_t>(at));
  }
  return false;
}

void SentenceView::modifiers_before(std::size_t word, std::vector<Symbol>& out) const {
  out.clear();
  for (std::uint32_t c : children(word)) {
    if (c >= word) break;
    switch (deprel(c)) {
      case Deprel::compound:
      case Deprel::amod:
      case Deprel::nmod:
      case Deprel::nmod_unmarked:
      case Deprel::nmod_desc:
      case Deprel::nummod:
        for (std::uint32_t inner : children(c)) {
          if (inner < word && lemmas_[inner] != kNoSymbol) out.push_back(lemmas_[inner]);
        }
        if (lemmas_[c] != kNoSymbol) out.push_back(lemmas_[c]);
        if (lowers_[c] != kNoSymbol && lowers_[c] != lemmas_[c]) out.push_back(lowers_[c]);
        break;
      default:
        break;
    }
  }
}

Span SentenceView::bytes(Span words) const {
  if (words.empty()) return {};
  return {parse_->words[words.begin].span.begin, parse_->words[words.end - 1].span.end};
}

}  // namespace longbow
