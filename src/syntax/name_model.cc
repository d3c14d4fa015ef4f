#include "syntax/name_model.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace longbow {
namespace {

tl::unexpected<Error> bad(std::string why) { return fail(ErrorCode::corrupt, "names", std::move(why)); }

// The candidates that together are likeliest to be the sentence's names; none overlaps another.
void choose(const std::vector<NameCandidate>& candidates, std::size_t n, NameModel::Scratch& s) {
  // best[e]: the gain of the names that end at or before word e; taken[e]: 1 + the candidate that ends there.
  s.best.assign(n + 1, 0.0f);
  s.taken.assign(n + 1, 0);
  // By begin: when one is looked at, all that end before it are settled.
  std::size_t settled = 0;
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    const NameCandidate& one = candidates[k];
    for (; settled < one.begin; ++settled) {
      if (s.best[settled] > s.best[settled + 1]) {
        s.best[settled + 1] = s.best[settled];
        s.taken[settled + 1] = 0;
      }
    }
    float gain = s.best[one.begin] + s.scores[k][0];
    if (gain > s.best[one.end]) {
      s.best[one.end] = gain;
      s.taken[one.end] = static_cast<std::uint32_t>(k + 1);
    }
  }
  for (; settled < n; ++settled) {
    if (s.best[settled] > s.best[settled + 1]) {
      s.best[settled + 1] = s.best[settled];
      s.taken[settled + 1] = 0;
    }
  }
}

}  // namespace

Result<NameModel> NameModel::view(const Parts& parts) {
  constexpr std::size_t kRow = kNameScores * sizeof(std::int16_t);
  NameModel model;
  std::size_t rows = parts.weights.size() / kRow;
  if (parts.weights.size() % kRow != 0 || rows < 2 || rows >= 1u << 24) return bad("their weights make no rows");
  model.rows_ = static_cast<std::uint32_t>(rows);
  model.weights_ = {reinterpret_cast<const std::int16_t*>(parts.weights.data()), rows * kNameScores};
  if (parts.scales.size() != sizeof(model.scales_)) return bad("they have another number of scales than of scores");
  std::memcpy(model.scales_.data(), parts.scales.data(), parts.scales.size());
  // What is one or more, or no number at all, comes from no training.
  for (float scale : model.scales_) {
    if (!(scale >= 0 && scale < 1)) return bad("they have scales that no training makes");
  }
  auto lists = NameLists::view(parts.lists);
  if (!lists) return tl::unexpected(lists.error());
  model.lists_ = *lists;
  return model;
}

void NameModel::score(Scratch& s, std::size_t candidate) const {
  std::array<std::int32_t, kNameScores> sums{};
  for (std::uint32_t row : s.features) {
    for (std::size_t k = 0; k < kNameScores; ++k) sums[k] += weights_[row * kNameScores + k];
  }
  for (std::size_t k = 0; k < kNameScores; ++k) s.scores[candidate][k] = static_cast<float>(sums[k]) * scales_[k];
}

void NameModel::find(Parse& words, Scratch& s) const {
  for (Word& word : words.words) word.name = 0;
  look_for_names(words, lists_, s.context);
  const std::vector<NameCandidate>& candidates = s.context.candidates;
  if (candidates.empty()) return;
  s.scores.resize(candidates.size());
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    name_features(words, lists_, s.context, k, rows_, s.features);
    score(s, k);
  }
  choose(candidates, words.size(), s);
  for (std::size_t end = words.size(); end > 0;) {
    if (s.taken[end] == 0) {
      --end;
      continue;
    }
    std::size_t k = s.taken[end] - 1, begin = candidates[k].begin;
    auto type = static_cast<std::size_t>(std::max_element(s.scores[k].begin() + 1, s.scores[k].end()) - s.scores[k].begin() - 1);
    for (std::size_t i = begin; i < end; ++i) words.words[i].name = static_cast<std::uint8_t>(1 + 2 * type + (i > begin ? 1 : 0));
    end = begin;
  }
}

NameBytes freeze(const TrainedNames& trained) {
  constexpr float kGreatest = 32767;
  const Matrix& weights = trained.weights;
  std::array<float, kNameScores> scales{};
  for (std::size_t i = 0; i < weights.size(); ++i)
    scales[i % kNameScores] = std::max(scales[i % kNameScores], std::fabs(weights.data[i]) / kGreatest);
  std::vector<std::int16_t> numbers(weights.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    float scale = scales[i % kNameScores];
    numbers[i] = static_cast<std::int16_t>(scale > 0 ? std::lround(weights.data[i] / scale) : 0);
  }
  auto bytes = [](auto items) { return std::vector<std::byte>(std::as_bytes(items).begin(), std::as_bytes(items).end()); };
  return {bytes(std::span(numbers)), bytes(std::span(scales))};
}

}  // namespace longbow
