// tests/unit/syntax/kernels_test.cc compares both ways with an obvious twin.
#include "syntax/byte_kernels.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#define LONGBOW_WIDE __attribute__((target("avx2,fma")))
#endif

namespace longbow {
namespace {

constexpr std::size_t kGroup = 4;     // rows that are multiplied at once
constexpr std::size_t kColumns = 32;  // columns are padded to so many

std::size_t padded(std::size_t n, std::size_t to) { return (n + to - 1) / to * to; }

void finish(const ByteMatrix& b, std::size_t column, std::size_t count, const std::int32_t* sums, float scale, float* out,
            bool add) {
  for (std::size_t c = 0; c < count; ++c) {
    float value = static_cast<float>(sums[c] - b.offsets[column + c]) * (scale * b.scales[column + c]);
    out[c] = add ? out[c] + value : value;
  }
}

inline __attribute__((always_inline)) void round_to_bytes(const float* x, std::size_t n, float factor, std::uint8_t* to) {
  for (std::size_t i = 0; i < n; ++i) to[i] = static_cast<std::uint8_t>(static_cast<int>(x[i] * factor + 128.5f));
}
void round_plain(const float* x, std::size_t n, float factor, std::uint8_t* to) { round_to_bytes(x, n, factor, to); }

float greatest_plain(const float* x, std::size_t n) {
  float most = 0;
  for (std::size_t i = 0; i < n; ++i) most = std::max(most, std::fabs(x[i]));
  return most;
}

void add_scaled_plain(const std::int8_t* bytes, std::size_t n, float scale, float* sum) {
  for (std::size_t i = 0; i < n; ++i) sum[i] += scale * static_cast<float>(bytes[i]);
}

void lstm_plain(std::size_t width, const float* gates, bool first, float* cell, std::uint8_t* out) {
  auto logistic = [](float x) { return 1.0f / (1.0f + std::exp(-x)); };
  for (std::size_t i = 0; i < width; ++i) {
    float fresh = logistic(gates[i]) * std::tanh(gates[3 * width + i]);
    cell[i] = first ? fresh : logistic(gates[width + i]) * cell[i] + fresh;
    float shown = logistic(gates[2 * width + i]) * std::tanh(cell[i]);
    out[i] = static_cast<std::uint8_t>(static_cast<int>(shown * 127.0f + 128.5f));
  }
}

void multiply_plain(ByteView a, std::size_t m, const ByteMatrix& b, float* out, bool add) {
  std::size_t columns = b.padded_cols(), groups = padded(b.rows, kGroup) / kGroup;
  for (std::size_t i = 0; i < m; ++i) {
    const std::uint8_t* row = a.bytes + i * a.stride;
    for (std::size_t j = 0; j < columns; j += kColumns) {
      std::int32_t sums[kColumns] = {};
      for (std::size_t g = 0; g < groups; ++g) {
        const std::int8_t* weights = b.panels.data() + (j * groups + g * kColumns) * kGroup;
        for (std::size_t c = 0; c < kColumns; ++c) {
          for (std::size_t k = 0; k < kGroup; ++k) sums[c] += row[g * kGroup + k] * weights[c * kGroup + k];
        }
      }
      finish(b, j, kColumns, sums, a.scales[i], out + i * columns + j, add);
    }
  }
}

#if defined(__x86_64__)
// kRows rows by kWidth times eight columns.
template <std::size_t kRows, std::size_t kWidth>
LONGBOW_WIDE inline void block(ByteView a, std::size_t first, const ByteMatrix& b, std::size_t column, float* out,
                               bool add) {
  std::size_t columns = b.padded_cols(), groups = padded(b.rows, kGroup) / kGroup;
  __m256i sums[kRows][kWidth];
  for (auto& row : sums) {
    for (__m256i& sum : row) sum = _mm256_setzero_si256();
  }
  const __m256i ones = _mm256_set1_epi16(1);
  const std::int8_t* weights = b.panels.data() + (column / kColumns * kColumns * groups + column % kColumns) * kGroup;
  for (std::size_t g = 0; g < groups; ++g, weights += kColumns * kGroup) {
    __m256i w[kWidth];
#pragma GCC unroll 8
    for (std::size_t c = 0; c < kWidth; ++c)
      w[c] = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(weights + c * 32));
#pragma GCC unroll 4
    for (std::size_t r = 0; r < kRows; ++r) {
      std::int32_t four;
      std::memcpy(&four, a.bytes + (first + r) * a.stride + g * kGroup, sizeof(four));
      __m256i x = _mm256_set1_epi32(four);
#pragma GCC unroll 8
      for (std::size_t c = 0; c < kWidth; ++c)
        sums[r][c] = _mm256_add_epi32(sums[r][c], _mm256_madd_epi16(_mm256_maddubs_epi16(x, w[c]), ones));
    }
  }
  for (std::size_t r = 0; r < kRows; ++r) {
    __m256 scale = _mm256_set1_ps(a.scales[first + r]);
    for (std::size_t c = 0; c < kWidth; ++c) {
      std::size_t at = column + c * 8;
      __m256i offset = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(b.offsets.data() + at));
      __m256 factor = _mm256_mul_ps(scale, _mm256_loadu_ps(b.scales.data() + at));
      __m256 value = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_sub_epi32(sums[r][c], offset)), factor);
      float* to = out + r * columns + at;
      if (add) value = _mm256_add_ps(value, _mm256_loadu_ps(to));
      _mm256_storeu_ps(to, value);
    }
  }
}

