// A dense matrix of floats, row by row. Its capacity is kept when it is given another shape.
#pragma once

#include <cstddef>
#include <vector>

namespace longbow {

struct Matrix {
  std::size_t rows = 0;
  std::size_t cols = 0;
  std::vector<float> data;

  Matrix() = default;
  Matrix(std::size_t r, std::size_t c) : rows(r), cols(c), data(r * c) {}

  // Sets the shape; all entries become zero.
  void reset(std::size_t r, std::size_t c) {
    rows = r;
    cols = c;
    data.assign(r * c, 0.0f);
  }
  float* row(std::size_t i) { return data.data() + i * cols; }
  const float* row(std::size_t i) const { return data.data() + i * cols; }
  std::size_t size() const { return data.size(); }
};

}  // namespace longbow
