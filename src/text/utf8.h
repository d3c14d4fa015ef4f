// UTF-8 at the boundary: checked once on reading, counted in code points on the way out.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace longbow {

// The byte offset of the first byte that is not UTF-8; nothing where all is well.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// Byte offsets of one text to code points and back, in logarithmic time or better; pure ASCII costs nothing.
class CodePoints {
 public:
  CodePoints() = default;
  explicit CodePoints(std::string_view text) { reset(text); }
  void reset(std::string_view text);

  std::uint32_t from_byte(std::uint32_t byte) const;
  std::uint32_t to_byte(std::uint32_t code_point) const;  // past the end: the text's size
  Span from_bytes(Span bytes) const { return {from_byte(bytes.begin), from_byte(bytes.end)}; }
  Span to_bytes(Span points) const { return {to_byte(points.begin), to_byte(points.end)}; }
  std::uint32_t size() const { return size_; }  // in code points

 private:
  // Code points before byte 64 * i, for every i; empty for ASCII.
  std::vector<std::uint32_t> before_;
  std::string_view text_;
  std::uint32_t size_ = 0;
};

}  // namespace longbow