LONGBOW_WIDE void multiply_wide(ByteView a, std::size_t m, const ByteMatrix& b, float* out, bool add) {
  std::size_t columns = b.padded_cols();
  if (m == 1) {
    for (std::size_t j = 0; j < columns; j += 32) block<1, 4>(a, 0, b, j, out, add);
    return;
  }
  for (std::size_t j = 0; j < columns; j += 16) {
    std::size_t i = 0;
    for (; i + 4 <= m; i += 4) block<4, 2>(a, i, b, j, out + i * columns, add);
    for (; i < m; ++i) block<1, 2>(a, i, b, j, out + i * columns, add);
  }
}

LONGBOW_WIDE void round_wide(const float* x, std::size_t n, float factor, std::uint8_t* to) {
  round_to_bytes(x, n, factor, to);
}

LONGBOW_WIDE float greatest_wide(const float* x, std::size_t n) {
  const __m256 sign = _mm256_set1_ps(-0.0f);
  __m256 most = _mm256_setzero_ps();
  std::size_t i = 0;
  for (; i + 8 <= n; i += 8) most = _mm256_max_ps(most, _mm256_andnot_ps(sign, _mm256_loadu_ps(x + i)));
  float lanes[8];
  _mm256_storeu_ps(lanes, most);
  float result = *std::max_element(lanes, lanes + 8);
  for (; i < n; ++i) result = std::max(result, std::fabs(x[i]));
  return result;
}

LONGBOW_WIDE void add_scaled_wide(const std::int8_t* bytes, std::size_t n, float scale, float* sum) {
  std::size_t i = 0;
  __m256 factor = _mm256_set1_ps(scale);
  for (; i + 8 <= n; i += 8) {
    __m256 x = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(bytes + i))));
    _mm256_storeu_ps(sum + i, _mm256_fmadd_ps(x, factor, _mm256_loadu_ps(sum + i)));
  }
  for (; i < n; ++i) sum[i] += scale * static_cast<float>(bytes[i]);
}

