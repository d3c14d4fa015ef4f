#include "text/utf8.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace longbow {
namespace {

constexpr std::size_t kBlock = 64;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::uint32_t count_code_points(std::string_view text) {
  std::uint32_t count = 0;
  for (char byte : text) count += is_continuation(byte) ? 0U : 1U;
  return count;
}

bool is_ascii(std::string_view text) {
  std::size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    std::uint64_t bytes;
    std::memcpy(&bytes, text.data() + i, 8);
    if (bytes & 0x8080808080808080ULL) return false;
  }
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Bytes of the well-formed sequence that starts at `at`; 0 where there is none (table 3-7 of the Unicode standard).
std::size_t sequence_at(std::string_view text, std::size_t at) {
  auto byte = [&](std::size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  auto tail = [&](std::size_t i) { return byte(i) >= 0x80 && byte(i) <= 0xBF; };
  unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return tail(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    unsigned low = first == 0xE0 ? 0xA0 : 0x80;
    unsigned high = first == 0xED ? 0x9F : 0xBF;  // no surrogates
    return byte(1) >= low && byte(1) <= high && tail(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    unsigned low = first == 0xF0 ? 0x90 : 0x80;
    unsigned high = first == 0xF4 ? 0x8F : 0xBF;
    return byte(1) >= low && byte(1) <= high && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  // The whole is nearly always well formed, and that is quick to see; the slow walk only says where it is not.
  if (simdjson::validate_utf8(text.data(), text.size())) return std::nullopt;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = sequence_at(text, at);
    if (size == 0) return at;
    at += size;
  }
  return std::nullopt;
}

void CodePoints::reset(std::string_view text) {
  text_ = text;
  before_.clear();
  if (is_ascii(text)) {
    size_ = static_cast<std::uint32_t>(text.size());
    return;
  }
  before_.reserve(text.size() / kBlock + 1);
  size_ = 0;
  for (std::size_t at = 0; at < text.size(); at += kBlock) {
    before_.push_back(size_);
    size_ += count_code_points(text.substr(at, kBlock));
  }
}

std::uint32_t CodePoints::from_byte(std::uint32_t byte) const {
  if (byte >= text_.size()) return size_;
  if (before_.empty()) return byte;
  std::size_t block = byte / kBlock;
  // A byte within a sequence belongs to the code point that the sequence began.
  std::uint32_t starts = count_code_points(text_.substr(block * kBlock, byte % kBlock));
  std::uint32_t here = before_[block] + starts;
  return is_continuation(text_[byte]) && here > 0 ? here - 1 : here;
}

std::uint32_t CodePoints::to_byte(std::uint32_t code_point) const {
  if (code_point >= size_) return static_cast<std::uint32_t>(text_.size());
  if (before_.empty()) return code_point;
  auto after = std::upper_bound(before_.begin(), before_.end(), code_point);
  auto block = static_cast<std::size_t>(after - before_.begin()) - 1;
  std::uint32_t left = code_point - before_[block];
  std::size_t at = block * kBlock;
  while (at < text_.size() && is_continuation(text_[at])) ++at;
  for (; left > 0; --left) {
    ++at;
    while (at < text_.size() && is_continuation(text_[at])) ++at;
  }
  return static_cast<std::uint32_t>(at);
}

}  // namespace longbow
