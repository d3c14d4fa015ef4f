#include "syntax/network_trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <thread>

#include "syntax/shuffle.h"
#include "syntax/tape.h"

namespace longbow {
namespace {

// A batch is always cut into so many parts, whatever the number of processors, so that sums come out the same.
constexpr std::size_t kParts = 2;

struct Example {
  std::vector<std::uint32_t> rows;  // kRowsPerWord a word
  std::vector<std::int32_t> tags, heads, relations, names;
  std::vector<float> drop;  // chance that the word's own row is replaced by that of unknown words
  std::size_t size() const { return heads.size(); }
};

struct Batch {
  std::vector<std::uint32_t> sentences;
  std::size_t words = 0;
};

class Trainer {
 public:
  Trainer(const std::vector<TrainingSentence>& sentences, const NetworkOptions& options);
  TrainedNetwork run(const Judge& judge, const Progress& progress);

 private:
  void list_labels(const std::vector<TrainingSentence>& sentences);
  void make_examples(const std::vector<TrainingSentence>& sentences);
  void make_parameters();
  std::vector<Batch> make_batches();
  double learn_from(const Batch& batch, std::size_t part, Tape& tape, Random random) const;
  void step(float rate);

  NetworkOptions options_;
  Random random_;
  TrainedNetwork network_;  // matrices stay empty until the end: parameters_ hold them
  std::vector<Parameter> parameters_;
  std::vector<Example> examples_;
  std::vector<Tape> tapes_;
  std::int64_t steps_ = 0;
};

Trainer::Trainer(const std::vector<TrainingSentence>& sentences, const NetworkOptions& options)
    : options_(options), random_(options.seed) {
  network_.shape = options.shape;
  list_labels(sentences);
  make_examples(sentences);
  make_parameters();
  for (std::size_t part = 0; part < kParts; ++part) tapes_.emplace_back(parameters_.size(), Random(0));
}

void Trainer::list_labels(const std::vector<TrainingSentence>& sentences) {
  std::map<Tag, int> tags;
  std::map<Deprel, int> relations;
  std::map<std::uint64_t, int> words;
  std::string buffer;
  for (const TrainingSentence& sentence : sentences) {
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      const Word& word = sentence.words.words[i];
      ++tags[{word.upos, word.xpos}];
      ++relations[word.deprel];
      ++words[shape_of(sentence.words.form(i), buffer).folded];
    }
  }
  for (auto [tag, count] : tags) network_.tags.push_back(tag);
  for (auto [relation, count] : relations) network_.relations.push_back(relation);
  std::uint32_t row = kUnknownWord + 1;
  for (auto [word, count] : words) {
    if (count >= options_.least_count) network_.words[word] = row++;
  }
  network_.shape.rows = {row, options_.hashed_rows};
  network_.shape.tags = static_cast<std::uint32_t>(network_.tags.size());
  network_.shape.relations = static_cast<std::uint32_t>(network_.relations.size());
}

void Trainer::make_examples(const std::vector<TrainingSentence>& sentences) {
  std::vector<std::byte> bytes = HashDictionary::build(network_.words);
  HashDictionary known = *HashDictionary::view(bytes);
  std::vector<int> counts(network_.shape.rows.words);
  std::string buffer;
  std::vector<WordShape> shapes;
  auto place = [](const auto& list, auto label) {
    return static_cast<std::int32_t>(std::lower_bound(list.begin(), list.end(), label) - list.begin());
  };
  for (const TrainingSentence& sentence : sentences) {
    if (sentence.words.size() == 0) continue;
    Example example;
    word_rows(sentence.words, known, network_.shape.rows, buffer, shapes, example.rows);
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      const Word& word = sentence.words.words[i];
      example.tags.push_back(place(network_.tags, Tag{word.upos, word.xpos}));
      example.heads.push_back(word.head + 1);
      example.relations.push_back(place(network_.relations, word.deprel));
      ++counts[example.rows[i * kRowsPerWord]];
    }
    example.names = sentence.names.empty() ? std::vector<std::int32_t>(example.size(), Tape::kIgnore) : sentence.names;
    examples_.push_back(std::move(example));
  }
  for (Example& example : examples_) {
    for (std::size_t i = 0; i < example.size(); ++i) {
      auto count = static_cast<float>(counts[example.rows[i * kRowsPerWord]]);
      example.drop.push_back(options_.drop_word / (options_.drop_word + count));
    }
  }
}

