// Which texts hold a word: an inverted index over many short texts. Words are folded, so that capitals do not matter.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <absl/container/flat_hash_map.h>

namespace longbow {

class WordIndex {
 public:
  // Texts are numbered from 0 in the order of adding.
  void add(std::string_view text);
  std::uint32_t size() const { return texts_; }
  void finish();  // after the last text

  // Which texts hold a word that begins with each of the words of `query`; by text, 1 or 0.
  std::vector<std::uint8_t> find(std::string_view query) const;

 private:
  struct Word {
    std::string text;
    std::string texts;        // differences of their numbers, seven bits a byte
    std::uint32_t last = 0;   // 1 + the number added last
  };
  std::vector<Word> words_;  // in order of text after finish()
  absl::flat_hash_map<std::string, std::uint32_t> numbers_;  // while texts are added
  std::uint32_t texts_ = 0;
};

// The words of a text, folded, in order.
std::vector<std::string> folded_words(std::string_view text);

}  // namespace longbow
