// See words.h. Letters and digits make words, as Unicode has them; everything else divides.
#include "analysis/words.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace longbow {
namespace {

// The character at `at`, which moves past it. Text is valid UTF-8.
UChar32 next(std::string_view text, std::size_t& at) {
  auto lead = static_cast<unsigned char>(text[at++]);
  int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  UChar32 c = lead & (0x3F >> more);
  for (; more > 0 && at < text.size(); --more) c = (c << 6) | (static_cast<unsigned char>(text[at++]) & 0x3F);
  return c;
}

// Calls `take` with each word; the buffer is used again.
template <class Take>
void each_word(std::string_view text, std::string& word, const Take& take) {
  word.clear();
  for (std::size_t at = 0; at < text.size();) {
    auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      ++at;
      if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
        word += static_cast<char>(byte);
        continue;
      }
      if (byte >= 'A' && byte <= 'Z') {
        word += static_cast<char>(byte + ('a' - 'A'));
        continue;
      }
    } else {
      UChar32 c = next(text, at);
      if (u_isalnum(c)) {
        icu::UnicodeString(u_foldCase(c, U_FOLD_CASE_DEFAULT)).toUTF8String(word);
        continue;
      }
    }
    if (!word.empty()) take(word);
    word.clear();
  }
  if (!word.empty()) take(word);
}

void append_number(std::uint32_t value, std::string& out) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

// Sets `found` for each text of a word's list.
void mark(std::string_view texts, std::vector<std::uint8_t>& found) {
  std::uint32_t text = 0, value = 0;
  int shift = 0;
  for (char c : texts) {
    auto byte = static_cast<unsigned char>(c);
    value |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    text += value;
    found[text - 1] = 1;
    value = 0;
    shift = 0;
  }
}

}  // namespace

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  each_word(text, word, [&](const std::string& one) { words.push_back(one); });
  return words;
}

void WordIndex::add(std::string_view text) {
  ++texts_;
  std::string buffer;
  each_word(text, buffer, [&](const std::string& one) {
    auto [known, is_new] = numbers_.try_emplace(one, static_cast<std::uint32_t>(words_.size()));
    if (is_new) words_.push_back({one, "", 0});
    Word& word = words_[known->second];
    if (word.last == texts_) return;
    append_number(texts_ - word.last, word.texts);
    word.last = texts_;
  });
}

void WordIndex::finish() {
  numbers_ = {};
  std::sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) { return a.text < b.text; });
  for (Word& word : words_) word.texts.shrink_to_fit();
}

std::vector<std::uint8_t> WordIndex::find(std::string_view query) const {
  std::vector<std::uint8_t> all(texts_, 1), one(texts_);
  for (const std::string& wanted : folded_words(query)) {
    std::fill(one.begin(), one.end(), std::uint8_t{0});
    auto word = std::lower_bound(words_.begin(), words_.end(), wanted,
                                 [](const Word& a, const std::string& b) { return a.text < b; });
    for (; word != words_.end() && word->text.starts_with(wanted); ++word) mark(word->texts, one);
    for (std::uint32_t i = 0; i < texts_; ++i) all[i] &= one[i];
  }
  return all;
}

}  // namespace longbow