void Trainer::make_parameters() {
  NetworkPlaces places(network_.shape);
  std::vector<MatrixShape> shapes = matrix_shapes(network_.shape);
  parameters_.resize(shapes.size());
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    Parameter& parameter = parameters_[i];
    auto [rows, cols] = shapes[i];
    parameter.index = i;
    parameter.table = i == places.table;
    for (Matrix* matrix : {&parameter.value, &parameter.momentum, &parameter.scale}) matrix->reset(rows, cols);
    bool bias = rows == 1 && i != places.root && i != places.relation_root;
    if (bias) continue;
    // Uniform with the variance of Glorot and Bengio; a word's rows add up, so each is smaller.
    float bound = std::sqrt(6.0f / static_cast<float>(rows + cols));
    if (parameter.table) bound = 0.5f / std::sqrt(static_cast<float>(kRowsPerWord));
    if (rows == 1) bound = 0.1f;
    for (float& value : parameter.value.data) value = (2.0f * random_.chance() - 1.0f) * bound;
  }
  for (std::uint32_t layer = 0; layer < network_.shape.layers; ++layer) {
    for (std::size_t direction = 0; direction < 2; ++direction) {
      Matrix& bias = parameters_[places.first_layer + 6 * layer + 3 * direction + 2].value;
      std::fill_n(bias.row(0) + network_.shape.memory, network_.shape.memory, 1.0f);  // remember, to begin with
    }
  }
}

// Sentences of like length together, in an order that changes from epoch to epoch.
std::vector<Batch> Trainer::make_batches() {
  std::vector<std::uint32_t> order(examples_.size());
  std::iota(order.begin(), order.end(), 0u);
  shuffle(order, random_);
  constexpr std::size_t kSortedTogether = 1200;
  std::vector<Batch> batches;
  for (std::size_t begin = 0; begin < order.size(); begin += kSortedTogether) {
    auto from = order.begin() + static_cast<std::ptrdiff_t>(begin);
    auto to = order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), begin + kSortedTogether));
    std::stable_sort(from, to, [&](auto a, auto b) { return examples_[a].size() > examples_[b].size(); });
    Batch batch;
    for (auto at = from; at != to; ++at) {
      batch.sentences.push_back(*at);
      batch.words += examples_[*at].size();
      if (batch.words >= options_.batch_words || at + 1 == to) batches.push_back(std::exchange(batch, {}));
    }
  }
  shuffle(batches, random_);
  return batches;
}

