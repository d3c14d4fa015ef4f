// Matrix products in bytes: inputs of eight bits, weights of seven, sums of thirty-two. With AVX2 where the processor
// has it and in plain C++ elsewhere; both add up the same whole numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "syntax/matrix.h"

namespace longbow {

// Weights lie between -63 and 63, so that two products of an input byte fit into sixteen bits.
inline constexpr int kGreatestWeight = 63;

// A right-hand factor as it is multiplied: panels of 32 columns, in each groups of four rows, for each the columns one
// after the other, four bytes each.
struct ByteMatrix {
  std::size_t rows = 0;
  std::size_t cols = 0;
  std::vector<std::int8_t> panels;
  std::vector<float> scales;             // of each column: weight = byte * scale
  std::vector<std::int32_t> offsets;     // of each column: what the inputs' offset of 128 adds to its sum

  // From rows x cols bytes, row by row.
  void pack(std::span<const std::int8_t> bytes, std::size_t r, std::size_t c, std::span<const float> column_scales);
  std::size_t padded_cols() const { return scales.size(); }
};

// Rows of floats as bytes around 128, each with its scale; padded to groups of four.
struct ByteRows {
  std::size_t rows = 0;
  std::size_t stride = 0;
  std::vector<std::uint8_t> bytes;
  std::vector<float> scales;

  void reset(std::size_t r, std::size_t c);
  std::uint8_t* row(std::size_t i) { return bytes.data() + i * stride; }
  const std::uint8_t* row(std::size_t i) const { return bytes.data() + i * stride; }
  void set(std::size_t i, const float* x, std::size_t c);
};

// m rows of bytes somewhere, `stride` bytes apart, each with its scale.
struct ByteView {
  const std::uint8_t* bytes = nullptr;
  std::size_t stride = 0;
  const float* scales = nullptr;
};

// out[m x b.padded_cols()] (+)= a times b. A row of `a` has b.rows bytes, and up to three more that may be read.
void multiply(ByteView a, std::size_t m, const ByteMatrix& b, float* out, bool add);

// sum[i] += scale * bytes[i].
void add_scaled(const std::int8_t* bytes, std::size_t n, float scale, float* sum);

// One step of a long short-term memory of `width` cells, a multiple of 8: as lstm_step() of float_kernels.h, but for its
// output, which is in bytes, and for precision, which is what bytes need. `cell` is updated in place.
void lstm_byte_step(std::size_t width, const float* gates, bool first, float* cell, std::uint8_t* out);

// A matrix of floats as bytes with one scale a column (or one a row): byte = round(x / scale).
struct FrozenMatrix {
  std::vector<std::int8_t> bytes;
  std::vector<float> scales;
};
FrozenMatrix freeze_columns(const Matrix& x);
FrozenMatrix freeze_rows(const Matrix& x, int greatest);

}  // namespace longbow
