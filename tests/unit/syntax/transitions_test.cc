#include "syntax/transitions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "small_treebank.h"
#include "syntax/dependency_parser.h"
#include "syntax/shuffle.h"

namespace longbow {
namespace {

using Heads = std::vector<std::int32_t>;

// Walks by the oracle and returns the heads that it makes.
Heads follow_oracle(const Heads& gold) {
  std::vector<Deprel> labels(gold.size(), Deprel::dep);
  Stacks stacks;
  Heads made(gold.size(), kNoWord);
  Configuration at = stacks.start(gold.size());
  std::size_t steps = 0;
  while (!stacks.finished(at)) {
    Transition step = oracle(stacks, at, gold, labels);
    if (step.move != Move::shift) {
      Arc arc = arc_of(stacks, at, step.move);
      made[static_cast<std::size_t>(arc.dependent)] = arc.head;
    }
    at = stacks.apply(at, step);
    ++steps;
  }
  EXPECT_EQ(steps, 2 * gold.size());
  return made;
}

int wrong_heads(const Heads& made, const Heads& gold) {
  int wrong = 0;
  for (std::size_t i = 0; i < gold.size(); ++i) wrong += made[i] != gold[i];
  return wrong;
}

// The obvious twin of cost(): tries every way on and counts the gold arcs that the best of them still gets.
int most_arcs(Stacks& stacks, const Configuration& at, const Heads& gold) {
  if (stacks.finished(at)) return 0;
  int best = std::numeric_limits<int>::min();
  for (Move move : {Move::shift, Move::left, Move::right}) {
    if (!stacks.legal(at, move)) continue;
    int got = 0;
    if (move != Move::shift) {
      Arc arc = arc_of(stacks, at, move);
      got = gold[static_cast<std::size_t>(arc.dependent)] == arc.head;
    }
    best = std::max(best, got + most_arcs(stacks, stacks.apply(at, {move, Deprel::dep}), gold));
  }
  return best;
}

// A random tree without crossing arcs: the words of a range hang under one of them, part by part.
void grow(Heads& heads, std::int32_t begin, std::int32_t end, std::int32_t head, Random& random) {
  if (begin >= end) return;
  std::int32_t top = begin + static_cast<std::int32_t>(random.below(static_cast<std::size_t>(end - begin)));
  heads[static_cast<std::size_t>(top)] = head;
  for (std::int32_t from = begin; from < top;) {
    auto to = from + 1 + static_cast<std::int32_t>(random.below(static_cast<std::size_t>(top - from)));
    grow(heads, from, to, top, random);
    from = to;
  }
  for (std::int32_t from = top + 1; from < end;) {
    auto to = from + 1 + static_cast<std::int32_t>(random.below(static_cast<std::size_t>(end - from)));
    grow(heads, from, to, top, random);
    from = to;
  }
}

TEST(Transitions, the_oracle_rebuilds_trees_made_by_hand) {
  for (const Parse& parse : testing::small_treebank()) {
    Heads gold;
    for (const Word& word : parse.words) gold.push_back(word.head);
    EXPECT_EQ(follow_oracle(gold), gold);
  }
}

TEST(Transitions, the_oracle_rebuilds_any_tree_without_crossing_arcs) {
  Random random(7);
  for (int round = 0; round < 500; ++round) {
    Heads gold(1 + random.below(14), 0);
    grow(gold, 0, static_cast<std::int32_t>(gold.size()), kRoot, random);
    EXPECT_EQ(follow_oracle(gold), gold);
  }
}

TEST(Transitions, crossing_arcs_lose_no_more_than_they_must) {
  // "The news came late of his defeat": the last phrase hangs under the subject, across verb and adverb.
  Heads gold = {1, 2, kRoot, 2, 6, 6, 1};
  EXPECT_EQ(wrong_heads(follow_oracle(gold), gold), 1);
}

TEST(Transitions, cost_agrees_with_trying_everything) {
  Random random(11);
  for (int round = 0; round < 60; ++round) {
    Heads gold(2 + random.below(4), 0);
    grow(gold, 0, static_cast<std::int32_t>(gold.size()), kRoot, random);
    Stacks stacks;
    Configuration at = stacks.start(gold.size());
    while (!stacks.finished(at)) {
      int possible = most_arcs(stacks, at, gold);
      std::vector<Move> legal;
      for (Move move : {Move::shift, Move::left, Move::right}) {
        if (!stacks.legal(at, move)) continue;
        legal.push_back(move);
        int got = 0;
        if (move != Move::shift) {
          Arc arc = arc_of(stacks, at, move);
          got = gold[static_cast<std::size_t>(arc.dependent)] == arc.head;
        }
        int after = got + most_arcs(stacks, stacks.apply(at, {move, Deprel::dep}), gold);
        EXPECT_EQ(cost(stacks, at, move, gold), possible - after);
      }
      at = stacks.apply(at, {legal[random.below(legal.size())], Deprel::dep});
    }
  }
}

TEST(Transitions, every_legal_walk_ends_in_a_tree_with_one_root) {
  Random random(3);
  TransitionList list({{Move::left, Deprel::nsubj}, {Move::right, Deprel::obj}});
  for (int round = 0; round < 300; ++round) {
    std::size_t n = 1 + random.below(20);
    Stacks stacks;
    Configuration at = stacks.start(n);
    Heads heads(n, kNoWord);
    int roots = 0;
    while (!stacks.finished(at)) {
      std::vector<std::uint32_t> legal;
      list.each_legal(stacks, at, [&](std::uint32_t i) { legal.push_back(i); });
      ASSERT_FALSE(legal.empty());
      Transition step = list[legal[random.below(legal.size())]];
      if (step.move != Move::shift) {
        Arc arc = arc_of(stacks, at, step.move);
        heads[static_cast<std::size_t>(arc.dependent)] = arc.head;
        roots += arc.head == kRoot;
        EXPECT_EQ(arc.head == kRoot, step.label == Deprel::root);
      }
      at = stacks.apply(at, step);
    }
    EXPECT_EQ(roots, 1);
    for (std::size_t i = 0; i < n; ++i) {
      std::int32_t up = static_cast<std::int32_t>(i);
      for (std::size_t steps = 0; up != kRoot && steps <= n; ++steps) up = heads[static_cast<std::size_t>(up)];
      EXPECT_EQ(up, kRoot) << "word " << i << " is on a cycle";
    }
  }
}

}  // namespace
}  // namespace longbow