double Trainer::learn_from(const Batch& batch, std::size_t part, Tape& tape, Random random) const {
  std::vector<const Example*> mine;
  std::vector<std::size_t> lengths;
  for (std::size_t i = part; i < batch.sentences.size(); i += kParts) {
    mine.push_back(&examples_[batch.sentences[i]]);
    lengths.push_back(mine.back()->size());
  }
  tape.clear();
  if (mine.empty()) return 0;
  Packing packing(lengths);
  std::size_t n = packing.rows();
  std::vector<std::uint32_t> rows(n * kRowsPerWord), head_rows(n);
  std::vector<std::int32_t> tags(n), heads(n), relations(n), names(n);
  for (std::size_t s = 0; s < mine.size(); ++s) {
    const Example& example = *mine[s];
    for (std::size_t i = 0; i < example.size(); ++i) {
      std::size_t row = packing.row(s, i);
      std::copy_n(example.rows.begin() + static_cast<std::ptrdiff_t>(i * kRowsPerWord), kRowsPerWord,
                  rows.begin() + static_cast<std::ptrdiff_t>(row * kRowsPerWord));
      if (random.chance() < example.drop[i]) rows[row * kRowsPerWord] = kUnknownWord;
      tags[row] = example.tags[i];
      heads[row] = example.heads[i];
      relations[row] = example.relations[i];
      names[row] = example.names[i];
      head_rows[row] = static_cast<std::uint32_t>(
          example.heads[i] == 0 ? n : packing.row(s, static_cast<std::size_t>(example.heads[i] - 1)));
    }
  }
  NetworkPlaces at(network_.shape);
  auto dense = [&](Tape::Ref x, std::size_t place) {
    return tape.linear(x, parameters_[place], &parameters_[place + 1]);
  };
  auto drop = [&](Tape::Ref x, float chance) { return tape.dropout(x, chance, packing.sentence); };
  Tape::Ref x = drop(tape.embed(parameters_[at.table], rows, kRowsPerWord), options_.drop_input), tagged = x;
  for (std::uint32_t layer = 0; layer < network_.shape.layers; ++layer) {
    const Parameter* own = &parameters_[at.first_layer + 6 * layer];
    Tape::Ref forward = tape.lstm(x, own[0], own[1], own[2], packing, options_.drop_own);
    Tape::Ref backward =
        tape.lstm(tape.reorder(x, packing.mirrored), own[3], own[4], own[5], packing, options_.drop_own);
    x = drop(tape.beside(forward, tape.reorder(backward, packing.mirrored)), options_.drop_between);
    if (layer + 1 == network_.shape.tag_layer) tagged = x;
  }
  float weight = 1.0f / static_cast<float>(batch.words);
  double loss = tape.cross_entropy(dense(tagged, at.tags), tags, weight * options_.weight_tags);
  auto side = [&](std::size_t place) { return drop(tape.rectify(dense(x, place)), options_.drop_out); };
  loss += tape.cross_entropy(dense(side(at.name_hidden), at.names), names, weight * options_.weight_names);
  Tape::Ref low = dense(side(at.low), at.bilinear);
  loss += tape.head_loss(low, side(at.high), parameters_[at.root], parameters_[at.distance], packing, heads, weight);
  Tape::Ref below = side(at.relation_low);
  Tape::Ref above = tape.pick(side(at.relation_high), parameters_[at.relation_root], head_rows);
  Tape::Ref scores = dense(tape.product(below, above), at.relation_out);
  scores = tape.sum(scores, tape.linear(below, parameters_[at.relation_low_out], nullptr));
  scores = tape.sum(scores, tape.linear(above, parameters_[at.relation_high_out], nullptr));
  loss += tape.cross_entropy(scores, relations, weight);
  tape.backward();
  return loss;
}

