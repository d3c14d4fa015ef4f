#include "syntax/parser_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <set>

#include "syntax/learner.h"
#include "syntax/shuffle.h"

namespace longbow {
namespace {

struct Gold {
  std::vector<std::int32_t> heads;
  std::vector<Deprel> labels;
};

Gold gold_of(const Parse& sentence) {
  Gold gold;
  for (const Word& word : sentence.words) {
    gold.heads.push_back(word.head);
    gold.labels.push_back(word.deprel);
  }
  return gold;
}

// Every transition that the oracle takes on the treebank.
TransitionList list_transitions(const std::vector<Parse>& sentences) {
  std::set<Transition> seen;
  Stacks stacks;
  for (const Parse& sentence : sentences) {
    Gold gold = gold_of(sentence);
    Configuration at = stacks.start(sentence.size());
    while (!stacks.finished(at)) {
      Transition step = oracle(stacks, at, gold.heads, gold.labels);
      seen.insert(step);
      at = stacks.apply(at, step);
    }
  }
  return TransitionList({seen.begin(), seen.end()});
}

FeatureCounts count_features(const std::vector<Parse>& sentences, std::uint32_t least) {
  FeatureCounts counts(least);
  if (least <= 1) return counts;
  Stacks stacks;
  TagInput shapes;
  ParseInput input;
  std::string buffer;
  FeatureKey keys[kMostParseFeatures];
  for (const Parse& sentence : sentences) {
    Gold gold = gold_of(sentence);
    shapes.prepare(sentence, HashDictionary{}, buffer);
    input.prepare(sentence, shapes);
    for (Configuration at = stacks.start(sentence.size()); !stacks.finished(at);) {
      counts.add({keys, parse_features(input, stacks, at, keys)});
      at = stacks.apply(at, oracle(stacks, at, gold.heads, gold.labels));
    }
  }
  return counts;
}

class Trainer {
 public:
  Trainer(const std::vector<Parse>& sentences, const ParserOptions& options, const Progress& progress)
      : sentences_(sentences),
        options_(options),
        progress_(progress),
        transitions_(list_transitions(sentences)),
        learner_(static_cast<std::uint32_t>(transitions_.size()), count_features(sentences, options.least_count)),
        random_(options.seed) {}

