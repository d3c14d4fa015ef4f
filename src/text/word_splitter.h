// Cuts one stretch of text without white space into words, by the conventions of the English UD treebanks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/characters.h"
#include "text/tokens.h"

namespace longbow {

// Keeps its buffer between calls; one object a thread.
class WordSplitter {
 public:
  // Appends the tokens of text[chunk), which holds no white space and lies in `block`. What comes after the chunk is
  // looked at only to tell an initial or abbreviation from the end of a sentence. Linear in the chunk's length.
  void split(std::string_view text, Span chunk, Span block, std::vector<Token>& out);

 private:
  using Index = std::size_t;  // into glyphs_

  CharKind kind(Index i) const { return i < glyphs_.size() ? glyphs_[i].kind : CharKind::space; }
  char32_t code(Index i) const { return i < glyphs_.size() ? glyphs_[i].code : 0; }
  std::uint32_t byte(Index i) const { return i < glyphs_.size() ? glyphs_[i].at : chunk_.end; }
  bool word_at(Index i) const { return is_word(kind(i)); }
  bool letter_at(Index i) const { return is_letter(kind(i)); }
  bool digit_at(Index i) const { return kind(i) == CharKind::digit; }

  void emit(Index begin, Index end);
  void emit_word(Index begin, Index end);
  Index bare_clitic(Index begin, Index end);
  bool noun_or_name_before() const;
  Index letters_end(Index i) const;
  Index digits_end(Index i) const;
  // The glyphs [begin, end) in ASCII lower case; "" where they are too many or not ASCII.
  std::string_view lower(Index begin, Index end);

  Index address_end(Index i);
  Index punctuation_end(Index i);
  bool is_file(Index begin, Index end);
  Index run_end(Index i) const;
  Index entity_end(Index i) const;
  bool emoticon_at(Index i) const;

  Index word_end(Index begin);
  // Each looks at the joiner at `i` of a word that began at `begin`: the index to go on from, or `i` to stop there.
  Index across_apostrophe(Index begin, Index i);
  Index across_stop(Index begin, Index i);
  Index across_hyphen(Index begin, Index i);
  Index across_ampersand(Index begin, Index i) const;
  Index across_number_sign(Index begin, Index i) const;
  Index number_groups_end(Index begin) const;
  Index clitic_end(Index apostrophe);

  bool keeps_stop(Index begin, Index i);
  bool stop_ends_sentence(Index begin, Index i);
  bool initial_keeps_stop(Index begin, Index i);
  bool list_number_keeps_stop() const;
  bool title_at(Index begin, Index i);
  Glyph following_glyph() const;
  std::string_view following_word();

  std::string_view text_;
  Span chunk_;
  Span block_;
  std::vector<Token>* out_ = nullptr;
  std::vector<Glyph> glyphs_;
  char buffer_[32] = {};
  char following_[32] = {};
};

}  // namespace longbow
