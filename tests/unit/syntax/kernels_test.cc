// Products and squashing functions against obvious twins.
#include <gtest/gtest.h>

#include <cmath>

#include "syntax/byte_kernels.h"
#include "syntax/float_kernels.h"
#include "syntax/shuffle.h"

namespace longbow {
namespace {

Matrix random_matrix(std::size_t rows, std::size_t cols, Random& random) {
  Matrix matrix(rows, cols);
  for (float& value : matrix.data) value = 2 * random.chance() - 1;
  return matrix;
}

double entry_of_product(const Matrix& a, const Matrix& b, std::size_t i, std::size_t j) {
  double sum = 0;
  for (std::size_t k = 0; k < a.cols; ++k) sum += static_cast<double>(a.row(i)[k]) * static_cast<double>(b.row(k)[j]);
  return sum;
}

struct Sizes {
  std::size_t rows, depth, cols;
};
constexpr Sizes kSizes[] = {{1, 1, 1}, {3, 5, 7}, {6, 16, 16}, {7, 33, 21}, {13, 112, 96}, {4, 8, 100}};

TEST(FloatKernels, products_are_those_of_the_definition) {
  Random random(1);
  for (auto [rows, depth, cols] : kSizes) {
    Matrix a = random_matrix(rows, depth, random), b = random_matrix(depth, cols, random);
    Matrix turned(cols, depth);
    transpose(b.row(0), depth, cols, turned.row(0));
    for (bool transposed : {false, true}) {
      PackedMatrix packed;
      packed.pack(transposed ? turned.row(0) : b.row(0), depth, cols, transposed ? depth : cols, transposed);
      Matrix out(rows, cols);
      multiply(a.row(0), rows, depth, packed, out.row(0), cols, false);
      multiply(a.row(0), rows, depth, packed, out.row(0), cols, true);
      for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < cols; ++j) ASSERT_NEAR(out.row(i)[j], 2 * entry_of_product(a, b, i, j), 1e-4);
      }
    }
  }
}

TEST(FloatKernels, exponentials_are_those_of_the_library) {
  for (float x = -20; x < 20; x += 0.37f) EXPECT_NEAR(fast_exp(x) / std::exp(x), 1.0, 1e-5) << x;
  std::vector<float> many;
  for (int i = 0; i < 21; ++i) many.push_back(static_cast<float>(i) * 0.3f - 2);
  std::vector<float> given = many;
  float sum = exponentials(many.data(), many.size()), wanted = 0;
  for (std::size_t i = 0; i < many.size(); ++i) {
    EXPECT_NEAR(many[i], std::exp(given[i] - given.back()), 1e-5);
    wanted += many[i];
  }
  EXPECT_NEAR(sum, wanted, 1e-4);
}

TEST(FloatKernels, a_memory_step_follows_its_equations) {
  Random random(2);
  Matrix gates = random_matrix(2, 32, random), before = random_matrix(2, 8, random), cell(2, 8), out(2, 8);
  Matrix given = gates;
  lstm_step(2, 8, gates.row(0), before.row(0), cell.row(0), out.row(0));
  auto logistic = [](double x) { return 1 / (1 + std::exp(-x)); };
  for (std::size_t r = 0; r < 2; ++r) {
    for (std::size_t i = 0; i < 8; ++i) {
      const float* gate = given.row(r) + i;
      double state = logistic(gate[8]) * before.row(r)[i] + logistic(gate[0]) * std::tanh(gate[24]);
      EXPECT_NEAR(cell.row(r)[i], state, 1e-5);
      EXPECT_NEAR(out.row(r)[i], logistic(gate[16]) * std::tanh(state), 1e-5);
    }
  }
}

TEST(ByteKernels, products_are_near_those_of_floats) {
  Random random(3);
  for (auto [rows, depth, cols] : kSizes) {
    Matrix a = random_matrix(rows, depth, random), b = random_matrix(depth, cols, random);
    FrozenMatrix frozen = freeze_columns(b);
    ByteMatrix bytes;
    bytes.pack(frozen.bytes, depth, cols, frozen.scales);
    ByteRows inputs;
    inputs.reset(rows, depth);
    for (std::size_t i = 0; i < rows; ++i) inputs.set(i, a.row(i), depth);
    Matrix out(rows, bytes.padded_cols());
    multiply({inputs.bytes.data(), inputs.stride, inputs.scales.data()}, rows, bytes, out.row(0), false);
    double allowed = 0.012 * std::sqrt(static_cast<double>(depth)) + 0.01;
    for (std::size_t i = 0; i < rows; ++i) {
      for (std::size_t j = 0; j < cols; ++j) ASSERT_NEAR(out.row(i)[j], entry_of_product(a, b, i, j), allowed);
    }
  }
}

TEST(ByteKernels, sums_of_the_greatest_bytes_do_not_overflow) {
  constexpr std::size_t kDepth = 512;
  std::vector<std::int8_t> weights(kDepth, kGreatestWeight);
  std::vector<float> one{1.0f};
  ByteMatrix bytes;
  bytes.pack(weights, kDepth, 1, one);
  ByteRows inputs;
  inputs.reset(1, kDepth);
  std::vector<float> most(kDepth, 127.0f);
  inputs.set(0, most.data(), kDepth);
  std::vector<float> out(bytes.padded_cols());
  multiply({inputs.bytes.data(), inputs.stride, inputs.scales.data()}, 1, bytes, out.data(), false);
  EXPECT_FLOAT_EQ(out[0], 127.0f * kGreatestWeight * kDepth);
}

TEST(ByteKernels, a_memory_step_is_that_of_floats_in_bytes) {
  Random random(4);
  Matrix gates = random_matrix(1, 64, random), before = random_matrix(1, 16, random), cell(1, 16), out(1, 16);
  for (float& gate : gates.data) gate *= 6;
  for (bool first : {true, false}) {
    Matrix given = gates, state = before;
    lstm_step(1, 16, given.row(0), first ? nullptr : before.row(0), cell.row(0), out.row(0));
    std::uint8_t bytes[16];
    lstm_byte_step(16, gates.row(0), first, state.row(0), bytes);
    for (std::size_t i = 0; i < 16; ++i) {
      EXPECT_NEAR(state.row(0)[i], cell.row(0)[i], 1e-3);
      EXPECT_NEAR(bytes[i] - 128, out.row(0)[i] * 127, 0.7);
    }
  }
}

TEST(ByteKernels, scaled_bytes_are_added) {
  std::vector<std::int8_t> bytes{-127, 0, 3, 127, 5, -9, 1, 2, 11, -1};
  std::vector<float> sum(bytes.size(), 1.0f);
  add_scaled(bytes.data(), bytes.size(), 0.5f, sum.data());
  for (std::size_t i = 0; i < bytes.size(); ++i) EXPECT_FLOAT_EQ(sum[i], 1.0f + 0.5f * bytes[i]);
}

}  // namespace
}  // namespace longbow
