#include "syntax/transitions.h"

#include <array>
#include <limits>

namespace longbow {
namespace {

std::uint64_t bit(Deprel label) { return std::uint64_t{1} << (static_cast<unsigned>(label) & 63u); }

// Dependents on the left come from the nearest to the farthest, and so do those on the right: the newest is outermost.
void add_left(Element& head, std::int32_t word, Deprel label) {
  head.left_second = head.left_outer;
  head.left_outer = {word, label};
  head.left_labels |= bit(label);
  if (head.left_count < 0xFFFF) ++head.left_count;
}

void add_right(Element& head, std::int32_t word, Deprel label) {
  head.right_second = head.right_outer;
  head.right_outer = {word, label};
  head.right_labels |= bit(label);
  if (head.right_count < 0xFFFF) ++head.right_count;
}

Element fresh(std::int32_t word, std::int32_t words) {
  Element element;
  element.word = word < words ? word : kNoWord;
  return element;
}

}  // namespace

Configuration Stacks::start(std::size_t n) {
  words_ = static_cast<std::int32_t>(n);
  nodes_.clear();
  nodes_.resize(2);
  nodes_[1].word = kRoot;
  Configuration first;
  first.front = fresh(0, words_);
  first.top = 1;
  return first;
}

Configuration Stacks::apply(const Configuration& from, Transition transition) {
  Configuration to;
  to.last = transition;
  to.score = from.score;
  auto place = static_cast<std::uint32_t>(nodes_.size());
  switch (transition.move) {
    case Move::shift: {
      Element moved = from.front;
      moved.below = from.top;
      nodes_.push_back(moved);
      to.top = place;
      to.front = fresh(from.front.word + 1, words_);
      break;
    }
    case Move::left: {
      const Element& top = nodes_[from.top];
      to.front = from.front;
      add_left(to.front, top.word, transition.label);
      to.top = top.below;
      break;
    }
    case Move::right: {
      const Element& top = nodes_[from.top];
      to.front = from.front;
      Element head = nodes_[top.below];
      add_right(head, top.word, transition.label);
      nodes_.push_back(head);
      to.top = place;
      break;
    }
  }
  return to;
}

int cost(const Stacks& stacks, const Configuration& at, Move move, const std::vector<std::int32_t>& gold) {
  int lost = 0;
  std::int32_t front = at.front.word;
  std::int32_t end = stacks.word_count();
  const Element& top = stacks.node(at.top);
  if (move == Move::shift) {
    // The front loses every dependent on the stack, and every head there but the top.
    std::int32_t head = gold[static_cast<std::size_t>(front)];
    for (std::uint32_t i = at.top; i != 0; i = stacks.node(i).below) {
      std::int32_t word = stacks.node(i).word;
      if (i != at.top && word == head) ++lost;
      if (word >= 0 && gold[static_cast<std::size_t>(word)] == front) ++lost;
    }
    return lost;
  }
  // The top leaves the stack: it loses its dependents still to come, and every head but the one it gets.
  std::int32_t head = gold[static_cast<std::size_t>(top.word)];
  std::int32_t below = stacks.node(top.below).word;
  if (front != kNoWord) {
    for (std::int32_t word = front; word < end; ++word) lost += gold[static_cast<std::size_t>(word)] == top.word;
  }
  if (move == Move::left) {
    if (head == below || (head != front && front != kNoWord && head > front)) ++lost;
  } else if (front != kNoWord && head >= front) {
    ++lost;
  }
  return lost;
}

Transition oracle(const Stacks& stacks, const Configuration& at, const std::vector<std::int32_t>& gold,
                  const std::vector<Deprel>& labels) {
  Transition best;
  int least = std::numeric_limits<int>::max();
  for (Move move : {Move::left, Move::right, Move::shift}) {
    if (!stacks.legal(at, move)) continue;
    int price = cost(stacks, at, move, gold);
    if (price >= least) continue;
    least = price;
    best.move = move;
  }
  if (best.move != Move::shift) {
    Arc arc = arc_of(stacks, at, best.move);
    best.label = labels[static_cast<std::size_t>(arc.dependent)];
    // A word the grammar of one root cannot hang where it belongs must not claim to be the root elsewhere.
    if (arc.head == kRoot)
      best.label = Deprel::root;
    else if (best.label == Deprel::root)
      best.label = Deprel::parataxis;
  }
  return best;
}

Arc arc_of(const Stacks& stacks, const Configuration& before, Move move) {
  const Element& top = stacks.node(before.top);
  if (move == Move::left) return {before.front.word, top.word};
  return {stacks.node(top.below).word, top.word};
}

}  // namespace longbow