// e^x within a ten-thousandth, between -40 and 40, beyond which it is held.
LONGBOW_WIDE inline __m256 rough_exponential(__m256 x) {
  x = _mm256_min_ps(_mm256_max_ps(x, _mm256_set1_ps(-40.0f)), _mm256_set1_ps(40.0f));
  __m256 power = _mm256_mul_ps(x, _mm256_set1_ps(1.44269504f));
  __m256 whole = _mm256_round_ps(power, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
  __m256 rest = _mm256_sub_ps(power, whole);  // of a power of two, at most a half
  __m256 value = _mm256_set1_ps(0.0555041f);
  value = _mm256_fmadd_ps(value, rest, _mm256_set1_ps(0.2402265f));
  value = _mm256_fmadd_ps(value, rest, _mm256_set1_ps(0.6931472f));
  value = _mm256_fmadd_ps(value, rest, _mm256_set1_ps(1.0f));
  return _mm256_castsi256_ps(
      _mm256_add_epi32(_mm256_castps_si256(value), _mm256_slli_epi32(_mm256_cvtps_epi32(whole), 23)));
}

// logistic(a) * tanh(b) with one division.
LONGBOW_WIDE inline __m256 logistic_times_tanh(__m256 a, __m256 b) {
  const __m256 one = _mm256_set1_ps(1.0f), zero = _mm256_setzero_ps();
  __m256 ea = rough_exponential(_mm256_sub_ps(zero, a));
  __m256 eb = rough_exponential(_mm256_sub_ps(zero, _mm256_add_ps(b, b)));
  return _mm256_div_ps(_mm256_sub_ps(one, eb), _mm256_mul_ps(_mm256_add_ps(one, ea), _mm256_add_ps(one, eb)));
}

LONGBOW_WIDE void lstm_wide(std::size_t width, const float* gates, bool first, float* cell, std::uint8_t* out) {
  const __m256 one = _mm256_set1_ps(1.0f);
  for (std::size_t i = 0; i < width; i += 8) {
    const float* at = gates + i;
    __m256 state = logistic_times_tanh(_mm256_loadu_ps(at), _mm256_loadu_ps(at + 3 * width));
    if (!first) {
      __m256 keep = rough_exponential(_mm256_sub_ps(_mm256_setzero_ps(), _mm256_loadu_ps(at + width)));
      state = _mm256_add_ps(state, _mm256_div_ps(_mm256_loadu_ps(cell + i), _mm256_add_ps(one, keep)));
    }
    _mm256_storeu_ps(cell + i, state);
    __m256 shown = logistic_times_tanh(_mm256_loadu_ps(at + 2 * width), state);
    __m256i whole = _mm256_cvttps_epi32(_mm256_fmadd_ps(shown, _mm256_set1_ps(127.0f), _mm256_set1_ps(128.5f)));
    __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(whole), _mm256_extracti128_si256(whole, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(out + i), _mm_packus_epi16(words, words));
  }
}

const bool kWide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
constexpr bool kWide = false;
constexpr auto *multiply_wide = multiply_plain, *round_wide = round_plain, *greatest_wide = greatest_plain,
               *add_scaled_wide = add_scaled_plain, *lstm_wide = lstm_plain;
#endif

FrozenMatrix freeze(const Matrix& x, bool by_column, int greatest) {
  FrozenMatrix out;
  out.bytes.resize(x.size());
  out.scales.assign(by_column ? x.cols : x.rows, 0.0f);
  auto scale = [&](std::size_t r, std::size_t c) -> float& { return out.scales[by_column ? c : r]; };
  for (std::size_t r = 0; r < x.rows; ++r) {
    for (std::size_t c = 0; c < x.cols; ++c) scale(r, c) = std::max(scale(r, c), std::fabs(x.row(r)[c]));
  }
  for (float& value : out.scales) value /= static_cast<float>(greatest);
  for (std::size_t r = 0; r < x.rows; ++r) {
    for (std::size_t c = 0; c < x.cols; ++c) {
      float unit = scale(r, c);
      out.bytes[r * x.cols + c] = unit > 0 ? static_cast<std::int8_t>(std::lround(x.row(r)[c] / unit)) : std::int8_t{0};
    }
  }
  return out;
}

}  // namespace

void ByteMatrix::pack(std::span<const std::int8_t> bytes, std::size_t r, std::size_t c,
                      std::span<const float> column_scales) {
  assert(bytes.size() == r * c && column_scales.size() == c);
  rows = r;
  cols = c;
  std::size_t columns = padded(c, kColumns);
  std::size_t groups = padded(r, kGroup) / kGroup;
  panels.assign(groups * kGroup * columns, 0);
  scales.assign(columns, 0.0f);
  offsets.assign(columns, 0);
  std::copy(column_scales.begin(), column_scales.end(), scales.begin());
  for (std::size_t k = 0; k < r; ++k) {
    for (std::size_t j = 0; j < c; ++j) {
      std::int8_t weight = bytes[k * c + j];
      std::size_t place = (j / kColumns * groups + k / kGroup) * kColumns + j % kColumns;
      panels[place * kGroup + k % kGroup] = weight;
      offsets[j] += 128 * weight;
    }
  }
}

void ByteRows::reset(std::size_t r, std::size_t c) {
  rows = r;
  stride = padded(c, kGroup);
  bytes.assign(r * stride, 128);
  scales.assign(r, 0.0f);
}

void ByteRows::set(std::size_t i, const float* x, std::size_t c) {
  float most = (kWide ? greatest_wide : greatest_plain)(x, c);
  scales[i] = most / 127.0f;
  if (most > 0) (kWide ? round_wide : round_plain)(x, c, 127.0f / most, row(i));
}

void add_scaled(const std::int8_t* bytes, std::size_t n, float scale, float* sum) {
  (kWide ? add_scaled_wide : add_scaled_plain)(bytes, n, scale, sum);
}

void lstm_byte_step(std::size_t width, const float* gates, bool first, float* cell, std::uint8_t* out) {
  (kWide ? lstm_wide : lstm_plain)(width, gates, first, cell, out);
}

void multiply(ByteView a, std::size_t m, const ByteMatrix& b, float* out, bool add) {
  (kWide ? multiply_wide : multiply_plain)(a, m, b, out, add);
}

FrozenMatrix freeze_columns(const Matrix& x) { return freeze(x, true, kGreatestWeight); }
FrozenMatrix freeze_rows(const Matrix& x, int greatest) { return freeze(x, false, greatest); }

}  // namespace longbow
