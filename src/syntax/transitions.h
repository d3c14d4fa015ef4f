// The arc-hybrid transition system: every tree of crossing-free arcs with one root in exactly 2n steps.
//
// SHIFT moves the next word (the front) onto the stack; LEFT hangs the stack's top under the front; RIGHT hangs it
// under the word below it. The stack's floor stands for the root and takes one word, at the very end. Configurations
// share their stacks as linked nodes, so that a step costs the same however long the sentence is, and a beam of them
// is no more than a vector.
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/parse.h"

namespace longbow {

enum class Move : std::uint8_t { shift, left, right };

// What one decision is: a move, and for an arc its relation.
struct Transition {
  Move move = Move::shift;
  Deprel label = Deprel::none;
  friend auto operator<=>(const Transition&, const Transition&) = default;
};

inline constexpr std::int32_t kNoWord = -2;  // beyond the sentence; kRoot (-1) is the stack's floor

struct Child {
  std::int32_t word = kNoWord;
  Deprel label = Deprel::none;
};

// A word with the dependents it has so far. `outer` is the farthest from it, `second` the next.
struct Element {
  std::int32_t word = kNoWord;
  std::uint32_t below = 0;  // the node under it, where it lies on a stack
  Child left_outer, left_second, right_outer, right_second;
  std::uint64_t left_labels = 0, right_labels = 0;  // sets, a bit a relation
  std::uint16_t left_count = 0, right_count = 0;
};

struct Configuration {
  Element front;             // the next word; kNoWord at the end
  std::uint32_t top = 0;     // node of the stack's top
  std::uint32_t parent = 0;  // the configuration before this one
  Transition last;
  std::int64_t score = 0;
};

// The nodes of all stacks of one sentence.
class Stacks {
 public:
  // The configuration before the first step of a sentence of n words.
  Configuration start(std::size_t n);

  // The configuration after a legal transition; `parent` is left for the caller.
  Configuration apply(const Configuration& from, Transition transition);

  bool legal(const Configuration& at, Move move) const {
    bool buffer = at.front.word != kNoWord;
    if (move == Move::shift) return buffer;
    const Element& element = nodes_[at.top];
    if (element.word == kRoot) return false;
    if (move == Move::left) return buffer;
    return nodes_[element.below].word != kRoot || !buffer;  // the root waits for the end
  }
  bool finished(const Configuration& at) const { return at.front.word == kNoWord && nodes_[at.top].word == kRoot; }

  const Element& node(std::uint32_t index) const { return nodes_[index]; }
  std::int32_t word_count() const { return words_; }

 private:
  std::vector<Element> nodes_;  // node 0 is below the floor, node 1 the floor
  std::int32_t words_ = 0;
};

// How many gold arcs a move puts out of reach (Goldberg and Nivre 2013); `gold` are the heads.
int cost(const Stacks& stacks, const Configuration& at, Move move, const std::vector<std::int32_t>& gold);

// The cheapest legal transition, arcs before shifts, with the gold relation of the word it attaches.
Transition oracle(const Stacks& stacks, const Configuration& at, const std::vector<std::int32_t>& gold,
                  const std::vector<Deprel>& labels);

// The word that a transition attaches, and its head.
struct Arc {
  std::int32_t head = kRoot;
  std::int32_t dependent = 0;
};
Arc arc_of(const Stacks& stacks, const Configuration& before, Move move);

}  // namespace longbow
