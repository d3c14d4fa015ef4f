// One sentence as coding looks at it: the tree with the lexicon's symbols beside it, and short ways to ask the tree.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "lexicon/lexicon.h"
#include "syntax/parse.h"

namespace longbow {

inline constexpr std::int32_t kNoWord = -1;

class SentenceView {
 public:
  // Both must outlive the view.
  SentenceView(const Parse& parse, const Lexicon& lexicon, bool headline = false);

  const Parse& parse() const { return *parse_; }
  const Lexicon& lexicon() const { return *lexicon_; }
  std::size_t size() const { return parse_->size(); }
  bool headline() const { return headline_; }

  Symbol lemma(std::size_t word) const { return lemmas_[word]; }  // kNoSymbol where the lexicon never speaks of it
  Symbol lower(std::size_t word) const { return lowers_[word]; }  // of the form in lower case
  std::span<const Symbol> lemmas() const { return lemmas_; }
  std::span<const std::string_view> forms() const { return forms_; }
  std::string_view form(std::size_t word) const { return forms_[word]; }
  bool is(std::size_t word, std::string_view lower_lemma) const;  // compares text; for words of the grammar
  bool is_any(std::size_t word, std::initializer_list<std::string_view> lower_lemmas) const;

  Deprel deprel(std::size_t word) const { return parse_->words[word].deprel; }
  Upos upos(std::size_t word) const { return parse_->words[word].upos; }
  Xpos xpos(std::size_t word) const { return parse_->words[word].xpos; }
  std::int32_t head(std::size_t word) const { return parse_->words[word].head; }
  std::span<const std::uint32_t> children(std::size_t word) const { return parse_->children(word); }
  // The first child with this relation, subtypes told apart; kNoWord where there is none.
  std::int32_t child(std::size_t word, Deprel relation) const;
  // The first child with any of these relations.
  std::int32_t child(std::size_t word, std::initializer_list<Deprel> relations) const;

  bool nominal(std::size_t word) const;  // noun, proper noun, pronoun, number or symbol
  bool verbal(std::size_t word) const { return upos(word) == Upos::verb; }
  bool proper(std::size_t word) const { return upos(word) == Upos::propn; }

  // The preposition that marks this word, several words joined by '_' where the lexicon knows them so.
  Symbol preposition(std::size_t word) const;
  std::string_view preposition_text(std::size_t word) const;
  // The conjuncts of a word, itself first.
  std::vector<std::uint32_t> conjuncts(std::size_t word) const;
  // First and one past the last word of the subtree.
  Span subtree(std::size_t word) const { return subtrees_[word]; }
  // The word of a half-open range whose head is outside it.
  std::uint32_t head_of(Span words) const;
  bool dominates(std::size_t ancestor, std::size_t word) const;
  // Lemmas of the words that modify a noun from before it, nearest last.
  void modifiers_before(std::size_t word, std::vector<Symbol>& out) const;
  // Bytes of the document's text from the first to the last word of a half-open range of words.
  Span bytes(Span words) const;

 private:
  const Parse* parse_;
  const Lexicon* lexicon_;
  bool headline_;
  std::vector<Symbol> lemmas_, lowers_;
  std::vector<std::string_view> forms_;
  std::vector<Span> subtrees_;
};

// ASCII letters in lower case; other bytes as they are.
std::string lower_ascii(std::string_view text);

}  // namespace longbow
