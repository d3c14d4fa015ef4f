#include "syntax/parse.h"

namespace longbow {

std::size_t Parse::root() const {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].head == kRoot) return i;
  }
  return 0;
}

void Parse::clear() {
  words.clear();
  strings.clear();
  child_begin.clear();
  child_list.clear();
}

Span Parse::keep(std::string_view text) {
  auto begin = static_cast<std::uint32_t>(strings.size());
  strings.append(text);
  return {begin, static_cast<std::uint32_t>(strings.size())};
}

void Parse::index_children() {
  child_begin.assign(words.size() + 1, 0);
  for (const Word& word : words) {
    if (word.head >= 0) ++child_begin[static_cast<std::size_t>(word.head) + 1];
  }
  for (std::size_t i = 1; i < child_begin.size(); ++i) child_begin[i] += child_begin[i - 1];
  child_list.resize(child_begin.back());
  // Place each child at its head's next free slot; the slots are rebuilt by shifting back afterwards.
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].head >= 0) child_list[child_begin[static_cast<std::size_t>(words[i].head)]++] = static_cast<std::uint32_t>(i);
  }
  for (std::size_t i = child_begin.size() - 1; i > 0; --i) child_begin[i] = child_begin[i - 1];
  child_begin[0] = 0;
}

}  // namespace longbow