void Trainer::step(float rate) {
  constexpr float kMomentum = 0.9f, kScale = 0.98f, kLongest = 2.0f;
  ++steps_;
  double length = 0;
  for (Parameter& parameter : parameters_) {
    Gradient& total = tapes_[0].gradient(parameter);
    for (std::size_t part = 1; part < kParts; ++part) {
      Gradient& more = tapes_[part].gradient(parameter);
      if (more.sum.size() == 0) continue;
      if (total.sum.size() == 0) total.sum.reset(parameter.value.rows, parameter.value.cols);
      if (!parameter.table) {
        for (std::size_t i = 0; i < more.sum.size(); ++i) total.sum.data[i] += more.sum.data[i];
        continue;
      }
      for (std::uint32_t row : more.touched) {
        if (!total.seen[row]) {
          total.seen[row] = 1;
          total.touched.push_back(row);
        }
        for (std::size_t c = 0; c < more.sum.cols; ++c) total.sum.row(row)[c] += more.sum.row(row)[c];
      }
    }
    auto add = [&](const float* from, std::size_t n) {
      float sum = 0;
      for (std::size_t i = 0; i < n; ++i) sum += from[i] * from[i];
      length += static_cast<double>(sum);
    };
    if (parameter.table) {
      for (std::uint32_t row : total.touched) add(total.sum.row(row), total.sum.cols);
    } else {
      add(total.sum.data.data(), total.sum.size());
    }
  }
  float shrink = std::min(1.0f, kLongest / static_cast<float>(std::sqrt(length) + 1e-12));
  auto count = static_cast<double>(steps_);
  float first = 1.0f - static_cast<float>(std::pow(static_cast<double>(kMomentum), count));
  float second = 1.0f - static_cast<float>(std::pow(static_cast<double>(kScale), count));
  for (Parameter& parameter : parameters_) {
    Gradient& total = tapes_[0].gradient(parameter);
    if (total.sum.size() == 0) continue;
    auto update = [&](std::size_t begin, std::size_t end) {
      float *value = parameter.value.data.data(), *momentum = parameter.momentum.data.data();
      float *scale = parameter.scale.data.data(), *slope = total.sum.data.data();
      for (std::size_t i = begin; i < end; ++i) {
        float g = slope[i] * shrink;
        momentum[i] = kMomentum * momentum[i] + (1.0f - kMomentum) * g;
        scale[i] = kScale * scale[i] + (1.0f - kScale) * g * g;
        value[i] -= rate * (momentum[i] / first) / (std::sqrt(scale[i] / second) + 1e-8f);
      }
    };
    if (!parameter.table) {
      update(0, parameter.value.size());
      continue;
    }
    for (std::uint32_t row : total.touched) update(row * total.sum.cols, (row + 1) * total.sum.cols);
  }
}

TrainedNetwork Trainer::run(const Judge& judge, const Progress& progress) {
  std::vector<Matrix> best;
  double best_score = -1;
  int best_epoch = 0;
  auto begin = std::chrono::steady_clock::now();
  double total = static_cast<double>(make_batches().size()) * options_.epochs;
  for (int epoch = 1; epoch <= options_.epochs; ++epoch) {
    double loss = 0;
    std::vector<Batch> batches = make_batches();
    for (const Batch& batch : batches) {
      std::vector<double> losses(kParts);
      std::vector<Random> random;
      for (std::size_t part = 0; part < kParts; ++part) random.emplace_back(random_.next());
      {
        std::vector<std::jthread> workers;
        for (std::size_t part = 0; part < kParts; ++part) {
          tapes_[part].reseed(Random(random_.next()));
          auto work = [&, part] { losses[part] = learn_from(batch, part, tapes_[part], random[part]); };
          if (part + 1 < kParts) {
            workers.emplace_back(work);
          } else {
            work();
          }
        }
      }
      loss += std::accumulate(losses.begin(), losses.end(), 0.0);
      double done = static_cast<double>(steps_) / total;
      double rate = std::min(static_cast<double>(steps_ + 1) / 300.0, 1.0) * std::max(1.0 - done, 0.01);
      step(options_.rate * static_cast<float>(rate));
    }
    network_.matrices.clear();
    for (const Parameter& parameter : parameters_) network_.matrices.push_back(parameter.value);
    double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    progress(fmt::format("epoch {}/{}: loss {:.4f}, {:.0f} s", epoch, options_.epochs,
                         loss / static_cast<double>(batches.size()), seconds));
    double score = judge ? judge(network_, epoch) : epoch;
    if (score > best_score) {
      best_score = score;
      best_epoch = epoch;
      best = network_.matrices;
    }
    if (options_.patience > 0 && epoch - best_epoch >= options_.patience) {
      progress(fmt::format("no better since epoch {}: stopped", best_epoch));
      break;
    }
  }
  network_.matrices = std::move(best);
  return std::move(network_);
}

}  // namespace

TrainedNetwork train_network(const std::vector<TrainingSentence>& sentences, const NetworkOptions& options,
                             const Judge& judge, const Progress& progress) {
  return Trainer(sentences, options).run(judge, progress);
}

}  // namespace longbow
