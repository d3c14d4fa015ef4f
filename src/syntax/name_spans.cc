#include "syntax/name_spans.h"

namespace longbow {

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
