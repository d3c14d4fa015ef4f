#include "syntax/weight_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace longbow {
namespace {

static_assert(std::endian::native == std::endian::little, "model files are little-endian");

constexpr std::uint32_t kCodes = 256;
constexpr std::uint32_t kHeaderWords = 4 + kCodes;

std::uint16_t fingerprint(FeatureKey key) { return static_cast<std::uint16_t>(key); }

std::uint16_t read_u16(const std::uint8_t* at) { return static_cast<std::uint16_t>(at[0] | at[1] << 8); }

// One to two records a bucket.
std::uint32_t bucket_bits(std::size_t records) {
  std::uint32_t bits = 1;
  while ((std::size_t{2} << bits) < records) ++bits;
  return bits;
}

// Codes 1 to 127 stand for weights from the greatest down, each a fixed part of the one before; 129 to 255 for the
// same below zero. 0 and 128 stand for nothing.
class Codes {
 public:
  explicit Codes(const std::vector<WeightTable::Record>& records) {
    for (const auto& record : records) {
      for (auto [label, weight] : record.weights) top_ = std::max(top_, std::abs(weight));
    }
    if (top_ == 0.0) top_ = 1.0;
  }
  std::uint8_t encode(double weight) const {
    if (weight == 0.0) return 0;
    long step = std::clamp(std::lround(std::log(top_ / std::abs(weight)) / kStep), 0l, 126l);
    return static_cast<std::uint8_t>(step + 1 + (weight < 0 ? 128 : 0));
  }
  std::int32_t decode(std::uint32_t code) const {
    if (code % 128 == 0) return 0;
    auto size = static_cast<std::int32_t>(std::lround(WeightTable::kGreatest * std::exp(-kStep * (code % 128 - 1))));
    return code < 128 ? size : -size;
  }

 private:
  static constexpr double kStep = 0.0625;  // the least weight is some 2,600 times smaller than the greatest
  double top_ = 0.0;
};

}  // namespace

Result<WeightTable> WeightTable::view(std::span<const std::byte> bytes) {
  auto bad = [](const char* why) { return fail(ErrorCode::corrupt, "weight table", why); };
  if (bytes.size() < kHeaderWords * 4) return bad("shorter than its header");
  const auto* words = reinterpret_cast<const std::uint32_t*>(bytes.data());
  std::uint32_t bits = words[0];
  if (bits < 1 || bits > 28) return bad("impossible number of buckets");
  std::size_t buckets = std::size_t{1} << bits;
  if (bytes.size() != (kHeaderWords + buckets + 1) * 4 + words[2]) return bad("size does not match its header");
  WeightTable table;
  table.shift_ = 64 - bits;
  table.classes_ = words[1];
  table.codes_ = reinterpret_cast<const std::int32_t*>(words + 4);
  table.begin_ = words + kHeaderWords;
  table.blob_ = reinterpret_cast<const std::uint8_t*>(table.begin_ + buckets + 1);
  if (table.begin_[0] != 0 || table.begin_[buckets] != words[2]) return bad("buckets do not cover the records");
  for (std::size_t i = 0; i < buckets; ++i) {
    std::uint32_t at = table.begin_[i], end = table.begin_[i + 1];
    if (end < at || end > words[2]) return bad("a bucket runs backwards");
    while (at < end) {
      if (end - at < 3) return bad("a record is cut off");
      std::uint32_t count = table.blob_[at + 2];
      at += 3;
      if (end - at < 2 * count) return bad("a record is cut off");
      for (std::uint32_t k = 0; k < count; ++k, at += 2) {
        if (table.blob_[at] >= table.classes_) return bad("a weight names no class");
      }
    }
  }
  return table;
}

void WeightTable::score(std::span<const FeatureKey> keys, std::int32_t* scores, std::int32_t sign) const {
  // Two waves of prefetching hide most of the memory's latency: first the buckets' offsets, then the records.
  const std::int32_t* codes = codes_;
  for (FeatureKey key : keys) __builtin_prefetch(begin_ + bucket(key));
  for (FeatureKey key : keys) __builtin_prefetch(blob_ + begin_[bucket(key)]);
  for (FeatureKey key : keys) {
    std::uint32_t index = bucket(key);
    const std::uint8_t* at = blob_ + begin_[index];
    const std::uint8_t* end = blob_ + begin_[index + 1];
    std::uint16_t wanted = fingerprint(key);
    while (at < end) {
      std::uint32_t count = at[2];
      if (read_u16(at) == wanted) {
        at += 3;
        for (std::uint32_t k = 0; k < count; ++k, at += 2) scores[at[0]] += sign * codes[at[1]];
        break;
      }
      at += 3 + 2 * count;
    }
  }
}

std::size_t WeightTable::bytes_of(std::size_t records, std::size_t weights) {
  return (kHeaderWords + (std::size_t{1} << bucket_bits(records)) + 1) * 4 + records * 3 + weights * 2;
}

std::vector<std::byte> WeightTable::build(std::vector<Record> records, std::uint32_t classes) {
  std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.key < b.key; });
  Codes codes(records);
  std::uint32_t bits = bucket_bits(records.size());
  std::uint32_t shift = 64 - bits;
  std::vector<std::uint32_t> begin((std::size_t{1} << bits) + 1, 0);
  std::vector<std::uint8_t> blob;
  std::size_t next = 0;
  for (std::size_t i = 0; i + 1 < begin.size(); ++i) {
    begin[i] = static_cast<std::uint32_t>(blob.size());
    for (; next < records.size() && (records[next].key >> shift) == i; ++next) {
      const Record& record = records[next];
      std::uint16_t mark = fingerprint(record.key);
      blob.push_back(static_cast<std::uint8_t>(mark));
      blob.push_back(static_cast<std::uint8_t>(mark >> 8));
      blob.push_back(static_cast<std::uint8_t>(record.weights.size()));
      for (auto [label, weight] : record.weights) {
        blob.push_back(label);
        blob.push_back(codes.encode(weight));
      }
    }
  }
  begin.back() = static_cast<std::uint32_t>(blob.size());
  std::array<std::uint32_t, kHeaderWords> header{bits, classes, begin.back(), 0};
  for (std::uint32_t i = 0; i < kCodes; ++i) header[4 + i] = static_cast<std::uint32_t>(codes.decode(i));
  std::vector<std::byte> bytes(sizeof(header) + begin.size() * 4 + blob.size());
  std::memcpy(bytes.data(), header.data(), sizeof(header));
  std::memcpy(bytes.data() + sizeof(header), begin.data(), begin.size() * 4);
  if (!blob.empty()) std::memcpy(bytes.data() + sizeof(header) + begin.size() * 4, blob.data(), blob.size());
  return bytes;
}

}  // namespace longbow
