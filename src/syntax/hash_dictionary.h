// A frozen map from hashed text to small numbers: open addressing over plain bytes, so that a model file holds
// it as it is. Keys are 32-bit fingerprints of 64-bit hashes; texts themselves are not kept.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "base/result.h"
#include "syntax/hashing.h"

namespace longbow {

class HashDictionary {
 public:
  HashDictionary() = default;

  static Result<HashDictionary> view(std::span<const std::byte> bytes) {
    std::size_t cells = bytes.size() / sizeof(Cell);
    if (bytes.size() % sizeof(Cell) != 0 || !std::has_single_bit(cells)) {
      return fail(ErrorCode::corrupt, "dictionary", "its size is no power of two");
    }
    HashDictionary dictionary;
    dictionary.cells_ = {reinterpret_cast<const Cell*>(bytes.data()), cells};
    for (const Cell& cell : dictionary.cells_) {
      if (cell.value == 0) return dictionary;
    }
    return fail(ErrorCode::corrupt, "dictionary", "it has no free cell");  // a search would never end
  }

  // Zero where the key is unknown.
  std::uint32_t find(std::uint64_t hash) const {
    if (cells_.empty()) return 0;
    std::size_t mask = cells_.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
      if (cells_[at].value == 0 || cells_[at].key == static_cast<std::uint32_t>(hash >> 32)) return cells_[at].value;
    }
  }

  // Values are not zero. An ordered map makes the same bytes of the same content.
  static std::vector<std::byte> build(const std::map<std::uint64_t, std::uint32_t>& content) {
    std::vector<Cell> cells(std::bit_ceil(content.size() * 2 + 2));
    std::size_t mask = cells.size() - 1;
    for (auto [hash, value] : content) {
      std::size_t at = hash & mask;
      while (cells[at].value != 0) at = (at + 1) & mask;
      cells[at] = {static_cast<std::uint32_t>(hash >> 32), value};
    }
    std::vector<std::byte> bytes(cells.size() * sizeof(Cell));
    std::memcpy(bytes.data(), cells.data(), bytes.size());
    return bytes;
  }

 private:
  struct Cell {
    std::uint32_t key = 0;
    std::uint32_t value = 0;
  };
  std::span<const Cell> cells_;
};

}  // namespace longbow
