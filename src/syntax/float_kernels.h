// The arithmetic on floats that training and trees rest on: matrix products, and the squashing functions of a
// recurrent cell. Each runs with AVX2 where the processor has it and in plain C++ elsewhere.
#pragma once

#include <cstddef>
#include <vector>

namespace longbow {

// A right-hand factor laid out for the product: panels of 16 columns, each row by row, padded with zeros.
struct PackedMatrix {
  std::size_t rows = 0;
  std::size_t cols = 0;
  std::vector<float> panels;

  // From rows x cols numbers; `transposed` reads them as cols x rows. `stride` is the distance between rows as stored.
  void pack(const float* from, std::size_t r, std::size_t c, std::size_t stride, bool transposed);
};

// out[m x b.cols] (+)= a[m x b.rows] * b. Strides are distances between rows.
void multiply(const float* a, std::size_t m, std::size_t stride_a, const PackedMatrix& b, float* out,
              std::size_t stride_out, bool add);

// to[cols x rows] = the transpose of from[rows x cols].
void transpose(const float* from, std::size_t rows, std::size_t cols, float* to);

// One step of n long short-term memories of `width` cells. `gates` holds n rows of 4 * width sums (input, forget,
// output, candidate), which become the gates' values; `before` is the cells' former state, or null for zeros.
void lstm_step(std::size_t n, std::size_t width, float* gates, const float* before, float* cell, float* out);

// e^x, within a few units of the last place between -80 and 80, beyond which it is held.
float fast_exp(float x);
// In place: x becomes e^(x - greatest); gives the sum.
float exponentials(float* x, std::size_t n);

}  // namespace longbow
