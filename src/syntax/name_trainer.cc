// Logistic regressions over hashed features, learned one candidate at a time. Plain steps and a steady pull to nothing
// leave rare features small weights, which is what makes the difference here: docs/syntax.md tells what else was tried.
#include "syntax/name_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "syntax/shuffle.h"

namespace longbow {
namespace {

using Scores = std::array<float, kNameScores>;

class Trainer {
 public:
  Trainer(const std::vector<NameSentence>& sentences, const NameLists& lists, const NameOptions& options)
      : sentences_(sentences), lists_(lists), options_(options), random_(options.seed), weights_(options.rows) {}

  TrainedNames run(const Progress& progress) {
    std::vector<std::uint32_t> order(sentences_.size());
    std::iota(order.begin(), order.end(), 0u);
    double total = static_cast<double>(order.size()) * options_.epochs, done = 0;
    for (int epoch = 1; epoch <= options_.epochs; ++epoch) {
      shuffle(order, random_);
      loss_ = seen_ = 0;
      for (std::uint32_t k : order) {
        rate_ = options_.rate * static_cast<float>(1.0 - done / total);
        learn_from(sentences_[k]);
        ++done;
      }
      progress(fmt::format("names, epoch {}/{}: loss {:.4f}", epoch, options_.epochs, loss_ / std::max(seen_, 1.0)));
    }
    TrainedNames out{Matrix(options_.rows, kNameScores)};
    for (std::size_t row = 0; row < weights_.size(); ++row) {
      for (std::size_t k = 0; k < kNameScores; ++k) out.weights.row(row)[k] = weights_[row][k] * scale_;
    }
    out.weights.row(kAlways)[0] += options_.readiness;
    return out;
  }

 private:
  void learn_from(const NameSentence& sentence) {
    words_ = sentence.words;
    spoil_tags();
    look_for_names(words_, lists_, context_);
    std::size_t candidates = context_.candidates.size();
    for (const NameSpan& mention : sentence.mentions) {
      if (mention.end - mention.begin <= kLongestName) add_candidate(words_, mention, context_);
    }
    for (std::size_t k = 0; k < context_.candidates.size(); ++k) {
      bool mention = k >= candidates;
      const NameCandidate& one = context_.candidates[k];
      const auto& marked = mention ? sentence.mentions : sentence.names;
      auto found = std::find_if(marked.begin(), marked.end(), [&](const NameSpan& m) { return m.begin == one.begin && m.end == one.end; });
      name_features(words_, lists_, context_, k, options_.rows, features_);
      std::erase_if(features_, [&](auto) { return random_.chance() < options_.drop_feature; });
      Scores wrong = scores();
      if (mention) {
        wrong[0] = 0;
        blame_types(static_cast<std::size_t>(found->type), wrong);
        step(wrong, options_.weight_mentions);
        continue;
      }
      bool name = found != marked.end();
      float chance = 1.0f / (1.0f + std::exp(-wrong[0]));
      loss_ -= std::log(std::max(name ? chance : 1.0f - chance, 1e-12f));
      ++seen_;
      wrong[0] = chance - (name ? 1.0f : 0.0f);
      if (name) {
        blame_types(static_cast<std::size_t>(found->type), wrong);
      } else {
        std::fill(wrong.begin() + 1, wrong.end(), 0.0f);
      }
      step(wrong, 1.0f);
    }
  }

  Scores scores() const {
    Scores sum{};
    for (std::uint32_t row : features_) {
      for (std::size_t k = 0; k < kNameScores; ++k) sum[k] += weights_[row][k];
    }
    for (float& x : sum) x *= scale_;
    return sum;
  }

  // The types' scores become their shares, less one for the right type.
  static void blame_types(std::size_t right, Scores& scores) {
    float most = *std::max_element(scores.begin() + 1, scores.end()), total = 0;
    for (std::size_t k = 1; k < kNameScores; ++k) total += scores[k] = std::exp(scores[k] - most);
    for (std::size_t k = 1; k < kNameScores; ++k) scores[k] /= total;
    scores[1 + right] -= 1.0f;
  }

  // All weights are held as so many times `scale_`, so that pulling all of them is one product.
  void step(const Scores& wrong, float weight) {
    scale_ *= 1.0f - rate_ * options_.decay;
    float by = rate_ * weight / scale_;
    for (std::uint32_t row : features_) {
      for (std::size_t k = 0; k < kNameScores; ++k) weights_[row][k] -= by * wrong[k];
    }
  }

  void spoil_tags() {
    std::string buffer;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      Word& word = words_.words[i];
      bool proper = word.upos == Upos::propn;
      if (!proper && !((word.upos == Upos::noun || word.upos == Upos::adj) && shape_of(words_.form(i), buffer).capital)) continue;
      if (random_.chance() >= options_.spoil_tags) continue;
      bool many = word.xpos == Xpos::nnps || word.xpos == Xpos::nns;
      word.upos = proper ? Upos::noun : Upos::propn;
      word.xpos = proper ? (many ? Xpos::nns : Xpos::nn) : (many ? Xpos::nnps : Xpos::nnp);
    }
  }

  const std::vector<NameSentence>& sentences_;
  const NameLists& lists_;
  NameOptions options_;
  Random random_;
  std::vector<Scores> weights_;
  float scale_ = 1, rate_ = 0;
  double loss_ = 0, seen_ = 0;
  Parse words_;
  NameContext context_;
  std::vector<std::uint32_t> features_;
};

}  // namespace

TrainedNames train_names(const std::vector<NameSentence>& sentences, const NameLists& lists, const NameOptions& options,
                         const Progress& progress) {
  return Trainer(sentences, lists, options).run(progress);
}

}  // namespace longbow
