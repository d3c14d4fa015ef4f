#include "text/sentence_trainer.h"

#include <algorithm>
#include <numeric>

#include "text/boundary_features.h"
#include "text/lines.h"
#include "text/sentence_model.h"
#include "text/sentence_splitter.h"
#include "text/tokens.h"

namespace longbow {
namespace {

// A gap that may end a sentence, and whether it does.
struct Example {
  BoundaryFeatures::Keys keys;
  bool ends = false;
};

// An averaged perceptron with a margin.
class Perceptron {
 public:
  explicit Perceptron(int bits) : weights_(std::size_t{1} << bits), sums_(weights_.size()), mask_((1U << bits) - 1) {}

  void learn(const Example& example, std::int32_t margin) {
    ++steps_;
    std::int32_t score = 0;
    for (std::uint32_t key : example.keys) score += weights_[key & mask_];
    const std::int32_t wanted = example.ends ? 1 : -1;
    if (score * wanted > margin) return;
    for (std::uint32_t key : example.keys) {
      weights_[key & mask_] += wanted;
      sums_[key & mask_] += wanted * steps_;
    }
  }

  // The averages, the greatest but for one in a thousand of them fitted to a byte.
  std::vector<std::int8_t> small() const {
    std::vector<std::int64_t> averages(weights_.size());
    std::vector<std::int64_t> sizes;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      averages[i] = weights_[i] * (steps_ + 1) - sums_[i];
      if (averages[i] != 0) sizes.push_back(std::abs(averages[i]));
    }
    std::vector<std::int8_t> out(weights_.size());
    if (sizes.empty()) return out;
    auto greatest = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() - 1 - sizes.size() / 1000);
    std::nth_element(sizes.begin(), greatest, sizes.end());
    for (std::size_t i = 0; i < out.size(); ++i)
      out[i] = static_cast<std::int8_t>(std::clamp<std::int64_t>(averages[i] * 127 / *greatest, -127, 127));
    return out;
  }

 private:
  std::vector<std::int32_t> weights_;
  std::vector<std::int64_t> sums_;
  std::uint32_t mask_;
  std::int64_t steps_ = 0;
};

void collect(const SplitText& gold, std::vector<Example>& out) {
  std::vector<TextBlock> blocks;
  find_blocks(gold.text, blocks);
  TokenizedText tokens;
  BoundaryFeatures features;
  std::vector<std::size_t> ruled;
  tokenize(gold.text, tokens);
  auto next = gold.ends.begin();
  std::size_t begin = 0;
  for (const TextBlock& block : blocks) {
    std::size_t end = begin;
    while (end < tokens.tokens.size() && tokens.tokens[end].span.begin < block.span.end) ++end;
    ruled.clear();
    find_sentence_ends(gold.text, tokens.tokens, begin, end, ruled);
    if (has_dateline(gold.text, tokens.tokens, begin, end)) {
      begin = ruled.front();
      ruled.erase(ruled.begin());
    }
    features.prepare(gold.text, tokens.tokens, begin, end, ruled);
    std::size_t start = 0;
    for (std::size_t i = 0; i + begin < end; ++i) {
      const std::uint32_t at = tokens.tokens[begin + i].span.end;
      bool ends = false;
      for (; next != gold.ends.end() && *next <= at; ++next) ends = *next == at;
      if (features.is_candidate(i)) {
        Example& example = out.emplace_back();
        example.ends = ends;
        features.extract(i, start, example.keys);
      }
      if (ends) start = i + 1;
    }
    begin = end;
  }
}

// xorshift64*: the standard library's shuffle differs from one to the next.
void shuffle(std::vector<std::uint32_t>& order, std::uint64_t& state) {
  for (std::size_t i = order.size(); i > 1; --i) {
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    std::swap(order[i - 1], order[(state * 0x2545F4914F6CDD1DULL >> 20) % i]);
  }
}

}  // namespace

std::vector<std::byte> train_splitter(const std::vector<SplitText>& texts, const SplitterOptions& options) {
  std::vector<Example> examples;
  for (const SplitText& text : texts) collect(text, examples);
  std::vector<std::uint32_t> order(examples.size());
  std::iota(order.begin(), order.end(), 0U);
  Perceptron perceptron(options.bits);
  std::uint64_t state = options.seed * 0x9E3779B97F4A7C15ULL + 1;
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    shuffle(order, state);
    for (std::uint32_t i : order) perceptron.learn(examples[i], options.margin);
  }
  return SentenceModel::to_bytes(perceptron.small(), Bars{});
}

}  // namespace longbow
