// A linear model over gaps between tokens: where sentences end that the rules do not see, and where the rules are wrong.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/boundary_features.h"
#include "text/tokens.h"

namespace longbow {

// What the sum of weights must exceed. Where only weights speak for an end, web text gains by a low bar and news loses.
struct Bars {
  std::int32_t none = 0, plain = 80, name = 250;
};

// Weights by the low bits of a feature's key. Loaded once, then const and shared.
class SentenceModel {
 public:
  // Checks magic, version, size and checksum. corrupt, with `name` as the place.
  static Result<SentenceModel> from_bytes(std::span<const std::byte> bytes, const std::string& name);
  static std::vector<std::byte> to_bytes(std::span<const std::int8_t> weights, const Bars& bars);

  bool ends_sentence(const BoundaryFeatures::Keys& keys, Doubt doubt) const {
    std::int32_t sum = 0;
    for (std::uint32_t key : keys) sum += weights_[key & mask_];
    return sum > (doubt == Doubt::none ? bars_.none : doubt == Doubt::plain ? bars_.plain : bars_.name);
  }

 private:
  std::vector<std::int8_t> weights_;
  std::uint32_t mask_ = 0;
  Bars bars_;
};

// As tokenize of text/tokens.h, with a model laid over the rules; without one where `model` is null.
void tokenize(std::string_view text, const SentenceModel* model, TokenizedText& out);

}  // namespace longbow
