// Which stretches of a sentence are names, and of what type. For every candidate the weights of its features are summed:
// one sum says whether it is a name, four others of what type. Of candidates that overlap those are kept that together are likeliest.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "syntax/matrix.h"
#include "syntax/name_features.h"
#include "syntax/name_lists.h"
#include "syntax/parse.h"

namespace longbow {

inline constexpr std::size_t kNameTypes = 4;
inline constexpr std::size_t kNameScores = 1 + kNameTypes;  // that it is a name, and the types

class NameModel {
 public:
  // The sections of a model file, used where they lie.
  struct Parts {
    std::span<const std::byte> weights, scales, lists;
  };
  struct Scratch {
    NameContext context;
    std::vector<std::uint32_t> features;
    std::vector<std::array<float, kNameScores>> scores;
    std::vector<NameSpan> names;
    std::vector<float> best;
    std::vector<std::uint32_t> taken;
  };

  // Errors: corrupt, where sizes do not agree.
  static Result<NameModel> view(const Parts& parts);

  // Fills Word::name. Needs tags, lemmas and a tree with indexed children.
  void find(Parse& words, Scratch& scratch) const;

  const NameLists& lists() const { return lists_; }

 private:
  void score(Scratch& scratch, std::size_t candidate) const;

  std::uint32_t rows_ = 0;
  NameLists lists_;
  std::span<const std::int16_t> weights_;  // rows of kNameScores
  std::array<float, kNameScores> scales_{};  // of the columns: weight = number * scale
};

struct TrainedNames {
  Matrix weights;  // rows of kNameScores
};
struct NameBytes {
  std::vector<std::byte> weights, scales;
};
NameBytes freeze(const TrainedNames& trained);

}  // namespace longbow
