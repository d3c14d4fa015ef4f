// The dependency parser: a beam (or, with a width of one, a greedy walk) over arc-hybrid transitions, each scored by
// a linear model.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "base/result.h"
#include "syntax/parse.h"
#include "syntax/parser_features.h"
#include "syntax/transitions.h"
#include "syntax/weight_table.h"

namespace longbow {

// The transitions that a model knows, numbered: SHIFT, all LEFT, all RIGHT, and last the root's RIGHT.
class TransitionList {
 public:
  // Sorts what it is given and adds SHIFT and the root's RIGHT.
  explicit TransitionList(std::vector<Transition> arcs);

  std::size_t size() const { return all_.size(); }
  Transition operator[](std::size_t i) const { return all_[i]; }
  // The size where the list has no such transition.
  std::uint32_t find(Transition transition) const;

  // Calls visit(number) for every transition that is legal.
  template <class Visit>
  void each_legal(const Stacks& stacks, const Configuration& at, Visit&& visit) const {
    auto size = static_cast<std::uint32_t>(all_.size());
    if (stacks.legal(at, Move::shift)) visit(0u);
    if (stacks.legal(at, Move::left)) {
      for (std::uint32_t i = 1; i < right_begin_; ++i) visit(i);
    }
    if (stacks.legal(at, Move::right)) {
      bool last = stacks.node(stacks.node(at.top).below).word == kRoot;
      for (std::uint32_t i = last ? size - 1 : right_begin_; i < (last ? size : size - 1); ++i) visit(i);
    }
  }

 private:
  std::vector<Transition> all_;
  std::uint32_t right_begin_ = 1;
};

// How hard to look: the best `width` configurations are kept, of those whose score is within `margin` of the best.
// Most steps are clear, so that a margin costs little accuracy and saves most of the beam's work.
struct Beam {
  std::uint32_t width = 1;
  std::int64_t margin = std::numeric_limits<std::int64_t>::max();
};

// A beam search under way: every configuration made so far, and those that are in the beam.
struct Search {
  struct Candidate {
    std::int64_t score = 0;
    std::uint32_t from = 0, transition = 0;
  };
  Stacks stacks;
  std::vector<Configuration> trail;
  std::vector<std::uint32_t> beam;  // indices into trail, best first
  std::vector<Candidate> best;
  std::vector<std::int32_t> scores;  // of every transition, for one configuration of the beam after the other

  void start(std::size_t words);
  // One step for every configuration of the beam, and the best of what comes of it.
  template <class Weights>
  void advance(const ParseInput& input, const TransitionList& transitions, const Weights& weights, const Beam& limits);

 private:
  // Configurations side by side in a beam share most of their features, so that only what differs is looked up: the
  // scores are sums of integers, and come out the same.
  template <class Weights>
  void score_beam(const ParseInput& input, const TransitionList& transitions, const Weights& weights);

  std::vector<FeatureKey> keys_, removed_, added_;

  void offer(Candidate candidate, const Beam& limits) {
    if (!best.empty() && best.front().score - candidate.score > limits.margin) return;
    if (best.size() == limits.width) {
      if (candidate.score <= best.back().score) return;
      best.pop_back();
    }
    std::size_t at = best.size();
    best.push_back(candidate);
    for (; at > 0 && best[at - 1].score < candidate.score; --at) best[at] = best[at - 1];
    best[at] = candidate;
  }
};

template <class Weights>
void Search::score_beam(const ParseInput& input, const TransitionList& transitions, const Weights& weights) {
  std::size_t classes = transitions.size();
  keys_.resize(beam.size() * kMostParseFeatures);
  scores.assign(beam.size() * classes, 0);
  for (std::size_t i = 0; i < beam.size(); ++i) {
    FeatureKey* own = keys_.data() + i * kMostParseFeatures;
    std::int32_t* out = scores.data() + i * classes;
    std::size_t count = parse_features(input, stacks, trail[beam[i]], own);
    // Of the configurations scored already, the one that most keys are shared with.
    std::size_t nearest = i, fewest = count / 2;
    for (std::size_t j = 0; j < i; ++j) {
      const FeatureKey* other = keys_.data() + j * kMostParseFeatures;
      std::size_t differ = 0;
      for (std::size_t k = 0; k < count; ++k) differ += own[k] != other[k];
      if (differ < fewest) {
        fewest = differ;
        nearest = j;
      }
    }
    if (nearest == i) {
      weights.score({own, count}, out);
      continue;
    }
    const FeatureKey* other = keys_.data() + nearest * kMostParseFeatures;
    removed_.clear();
    added_.clear();
    for (std::size_t k = 0; k < count; ++k) {
      if (own[k] == other[k]) continue;
      removed_.push_back(other[k]);
      added_.push_back(own[k]);
    }
    std::copy_n(scores.data() + nearest * classes, classes, out);
    weights.score(removed_, out, -1);
    weights.score(added_, out);
  }
}

template <class Weights>
void Search::advance(const ParseInput& input, const TransitionList& transitions, const Weights& weights,
                     const Beam& limits) {
  best.clear();
  score_beam(input, transitions, weights);
  for (std::size_t k = 0; k < beam.size(); ++k) {
    std::uint32_t from = beam[k];
    const Configuration& at = trail[from];
    const std::int32_t* own = scores.data() + k * transitions.size();
    transitions.each_legal(stacks, at, [&](std::uint32_t i) { offer({at.score + own[i], from, i}, limits); });
  }
  beam.clear();
  for (const Candidate& chosen : best) {
    if (best.front().score - chosen.score > limits.margin) break;
    Configuration next = stacks.apply(trail[chosen.from], transitions[chosen.transition]);
    next.score = chosen.score;
    next.parent = chosen.from;
    beam.push_back(static_cast<std::uint32_t>(trail.size()));
    trail.push_back(next);
  }
}

class DependencyParser {
 public:
  struct Parts {
    std::span<const std::byte> transitions, weights;
  };
  static Result<DependencyParser> view(const Parts& parts, const Beam& beam);

  // Fills head and deprel of every word: one tree, one root. Linear in the sentence's length.
  void parse(Parse& words, const ParseInput& input, Search& search) const;

 private:
  DependencyParser(TransitionList transitions, WeightTable weights, const Beam& beam)
      : transitions_(std::move(transitions)), weights_(weights), beam_(beam) {}

  TransitionList transitions_;
  WeightTable weights_;
  Beam beam_;
};

}  // namespace longbow
