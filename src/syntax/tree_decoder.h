// From scores of heads to the tree that has the most: where every word's best head makes a tree, that; else the maximum
// spanning arborescence of Chu, Liu and Edmonds, with one root.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace longbow {

class TreeDecoder {
 public:
  // scores[i * (n + 1) + j]: word i (from 0) below head j (0 the root, k the word k - 1). Self-loops are never taken.
  // Fills n heads in the same numbering. Always a tree with exactly one word below the root.
  void decode(const float* scores, std::size_t n, std::vector<std::int32_t>& heads);

 private:
  bool is_tree(const std::vector<std::int32_t>& heads);
  void span(std::size_t nodes, std::vector<std::int32_t>& heads);

  std::vector<std::uint8_t> state_;
  std::vector<float> arcs_;  // arcs_[d * nodes + h], node 0 the root
  std::vector<std::int32_t> path_;
};

}  // namespace longbow
