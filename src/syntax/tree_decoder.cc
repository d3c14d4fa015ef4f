// tests/unit/syntax/tree_decoder_test.cc compares it with all trees of small sentences.
#include "syntax/tree_decoder.h"

#include <algorithm>
#include <limits>

namespace longbow {
namespace {

constexpr float kNever = -std::numeric_limits<float>::infinity();

}  // namespace

bool TreeDecoder::is_tree(const std::vector<std::int32_t>& heads) {
  std::size_t n = heads.size();
  if (std::count(heads.begin(), heads.end(), 0) != 1) return false;
  state_.assign(n + 1, 0);  // 1: on the path being walked, 2: reaches the root
  state_[0] = 2;
  for (std::size_t i = 1; i <= n; ++i) {
    path_.clear();
    auto at = static_cast<std::int32_t>(i);
    while (state_[static_cast<std::size_t>(at)] == 0) {
      state_[static_cast<std::size_t>(at)] = 1;
      path_.push_back(at);
      at = heads[static_cast<std::size_t>(at - 1)];
    }
    if (state_[static_cast<std::size_t>(at)] == 1) return false;
    for (std::int32_t passed : path_) state_[static_cast<std::size_t>(passed)] = 2;
  }
  return true;
}

void TreeDecoder::decode(const float* scores, std::size_t n, std::vector<std::int32_t>& heads) {
  heads.resize(n);
  for (std::size_t i = 0; i < n; ++i) {
    const float* row = scores + i * (n + 1);
    std::size_t best = 0;
    for (std::size_t j = 1; j <= n; ++j) {
      if (j != i + 1 && row[j] > row[best]) best = j;
    }
    heads[i] = static_cast<std::int32_t>(best);
  }
  if (n == 0 || is_tree(heads)) return;
  std::size_t nodes = n + 1;
  arcs_.assign(nodes * nodes, kNever);
  float least = std::numeric_limits<float>::max(), most = std::numeric_limits<float>::lowest();
  for (std::size_t i = 0; i < n * nodes; ++i) {
    least = std::min(least, scores[i]);
    most = std::max(most, scores[i]);
  }
  // A root costs more than any tree can gain by a second one (Stanojevic and Cohen, 2021).
  float price = (most - least) * static_cast<float>(n) + 1.0f;
  for (std::size_t d = 1; d <= n; ++d) {
    for (std::size_t h = 0; h <= n; ++h) {
      if (h != d) arcs_[d * nodes + h] = scores[(d - 1) * nodes + h] - (h == 0 ? price : 0.0f);
    }
  }
  span(nodes, heads);
}

// Chu-Liu-Edmonds by contraction in place: a cycle's arcs are folded into its first node, whose choices later say where
// the cycle is broken.
void TreeDecoder::span(std::size_t nodes, std::vector<std::int32_t>& heads) {
  std::vector<std::int32_t> best(nodes, 0);
  struct Fold {
    std::vector<std::int32_t> cycle, heads;
    std::vector<std::int32_t> enters;  // for each outside head, the cycle's node that it would enter at
    std::vector<std::int32_t> leaves;  // for each outside dependent, the cycle's node that is its head
  };
  std::vector<Fold> folds;
  std::vector<std::uint8_t> gone(nodes, 0);
  auto arc = [&](std::size_t d, std::size_t h) -> float& { return arcs_[d * nodes + h]; };
  while (true) {
    for (std::size_t d = 1; d < nodes; ++d) {
      if (gone[d]) continue;
      std::size_t choice = 0;
      for (std::size_t h = 0; h < nodes; ++h) {
        if (!gone[h] && h != d && arc(d, h) > arc(d, choice)) choice = h;
      }
      best[d] = static_cast<std::int32_t>(choice);
    }
    // A cycle, if there is one.
    state_.assign(nodes, 0);
    state_[0] = 2;
    Fold fold;
    for (std::size_t i = 1; i < nodes && fold.cycle.empty(); ++i) {
      if (gone[i]) continue;
      path_.clear();
      std::size_t at = i;
      for (; state_[at] == 0; at = static_cast<std::size_t>(best[at])) {
        state_[at] = 1;
        path_.push_back(static_cast<std::int32_t>(at));
      }
      if (state_[at] == 1) fold.cycle.assign(std::find(path_.begin(), path_.end(), static_cast<std::int32_t>(at)), path_.end());
      for (std::int32_t passed : path_) state_[static_cast<std::size_t>(passed)] = 2;
    }
    if (fold.cycle.empty()) break;
    auto stands = static_cast<std::size_t>(fold.cycle.front());
    std::vector<std::uint8_t> inside(nodes, 0);
    for (std::int32_t node : fold.cycle) {
      inside[static_cast<std::size_t>(node)] = 1;
      fold.heads.push_back(best[static_cast<std::size_t>(node)]);
    }
    fold.enters.assign(nodes, -1);
    fold.leaves.assign(nodes, -1);
    for (std::size_t other = 0; other < nodes; ++other) {
      if (gone[other] || inside[other]) continue;
      float in = kNever, out = kNever;
      for (std::size_t k = 0; k < fold.cycle.size(); ++k) {
        auto node = static_cast<std::size_t>(fold.cycle[k]);
        float gain = arc(node, other) - arc(node, static_cast<std::size_t>(fold.heads[k]));
        if (fold.enters[other] < 0 || gain > in) {
          in = gain;
          fold.enters[other] = static_cast<std::int32_t>(k);
        }
        if (fold.leaves[other] < 0 || arc(other, node) > out) {
          out = arc(other, node);
          fold.leaves[other] = static_cast<std::int32_t>(node);
        }
      }
      arc(stands, other) = in;
      if (other != 0) arc(other, stands) = out;
    }
    for (std::int32_t node : fold.cycle) gone[static_cast<std::size_t>(node)] = static_cast<std::size_t>(node) != stands;
    folds.push_back(std::move(fold));
  }
  // Unfold, the last first: the folded node's head tells where its cycle is entered.
  for (std::size_t f = folds.size(); f-- > 0;) {
    const Fold& fold = folds[f];
    std::int32_t stands = fold.cycle.front();
    std::int32_t outside = best[static_cast<std::size_t>(stands)];
    for (std::size_t d = 1; d < nodes; ++d) {
      bool here = !gone[d] && fold.leaves[d] >= 0 && static_cast<std::int32_t>(d) != stands;
      if (here && best[d] == stands) best[d] = fold.leaves[d];
    }
    for (std::int32_t node : fold.cycle) gone[static_cast<std::size_t>(node)] = 0;
    for (std::size_t k = 0; k < fold.cycle.size(); ++k) best[static_cast<std::size_t>(fold.cycle[k])] = fold.heads[k];
    auto entered = static_cast<std::size_t>(fold.enters[static_cast<std::size_t>(outside)]);
    best[static_cast<std::size_t>(fold.cycle[entered])] = outside;
  }
  for (std::size_t d = 1; d < nodes; ++d) heads[d - 1] = best[d];
}

}  // namespace longbow
