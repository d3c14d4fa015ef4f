// The decoder against a search through all trees.
#include "syntax/tree_decoder.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "syntax/shuffle.h"

namespace longbow {
namespace {

bool one_rooted_tree(const std::vector<std::int32_t>& heads) {
  if (std::count(heads.begin(), heads.end(), 0) != 1) return false;
  for (std::size_t i = 1; i <= heads.size(); ++i) {
    std::size_t at = i, steps = 0;
    while (at != 0 && steps++ <= heads.size()) at = static_cast<std::size_t>(heads[at - 1]);
    if (at != 0) return false;
  }
  return true;
}

float total(const std::vector<float>& scores, const std::vector<std::int32_t>& heads) {
  float sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i)
    sum += scores[i * (heads.size() + 1) + static_cast<std::size_t>(heads[i])];
  return sum;
}

float best_of_all(const std::vector<float>& scores, std::size_t n) {
  std::vector<std::int32_t> heads(n, 0);
  float best = -1e9f;
  while (true) {
    if (one_rooted_tree(heads)) best = std::max(best, total(scores, heads));
    std::size_t i = 0;
    while (i < n && ++heads[i] > static_cast<std::int32_t>(n)) heads[i++] = 0;
    if (i == n) return best;
  }
}

TEST(TreeDecoder, finds_the_best_tree_of_small_sentences) {
  Random random(1);
  TreeDecoder decoder;
  std::vector<std::int32_t> heads;
  for (int round = 0; round < 600; ++round) {
    std::size_t n = 1 + random.below(5);
    std::vector<float> scores(n * (n + 1));
    for (float& score : scores) score = 10 * random.chance() - 5;
    decoder.decode(scores.data(), n, heads);
    ASSERT_TRUE(one_rooted_tree(heads)) << "round " << round;
    ASSERT_NEAR(total(scores, heads), best_of_all(scores, n), 1e-3) << "round " << round;
  }
}

TEST(TreeDecoder, long_sentences_get_a_tree) {
  Random random(2);
  TreeDecoder decoder;
  std::vector<std::int32_t> heads;
  for (std::size_t n : {40u, 128u}) {
    std::vector<float> scores(n * (n + 1));
    for (float& score : scores) score = random.chance();
    decoder.decode(scores.data(), n, heads);
    EXPECT_TRUE(one_rooted_tree(heads));
  }
  std::vector<float> equal(20 * 21, 0.0f);
  decoder.decode(equal.data(), 20, heads);
  EXPECT_TRUE(one_rooted_tree(heads));
  decoder.decode(nullptr, 0, heads);
  EXPECT_TRUE(heads.empty());
}

}  // namespace
}  // namespace longbow
