// The product works on blocks of 6 rows by 16 columns, which is what sixteen registers of eight floats hold.
// tests/unit/syntax/kernels_test.cc compares everything here with obvious twins.
#include "syntax/float_kernels.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#define LONGBOW_WIDE __attribute__((target("avx2,fma")))
#endif
#define LONGBOW_INLINE inline __attribute__((always_inline))

namespace longbow {
namespace {

constexpr std::size_t kPanel = 16;
constexpr std::size_t kBlock = 6;

LONGBOW_INLINE float exponential(float x) {
  x = std::min(std::max(x, -80.0f), 80.0f);
  constexpr float kMagic = 12582912.0f;  // adding and taking it away rounds to a whole number
  float whole = (x * 1.44269504f + kMagic) - kMagic;
  float rest = x - whole * 0.693359375f + whole * 2.12194440e-4f;
  float power = 1.0f + rest * (1.0f + rest * (0.5f + rest * (0.166666667f + rest * (0.0416666667f +
                                                  rest * (8.33333333e-3f + rest * 1.38888889e-3f)))));
  auto bits = std::bit_cast<std::int32_t>(power) + static_cast<std::int32_t>(whole) * (1 << 23);
  return std::bit_cast<float>(bits);
}

LONGBOW_INLINE float logistic(float x) { return 1.0f / (1.0f + exponential(-x)); }
LONGBOW_INLINE float hyperbolic_tangent(float x) { return 2.0f / (1.0f + exponential(-2.0f * x)) - 1.0f; }

LONGBOW_INLINE void lstm_row(std::size_t width, float* __restrict gates, const float* __restrict before,
                             float* __restrict cell, float* __restrict out) {
  float *in = gates, *keep = gates + width, *show = gates + 2 * width, *fresh = gates + 3 * width;
  for (std::size_t i = 0; i < width; ++i) {
    in[i] = logistic(in[i]);
    keep[i] = logistic(keep[i]);
    show[i] = logistic(show[i]);
    fresh[i] = hyperbolic_tangent(fresh[i]);
  }
  if (before) {
    for (std::size_t i = 0; i < width; ++i) cell[i] = keep[i] * before[i] + in[i] * fresh[i];
  } else {
    for (std::size_t i = 0; i < width; ++i) cell[i] = in[i] * fresh[i];
  }
  for (std::size_t i = 0; i < width; ++i) out[i] = show[i] * hyperbolic_tangent(cell[i]);
}

LONGBOW_INLINE void exponentials_of(float* x, std::size_t n, float greatest) {
  for (std::size_t i = 0; i < n; ++i) x[i] = exponential(x[i] - greatest);
}

void multiply_plain(const float* a, std::size_t m, std::size_t stride_a, const PackedMatrix& b, float* out,
                    std::size_t stride_out, bool add) {
  for (std::size_t j = 0; j < b.cols; j += kPanel) {
    const float* panel = b.panels.data() + j * b.rows;
    std::size_t wide = std::min(kPanel, b.cols - j);
    for (std::size_t i = 0; i < m; ++i) {
      float sums[kPanel] = {};
      for (std::size_t k = 0; k < b.rows; ++k) {
        for (std::size_t c = 0; c < kPanel; ++c) sums[c] += a[i * stride_a + k] * panel[k * kPanel + c];
      }
      float* to = out + i * stride_out + j;
      for (std::size_t c = 0; c < wide; ++c) to[c] = add ? to[c] + sums[c] : sums[c];
    }
  }
}

#if defined(__x86_64__)
template <std::size_t kRows>
LONGBOW_WIDE void block(const float* a, std::size_t stride_a, const float* panel, std::size_t depth, float* out,
                        std::size_t stride_out, std::size_t wide, bool add) {
  __m256 left[kRows], right[kRows];
  for (std::size_t r = 0; r < kRows; ++r) left[r] = right[r] = _mm256_setzero_ps();
  for (std::size_t k = 0; k < depth; ++k) {
    __m256 b0 = _mm256_loadu_ps(panel + k * kPanel), b1 = _mm256_loadu_ps(panel + k * kPanel + 8);
#pragma GCC unroll 6
    for (std::size_t r = 0; r < kRows; ++r) {
      __m256 x = _mm256_broadcast_ss(a + r * stride_a + k);
      left[r] = _mm256_fmadd_ps(x, b0, left[r]);
      right[r] = _mm256_fmadd_ps(x, b1, right[r]);
    }
  }
  for (std::size_t r = 0; r < kRows; ++r) {
    float* to = out + r * stride_out;
    if (wide == kPanel) {
      if (add) {
        left[r] = _mm256_add_ps(left[r], _mm256_loadu_ps(to));
        right[r] = _mm256_add_ps(right[r], _mm256_loadu_ps(to + 8));
      }
      _mm256_storeu_ps(to, left[r]);
      _mm256_storeu_ps(to + 8, right[r]);
    } else {
      float sums[kPanel];
      _mm256_storeu_ps(sums, left[r]);
      _mm256_storeu_ps(sums + 8, right[r]);
      for (std::size_t c = 0; c < wide; ++c) to[c] = add ? to[c] + sums[c] : sums[c];
    }
  }
}

LONGBOW_WIDE void multiply_wide(const float* a, std::size_t m, std::size_t stride_a, const PackedMatrix& b, float* out,
                                std::size_t stride_out, bool add) {
  for (std::size_t j = 0; j < b.cols; j += kPanel) {
    const float* panel = b.panels.data() + j * b.rows;
    std::size_t wide = std::min(kPanel, b.cols - j), i = 0;
    for (; i + kBlock <= m; i += kBlock)
      block<kBlock>(a + i * stride_a, stride_a, panel, b.rows, out + i * stride_out + j, stride_out, wide, add);
    const float* from = a + i * stride_a;
    float* to = out + i * stride_out + j;
    switch (m - i) {
      case 1: block<1>(from, stride_a, panel, b.rows, to, stride_out, wide, add); break;
      case 2: block<2>(from, stride_a, panel, b.rows, to, stride_out, wide, add); break;
      case 3: block<3>(from, stride_a, panel, b.rows, to, stride_out, wide, add); break;
      case 4: block<4>(from, stride_a, panel, b.rows, to, stride_out, wide, add); break;
      case 5: block<5>(from, stride_a, panel, b.rows, to, stride_out, wide, add); break;
      default: break;
    }
  }
}

LONGBOW_WIDE inline __m256 exponential(__m256 x) {
  x = _mm256_min_ps(_mm256_max_ps(x, _mm256_set1_ps(-80.0f)), _mm256_set1_ps(80.0f));
  __m256 whole = _mm256_round_ps(_mm256_mul_ps(x, _mm256_set1_ps(1.44269504f)), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
  __m256 rest = _mm256_fnmadd_ps(whole, _mm256_set1_ps(0.693359375f), x);
  rest = _mm256_fmadd_ps(whole, _mm256_set1_ps(2.12194440e-4f), rest);
  __m256 power = _mm256_set1_ps(1.38888889e-3f);
  for (float next : {8.33333333e-3f, 0.0416666667f, 0.166666667f, 0.5f, 1.0f, 1.0f})
    power = _mm256_fmadd_ps(power, rest, _mm256_set1_ps(next));
  __m256i shift = _mm256_slli_epi32(_mm256_cvtps_epi32(whole), 23);
  return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(power), shift));
}

LONGBOW_WIDE inline __m256 logistic(__m256 x) {
  __m256 one = _mm256_set1_ps(1.0f);
  return _mm256_div_ps(one, _mm256_add_ps(one, exponential(_mm256_sub_ps(_mm256_setzero_ps(), x))));
}

LONGBOW_WIDE inline __m256 hyperbolic_tangent(__m256 x) {
  __m256 half = logistic(_mm256_add_ps(x, x));
  return _mm256_sub_ps(_mm256_add_ps(half, half), _mm256_set1_ps(1.0f));
}

// `width` is a multiple of 8.
LONGBOW_WIDE void lstm_row_wide(std::size_t width, float* gates, const float* before, float* cell, float* out) {
  for (std::size_t i = 0; i < width; i += 8) {
    float* at = gates + i;
    __m256 in = logistic(_mm256_loadu_ps(at)), keep = logistic(_mm256_loadu_ps(at + width));
    __m256 show = logistic(_mm256_loadu_ps(at + 2 * width)), fresh = hyperbolic_tangent(_mm256_loadu_ps(at + 3 * width));
    __m256 state = _mm256_mul_ps(in, fresh);
    if (before) state = _mm256_fmadd_ps(keep, _mm256_loadu_ps(before + i), state);
    _mm256_storeu_ps(at, in);
    _mm256_storeu_ps(at + width, keep);
    _mm256_storeu_ps(at + 2 * width, show);
    _mm256_storeu_ps(at + 3 * width, fresh);
    _mm256_storeu_ps(cell + i, state);
    _mm256_storeu_ps(out + i, _mm256_mul_ps(show, hyperbolic_tangent(state)));
  }
}

LONGBOW_WIDE void exponentials_wide(float* x, std::size_t n, float greatest) {
  std::size_t i = 0;
  for (; i + 8 <= n; i += 8)
    _mm256_storeu_ps(x + i, exponential(_mm256_sub_ps(_mm256_loadu_ps(x + i), _mm256_set1_ps(greatest))));
  exponentials_of(x + i, n - i, greatest);
}

const bool kWide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
constexpr bool kWide = false;
void multiply_wide(const float* a, std::size_t m, std::size_t stride_a, const PackedMatrix& b, float* out,
                   std::size_t stride_out, bool add) {
  multiply_plain(a, m, stride_a, b, out, stride_out, add);
}
void lstm_row_wide(std::size_t width, float* gates, const float* before, float* cell, float* out) {
  lstm_row(width, gates, before, cell, out);
}
void exponentials_wide(float* x, std::size_t n, float greatest) { exponentials_of(x, n, greatest); }
#endif

void lstm_row_plain(std::size_t width, float* gates, const float* before, float* cell, float* out) {
  lstm_row(width, gates, before, cell, out);
}
void exponentials_plain(float* x, std::size_t n, float greatest) { exponentials_of(x, n, greatest); }

}  // namespace

