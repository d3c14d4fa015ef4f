// Random numbers that are the same with every standard library, so that training can be repeated byte for byte.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "syntax/hashing.h"

namespace longbow {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(mix(seed + 0x5DEECE66Dull)) {}
  std::uint64_t next() { return mix(mix(state_ += 0x9E3779B97F4A7C15ull) * 0xBF58476D1CE4E5B9ull); }
  float chance() { return static_cast<float>(next() >> 40) * 0x1p-24f; }  // from 0 up to, not including, 1
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>((next() >> 11) % limit); }

 private:
  std::uint64_t state_;
};

template <class T>
void shuffle(std::vector<T>& items, Random& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random.below(i)]);
}

}  // namespace longbow
