// The tree of one sentence: flat words with offsets, tags and heads. Tests build one by hand; models fill it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "syntax/labels.h"

namespace longbow {

inline constexpr std::int32_t kRoot = -1;

struct Word {
  Span span;   // bytes of the document's text
  Span form;   // in Parse::strings
  Span lemma;  // in Parse::strings; lower case except for proper nouns
  std::int32_t head = kRoot;  // index of a word of this sentence
  Upos upos = Upos::none;
  Xpos xpos = Xpos::none;
  Deprel deprel = Deprel::none;
  bool space_after = true;
  std::uint8_t name = 0;  // of a person, organisation, place or other (type 0 to 3): 1 + 2 * type begins one, 2 + 2 * type goes on
};

struct Parse {
  std::vector<Word> words;
  std::string strings;
  // Children of word i are child_list[child_begin[i] .. child_begin[i+1]), in order. Filled by index_children().
  std::vector<std::uint32_t> child_begin;
  std::vector<std::uint32_t> child_list;

  std::size_t size() const { return words.size(); }
  std::string_view form(std::size_t i) const { return slice(words[i].form); }
  std::string_view lemma(std::size_t i) const { return slice(words[i].lemma); }
  std::span<const std::uint32_t> children(std::size_t i) const {
    return {child_list.data() + child_begin[i], child_list.data() + child_begin[i + 1]};
  }
  // The word whose head is kRoot; a parse has one, unless it is empty.
  std::size_t root() const;

  void clear();  // keeps capacity
  Span keep(std::string_view text);  // appends to `strings` and says where
  void index_children();             // call after heads are set

 private:
  std::string_view slice(Span at) const { return std::string_view(strings).substr(at.begin, at.size()); }
};

}  // namespace longbow
