#include "syntax/tree_check.h"

#include <fmt/format.h>

#include <cstdint>
#include <vector>

namespace longbow {

std::optional<std::string> tree_fault(const Parse& parse) {
  auto n = static_cast<std::int32_t>(parse.size());
  std::size_t roots = 0;
  for (std::int32_t i = 0; i < n; ++i) {
    std::int32_t head = parse.words[static_cast<std::size_t>(i)].head;
    if (head < kRoot || head >= n)
      return fmt::format("word {} has head {} in a sentence of {} words", i + 1, head + 1, n);
    roots += head == kRoot;
  }
  if (roots != 1 && n > 0) return fmt::format("the tree has {} roots where it should have one", roots);
  // Every word is walked up from once, as far as what an earlier walk has seen.
  std::vector<std::int32_t> walk(parse.size(), -1);
  for (std::int32_t i = 0; i < n; ++i) {
    std::int32_t at = i;
    while (at != kRoot && walk[static_cast<std::size_t>(at)] < 0) {
      walk[static_cast<std::size_t>(at)] = i;
      at = parse.words[static_cast<std::size_t>(at)].head;
    }
    if (at != kRoot && walk[static_cast<std::size_t>(at)] == i) return fmt::format("word {} is above itself", at + 1);
  }
  return std::nullopt;
}

}  // namespace longbow