  ParserBytes run() {
    std::vector<std::uint32_t> order(sentences_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::string buffer;
    for (int epoch = 1; epoch <= options_.epochs; ++epoch) {
      shuffle(order, random_);
      right_ = asked_ = 0;
      for (std::uint32_t s : order) {
        const Parse& sentence = sentences_[s];
        if (sentence.size() == 0) continue;
        shapes_.prepare(sentence, HashDictionary{}, buffer);
        input_.prepare(sentence, shapes_);
        Gold gold = gold_of(sentence);
        if (options_.beam == 1) {
          learn_greedily(sentence.size(), gold, epoch);
        } else {
          learn_by_beam(sentence.size(), gold);
        }
      }
      progress_(fmt::format("parser: epoch {}/{}, {:.2f} % right, {} features", epoch, options_.epochs,
                            100.0 * static_cast<double>(right_) / static_cast<double>(std::max<std::size_t>(asked_, 1)),
                            learner_.features()));
    }
    ParserBytes bytes;
    for (std::size_t i = 0; i < transitions_.size(); ++i) {
      bytes.transitions.push_back(static_cast<std::byte>(transitions_[i].move));
      bytes.transitions.push_back(static_cast<std::byte>(transitions_[i].label));
    }
    bytes.weights = learner_.freeze(options_.most_bytes);
    return bytes;
  }

 private:
  void learn_greedily(std::size_t words, const Gold& gold, int epoch);
  void learn_by_beam(std::size_t words, const Gold& gold);
  void update_path(std::uint32_t last, std::int32_t delta, std::uint32_t stop);

  const std::vector<Parse>& sentences_;
  const ParserOptions& options_;
  const Progress& progress_;
  TransitionList transitions_;
  Learner learner_;
  Random random_;
  TagInput shapes_;
  ParseInput input_;
  Search search_;
  FeatureKey keys_[kMostParseFeatures];
  std::size_t right_ = 0, asked_ = 0;
};

// Any transition that loses no gold arc is right; the learner walks on by its own choice, so that it learns what to
// do after its mistakes.
void Trainer::learn_greedily(std::size_t words, const Gold& gold, int epoch) {
  Stacks& stacks = search_.stacks;
  Configuration at = stacks.start(words);
  std::vector<std::int32_t>& scores = search_.scores;
  while (!stacks.finished(at)) {
    scores.assign(transitions_.size(), 0);
    std::size_t count = parse_features(input_, stacks, at, keys_);
    learner_.score({keys_, count}, scores.data());
    int least = std::numeric_limits<int>::max();
    int price[3] = {};
    for (Move move : {Move::shift, Move::left, Move::right}) {
      if (!stacks.legal(at, move)) continue;
      price[static_cast<int>(move)] = cost(stacks, at, move, gold.heads);
      least = std::min(least, price[static_cast<int>(move)]);
    }
    std::optional<std::uint32_t> best, best_right;
    transitions_.each_legal(stacks, at, [&](std::uint32_t i) {
      if (!best || scores[i] > scores[*best]) best = i;
      Transition step = transitions_[i];
      if (price[static_cast<int>(step.move)] != least) return;
      if (step.move != Move::shift) {
        Arc arc = arc_of(stacks, at, step.move);
        Deprel wanted = gold.labels[static_cast<std::size_t>(arc.dependent)];
        // Where the head is wrong already, the relation is free.
        if (gold.heads[static_cast<std::size_t>(arc.dependent)] == arc.head && step.label != wanted) return;
      }
      if (!best_right || scores[i] > scores[*best_right]) best_right = i;
    });
    ++asked_;
    bool correct = best == best_right || !best_right;
    right_ += correct;
    if (!correct) {
      learner_.update({keys_, count}, *best_right, 1);
      learner_.update({keys_, count}, *best, -1);
    }
    learner_.tick();
    bool follow =
        !best_right || (epoch > 1 && random_.next() % 1000 < static_cast<std::uint64_t>(options_.exploration * 1000));
    at = stacks.apply(at, transitions_[follow ? *best : *best_right]);
  }
}

void Trainer::update_path(std::uint32_t last, std::int32_t delta, std::uint32_t stop) {
  for (std::uint32_t i = last; i != stop; i = search_.trail[i].parent) {
    std::uint32_t parent = search_.trail[i].parent;
    std::size_t count = parse_features(input_, search_.stacks, search_.trail[parent], keys_);
    std::uint32_t number = transitions_.find(search_.trail[i].last);
    learner_.update({keys_, count}, number, delta);
  }
}

// Collins' structured perceptron with Huang's max-violation update: beam and gold path are compared up to the step
// where the best of the beam is farthest ahead of the gold path.
void Trainer::learn_by_beam(std::size_t words, const Gold& gold) {
  search_.start(words);
  const Beam beam{options_.beam};
  std::uint32_t gold_at = 0;
  std::vector<std::int32_t> scores;
  std::int64_t worst = 0;
  std::uint32_t worst_gold = 0, worst_best = 0;
  for (std::size_t step = 0; step < 2 * words; ++step) {
    // The gold path goes beside the beam, with scores of its own.
    Transition wanted = oracle(search_.stacks, search_.trail[gold_at], gold.heads, gold.labels);
    std::uint32_t number = transitions_.find(wanted);
    scores.assign(transitions_.size(), 0);
    std::size_t count = parse_features(input_, search_.stacks, search_.trail[gold_at], keys_);
    learner_.score({keys_, count}, scores.data());
    Configuration next = search_.stacks.apply(search_.trail[gold_at], wanted);
    next.score = search_.trail[gold_at].score + scores[number];
    next.parent = gold_at;
    search_.advance(input_, transitions_, learner_, beam);
    gold_at = static_cast<std::uint32_t>(search_.trail.size());
    search_.trail.push_back(next);
    std::int64_t ahead = search_.trail[search_.beam.front()].score - next.score;
    // Ties count against the gold path, or nothing would be learned from scores that are all zero.
    bool same = ahead == 0 && search_.trail[search_.beam.front()].last == wanted;
    if (!same && ahead >= worst) {
      worst = ahead;
      worst_gold = gold_at;
      worst_best = search_.beam.front();
    }
  }
  ++asked_;
  if (worst_gold != 0) {
    // The paths part somewhere; before that their transitions are the same and the updates would cancel.
    std::vector<std::uint32_t> ours, theirs;
    for (std::uint32_t i = worst_gold; i != 0; i = search_.trail[i].parent) ours.push_back(i);
    for (std::uint32_t i = worst_best; i != 0; i = search_.trail[i].parent) theirs.push_back(i);
    std::size_t same = 0;
    while (same < ours.size() &&
           search_.trail[ours[ours.size() - 1 - same]].last == search_.trail[theirs[theirs.size() - 1 - same]].last) {
      ++same;
    }
    if (same < ours.size()) {
      std::uint32_t gold_stop = same == 0 ? 0 : ours[ours.size() - same];
      std::uint32_t best_stop = same == 0 ? 0 : theirs[theirs.size() - same];
      update_path(worst_gold, 1, gold_stop);
      update_path(worst_best, -1, best_stop);
    } else {
      ++right_;
    }
  } else {
    ++right_;
  }
  learner_.tick();
}

}  // namespace

ParserBytes train_parser(const std::vector<Parse>& sentences, const ParserOptions& options, const Progress& progress) {
  return Trainer(sentences, options, progress).run();
}

}  // namespace longbow