void PackedMatrix::pack(const float* from, std::size_t r, std::size_t c, std::size_t stride, bool transposed) {
  rows = r;
  cols = c;
  panels.assign((c + kPanel - 1) / kPanel * kPanel * r, 0.0f);
  for (std::size_t j = 0; j < c; j += kPanel) {
    float* panel = panels.data() + j * r;
    std::size_t wide = std::min(kPanel, c - j);
    if (transposed) {
      for (std::size_t b = 0; b < wide; ++b) {
        for (std::size_t k = 0; k < r; ++k) panel[k * kPanel + b] = from[(j + b) * stride + k];
      }
    } else {
      for (std::size_t k = 0; k < r; ++k) std::copy_n(from + k * stride + j, wide, panel + k * kPanel);
    }
  }
}

void multiply(const float* a, std::size_t m, std::size_t stride_a, const PackedMatrix& b, float* out,
              std::size_t stride_out, bool add) {
  (kWide ? multiply_wide : multiply_plain)(a, m, stride_a, b, out, stride_out, add);
}

void transpose(const float* from, std::size_t rows, std::size_t cols, float* to) {
  constexpr std::size_t kTile = 16;
  for (std::size_t i = 0; i < rows; i += kTile) {
    for (std::size_t j = 0; j < cols; j += kTile) {
      for (std::size_t r = i; r < std::min(i + kTile, rows); ++r) {
        for (std::size_t c = j; c < std::min(j + kTile, cols); ++c) to[c * rows + r] = from[r * cols + c];
      }
    }
  }
}

void lstm_step(std::size_t n, std::size_t width, float* gates, const float* before, float* cell, float* out) {
  auto* step = kWide ? lstm_row_wide : lstm_row_plain;
  for (std::size_t i = 0; i < n; ++i)
    step(width, gates + i * 4 * width, before ? before + i * width : nullptr, cell + i * width, out + i * width);
}

float fast_exp(float x) { return exponential(x); }

float exponentials(float* x, std::size_t n) {
  if (n == 0) return 0.0f;
  float greatest = *std::max_element(x, x + n);
  (kWide ? exponentials_wide : exponentials_plain)(x, n, greatest);
  float sum = 0.0f;
  for (std::size_t i = 0; i < n; ++i) sum += x[i];
  return sum;
}

}  // namespace longbow
