// Texts and numbers as well-mixed 64-bit hashes. Nothing is interned, so that a word never seen in training needs no
// special case: its hashes are merely in no table.
#pragma once

#include <cstdint>
#include <string_view>

namespace longbow {

// Spreads every input bit over the whole word; a table takes its bucket and its fingerprint from different ends.
constexpr std::uint64_t mix(std::uint64_t x) {
  x ^= x >> 32;
  x *= 0x9E3779B97F4A7C15ull;
  x ^= x >> 29;
  return x;
}

constexpr std::uint64_t join(std::uint64_t a, std::uint64_t b) {
  return (a ^ (b + 0x7F4A7C15u)) * 0xD6E8FEB86659FD93ull;
}

// FNV-1a with a final mix. Words are short, and their prefixes' hashes come out on the way.
inline constexpr std::uint64_t kHashSeed = 0xCBF29CE484222325ull;
constexpr std::uint64_t hash_step(std::uint64_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ull;
}
constexpr std::uint64_t hash_text(std::string_view text) {
  std::uint64_t hash = kHashSeed;
  for (char byte : text) hash = hash_step(hash, byte);
  return mix(hash);
}

}  // namespace longbow
