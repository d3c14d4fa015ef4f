#include "syntax/name_spans.h"

#include <algorithm>

namespace longbow {
namespace {

bool belongs(const Parse& words, std::uint32_t child, std::size_t head) {
  switch (universal(words.words[child].deprel)) {
    case Deprel::case_: return child > head;  // the 's of a possessor is part of it
    case Deprel::cc:
    case Deprel::conj:
    case Deprel::mark:
    case Deprel::cop:
    case Deprel::aux:
    case Deprel::expl:
    case Deprel::nsubj:
    case Deprel::csubj:
    case Deprel::advcl:
    case Deprel::parataxis:
    case Deprel::discourse:
    case Deprel::dislocated:
    case Deprel::vocative:
    case Deprel::appos:
    case Deprel::list:
    case Deprel::dep:
    case Deprel::advmod:
    case Deprel::obl:
    case Deprel::obj:
    case Deprel::punct: return false;
    default: return true;
  }
}

// The reach of all that hangs on a word.
NameSpan whole(const Parse& words, std::uint32_t at) {
  NameSpan span{at, at + 1, NameType::other};
  std::vector<std::uint32_t> open{at};
  while (!open.empty()) {
    std::uint32_t word = open.back();
    open.pop_back();
    span.begin = std::min(span.begin, word);
    span.end = std::max(span.end, word + 1);
    for (std::uint32_t child : words.children(word)) open.push_back(child);
  }
  return span;
}

}  // namespace

void span_names(Parse& words, const std::vector<std::uint8_t>& heads) {
  std::vector<NameSpan> names;
  for (Word& word : words.words) word.name = 0;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (heads[i] == 0) continue;
    NameSpan name{i, i + 1, static_cast<NameType>(heads[i] - 1)};
    for (std::uint32_t child : words.children(i)) {
      if (!belongs(words, child, i)) continue;
      NameSpan more = whole(words, child);
      name.begin = std::min(name.begin, more.begin);
      name.end = std::max(name.end, more.end);
    }
    names.push_back(name);
  }
  std::sort(names.begin(), names.end(),
            [](const NameSpan& a, const NameSpan& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
  std::uint32_t covered = 0;
  for (const NameSpan& name : names) {
    if (name.begin < covered) continue;
    covered = name.end;
    auto first = static_cast<std::uint8_t>(1 + 2 * static_cast<int>(name.type));
    for (std::uint32_t i = name.begin; i < name.end; ++i)
      words.words[i].name = static_cast<std::uint8_t>(first + (i > name.begin ? 1 : 0));
  }
}

void named_spans(const Parse& words, std::vector<NameSpan>& out) {
  out.clear();
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    std::uint8_t own = words.words[i].name;
    if (own % 2 == 0) continue;
    std::uint32_t end = i + 1;
    while (end < words.size() && words.words[end].name == own + 1) ++end;
    out.push_back({i, end, static_cast<NameType>(own / 2)});
  }
}

std::uint32_t head_of(const Parse& words, const NameSpan& span) {
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    std::int32_t head = words.words[i].head;
    if (head < static_cast<std::int32_t>(span.begin) || head >= static_cast<std::int32_t>(span.end)) return i;
  }
  return span.begin;
}

}  // namespace longbow
