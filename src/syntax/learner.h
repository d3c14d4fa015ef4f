// An averaged perceptron while it learns: sparse rows of integer weights that grow where mistakes are made.
// Integers keep training exact, so that the same input gives the same bytes on every machine.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "syntax/feature_key.h"
#include "syntax/weight_table.h"

namespace longbow {

// How often features occur where the treebank is followed. Only those that occur often enough are learned: the
// others are most of all features, and make the model ten times larger, not better. Counts are kept by hash alone.
class FeatureCounts {
 public:
  // Features seen less often than `least` are not common; with 1 all are.
  explicit FeatureCounts(std::uint32_t least);
  void add(std::span<const FeatureKey> keys);
  bool common(FeatureKey key) const {
    return least_ <= 1 || counts_[static_cast<std::size_t>(key >> 8) & (counts_.size() - 1)] >= least_;
  }

 private:
  std::vector<std::uint8_t> counts_;
  std::uint32_t least_;
};

class Learner {
 public:
  Learner(std::uint32_t classes, FeatureCounts counts);

  std::uint32_t classes() const { return classes_; }

  // Adds the present (not averaged) weights of `keys` to scores[0 .. classes()), or takes them off with a sign of -1.
  void score(std::span<const FeatureKey> keys, std::int32_t* scores, std::int32_t sign = 1) const;

  void update(std::span<const FeatureKey> keys, std::uint32_t label, std::int32_t delta);

  // One example is over; averages are taken over examples.
  void tick() { ++clock_; }

  // The averaged weights as the bytes of a WeightTable of no more than `most_bytes`: the least weights are dropped.
  std::vector<std::byte> freeze(std::size_t most_bytes) const;

  std::size_t features() const { return used_; }

 private:
  struct Entry {
    std::int64_t weighted = 0;  // sum of delta * time, from which the average comes
    std::int32_t weight = 0;
    std::uint32_t label = 0;
  };
  struct Slot {
    FeatureKey key = 0;
    std::uint32_t begin = 0;
    std::uint16_t size = 0;
    std::uint16_t capacity = 0;
  };

  std::size_t find(FeatureKey key) const;  // its slot, or the free one where it belongs
  Entry& entry(FeatureKey key, std::uint32_t label);
  void grow();
  double average(const Entry& entry) const;
  std::size_t bytes_above(double least_weight) const;

  FeatureCounts counts_;
  std::vector<Slot> slots_;
  std::vector<Entry> entries_;
  std::size_t used_ = 0;
  std::int64_t clock_ = 1;
  std::uint32_t classes_;
};

}  // namespace longbow
