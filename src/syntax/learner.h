// An averaged perceptron while it learns: sparse rows of integer weights that grow where mistakes are made.
// Integers keep training exact, so that the same input gives the same bytes on every machine.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "syntax/feature_key.h"
#include "syntax/weight_table.h"

namespace longbow {

class Learner {
 public:
  explicit Learner(std::uint32_t classes);

  std::uint32_t classes() const { return classes_; }

  // Adds the present (not averaged) weights of `keys` to scores[0 .. classes()).
  void score(std::span<const FeatureKey> keys, std::int32_t* scores) const;

  void update(std::span<const FeatureKey> keys, std::uint32_t label, std::int32_t delta);

  // One example is over; averages are taken over examples.
  void tick() { ++clock_; }

  struct Pruning {
    double least_weight = 0.0;  // entries whose average is smaller in size are dropped
    std::uint32_t least_updates = 1;  // entries changed less often than this are dropped
  };
  // The averaged weights as the bytes of a WeightTable; eight bits a weight.
  std::vector<std::byte> freeze(const Pruning& pruning) const;

  std::size_t features() const { return used_; }

 private:
  struct Entry {
    std::int64_t weighted = 0;  // sum of delta * time, from which the average comes
    std::int32_t weight = 0;
    std::uint16_t label = 0;
    std::uint16_t updates = 0;
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

  std::vector<Slot> slots_;
  std::vector<Entry> entries_;
  std::size_t used_ = 0;
  std::int64_t clock_ = 1;
  std::uint32_t classes_;
};

}  // namespace longbow
