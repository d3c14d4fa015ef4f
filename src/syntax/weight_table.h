// The weights of a trained linear model, frozen: for each feature key the few classes it speaks for or against.
// A table is a view of bytes that somebody else holds (a model file in memory).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "syntax/feature_key.h"

namespace longbow {

// Layout: u32 bucket bits, u32 classes, u32 blob bytes, u32 spare; i32 code[256]; u32 begin[buckets + 1]; blob.
// A bucket holds records of u16 fingerprint, u8 count, then count times (u8 class, u8 code). The codes stand for
// weights in steps of equal proportion: weights are many and small, few and large, and even steps lost six points.
class WeightTable {
 public:
  static constexpr std::int32_t kGreatest = 1 << 20;  // what the greatest weight is scaled to

  WeightTable() = default;

  // Checks every record, so that scoring needs no checks: corrupt where one does not fit.
  static Result<WeightTable> view(std::span<const std::byte> bytes);

  std::uint32_t classes() const { return classes_; }

  // Adds the weights of `keys` to scores[0 .. classes()), or takes them off with a sign of -1.
  void score(std::span<const FeatureKey> keys, std::int32_t* scores, std::int32_t sign = 1) const;

  struct Record {
    FeatureKey key;
    std::vector<std::pair<std::uint8_t, double>> weights;
  };
  // The bytes of a table; records come in any order and are sorted.
  static std::size_t bytes_of(std::size_t records, std::size_t weights);
  static std::vector<std::byte> build(std::vector<Record> records, std::uint32_t classes);

 private:
  std::uint32_t bucket(FeatureKey key) const { return static_cast<std::uint32_t>(key >> shift_); }

  const std::int32_t* codes_ = nullptr;
  const std::uint32_t* begin_ = nullptr;
  const std::uint8_t* blob_ = nullptr;
  std::uint32_t shift_ = 63;
  std::uint32_t classes_ = 0;
};

}  // namespace longbow
