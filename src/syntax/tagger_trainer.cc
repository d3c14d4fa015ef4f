#include "syntax/tagger_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "syntax/learner.h"
#include "syntax/shuffle.h"

namespace longbow {
namespace {

// A form seen so often with one tag only is never asked about again.
constexpr int kSoleFrom = 50;
// Rarer forms get no ambiguity class: the model must learn to do without, as it will have to.
constexpr int kKnownFrom = 3;
constexpr double kShareOfClass = 0.04;

using TagCounts = std::map<std::uint32_t, int>;

int total(const TagCounts& counts) {
  return std::accumulate(counts.begin(), counts.end(), 0, [](int sum, const auto& item) { return sum + item.second; });
}

std::vector<Tag> list_tags(const std::vector<const Parse*>& sentences) {
  std::map<Tag, int> counts;
  for (const Parse* sentence : sentences) {
    for (const Word& word : sentence->words) ++counts[{word.upos, word.xpos}];
  }
  std::vector<std::pair<int, Tag>> order;
  for (auto [tag, count] : counts) order.emplace_back(-count, tag);
  std::sort(order.begin(), order.end());
  if (order.size() > 255) order.resize(255);
  std::vector<Tag> tags;
  for (auto [count, tag] : order) tags.push_back(tag);
  return tags;
}

std::vector<std::byte> ambiguity_classes(const std::map<std::uint64_t, TagCounts>& folded) {
  std::map<std::uint64_t, std::uint32_t> content;
  for (const auto& [hash, counts] : folded) {
    int sum = total(counts);
    if (sum < kKnownFrom) continue;
    std::uint64_t code = kHashSeed;
    for (auto [tag, count] : counts) {
      if (count >= kShareOfClass * sum) code = mix(join(code, tag));
    }
    content[hash] = static_cast<std::uint32_t>(code >> 8) | 1u;
  }
  return HashDictionary::build(content);
}

std::vector<std::byte> sole_tags(const std::map<std::uint64_t, TagCounts>& exact) {
  std::map<std::uint64_t, std::uint32_t> content;
  for (const auto& [hash, counts] : exact) {
    if (counts.size() == 1 && total(counts) >= kSoleFrom) content[hash] = counts.begin()->first + 1;
  }
  return HashDictionary::build(content);
}

struct Example {
  TagInput input;
  std::vector<std::uint32_t> gold;
};

// Makes the tag list, both dictionaries, and every sentence's input.
std::vector<Example> prepare(const std::vector<const Parse*>& sentences, std::vector<Tag>& tags, TaggerBytes& bytes) {
  tags = list_tags(sentences);
  std::map<Tag, std::uint32_t> index;
  for (std::uint32_t i = 0; i < tags.size(); ++i) {
    index[tags[i]] = i;
    bytes.tags.push_back(static_cast<std::byte>(tags[i].upos));
    bytes.tags.push_back(static_cast<std::byte>(tags[i].xpos));
  }
  std::string buffer;
  std::map<std::uint64_t, TagCounts> folded, exact;
  for (const Parse* sentence : sentences) {
    for (std::size_t i = 0; i < sentence->size(); ++i) {
      const Word& word = sentence->words[i];
      WordShape shape = shape_of(sentence->form(i), buffer);
      std::uint32_t tag = index[{word.upos, word.xpos}];
      ++folded[shape.folded][tag];
      ++exact[shape.exact][tag];
    }
  }
  bytes.ambiguity = ambiguity_classes(folded);
  bytes.sole = sole_tags(exact);
  HashDictionary ambiguity = *HashDictionary::view(bytes.ambiguity);
  std::vector<Example> examples(sentences.size());
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    examples[s].input.prepare(*sentences[s], ambiguity, buffer);
    for (const Word& word : sentences[s]->words) examples[s].gold.push_back(index[{word.upos, word.xpos}]);
  }
  return examples;
}

FeatureCounts count_features(std::vector<Example>& examples, const std::vector<Tag>& tags, std::uint32_t least) {
  FeatureCounts counts(least);
  if (least <= 1) return counts;
  FeatureKey keys[kMostTagFeatures];
  for (Example& example : examples) {
    for (std::size_t i = 0; i < example.gold.size(); ++i) {
      counts.add({keys, tag_features(example.input, i, keys)});
      decide_tag(example.input, i, example.gold[i], tags);
    }
  }
  return counts;
}

}  // namespace

TaggerBytes train_tagger(const std::vector<const Parse*>& sentences, const TaggerOptions& options,
                         const Progress& progress) {
  TaggerBytes bytes;
  std::vector<Tag> tags;
  std::vector<Example> examples = prepare(sentences, tags, bytes);
  HashDictionary sole = *HashDictionary::view(bytes.sole);
  Learner learner(static_cast<std::uint32_t>(tags.size()), count_features(examples, tags, options.least_count));
  std::vector<std::uint32_t> order(examples.size());
  std::iota(order.begin(), order.end(), 0u);
  Random random(options.seed);
  std::vector<std::int32_t> scores(tags.size());
  FeatureKey keys[kMostTagFeatures];
  for (int epoch = 1; epoch <= options.epochs; ++epoch) {
    shuffle(order, random);
    std::size_t right = 0, asked = 0;
    for (std::uint32_t s : order) {
      Example& example = examples[s];
      for (std::size_t i = 0; i < example.gold.size(); ++i) {
        std::uint32_t best = sole.find(example.input.shapes[i].exact);
        if (best != 0) {
          decide_tag(example.input, i, best - 1, tags);
          continue;
        }
        std::fill(scores.begin(), scores.end(), 0);
        std::size_t count = tag_features(example.input, i, keys);
        learner.score({keys, count}, scores.data());
        best = static_cast<std::uint32_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        std::uint32_t gold = example.gold[i];
        ++asked;
        right += best == gold;
        if (best != gold) {
          learner.update({keys, count}, gold, 1);
          learner.update({keys, count}, best, -1);
        }
        learner.tick();
        decide_tag(example.input, i, best, tags);
      }
    }
    progress(fmt::format(
        "tagger: epoch {}/{}, {:.2f} % of the words asked were right, {} features", epoch, options.epochs,
        100.0 * static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(asked, 1)), learner.features()));
  }
  bytes.weights = learner.freeze(options.most_bytes);
  return bytes;
}

void jackknife_tags(std::vector<Parse>& sentences, int folds, const TaggerOptions& options, const Progress& progress) {
  // Blocks of sentences, so that what one document says of its own names stays in one fold.
  constexpr std::size_t kBlock = 40;
  auto fold_of = [&](std::size_t s) { return static_cast<int>(s / kBlock) % folds; };
  std::vector<Parse> tagged = sentences;
  TagInput input;
  Tagger::Scratch scratch;
  for (int fold = 0; fold < folds; ++fold) {
    std::vector<const Parse*> rest;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      if (fold_of(s) != fold) rest.push_back(&sentences[s]);
    }
    if (rest.empty()) continue;
    progress(fmt::format("tags for the parser: fold {}/{}", fold + 1, folds));
    TaggerBytes bytes = train_tagger(rest, options, [](const std::string&) {});
    Tagger tagger = *Tagger::view(bytes.parts());
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      if (fold_of(s) == fold) tagger.tag(tagged[s], input, scratch);
    }
  }
  sentences = std::move(tagged);
}

}  // namespace longbow
