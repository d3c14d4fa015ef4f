// A stretch of a stream held in memory, for readers that must look ahead before they know what to take. What is held
// never grows beyond kLongestRecord, whatever the stream's size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/bytes.h"

namespace longbow {

// No article is as long as this: longer records are cut off and rejected.
inline constexpr std::size_t kLongestRecord = std::size_t{64} << 20;

class Window {
 public:
  explicit Window(std::unique_ptr<ByteStream> bytes);

  // What was read and not consumed yet. Valid until more() or consume().
  std::string_view view() const { return {buffer_.data() + begin_, end_ - begin_}; }
  // Reads on behind the view. False at the stream's end, after an error, and where the view is full.
  bool more();
  bool full() const { return end_ - begin_ >= kLongestRecord; }
  void consume(std::size_t size);

  // The number of the line, from 1, in which the view begins.
  std::uint64_t line() const { return line_; }
  // Why reading stopped before the end, once.
  std::optional<Error> take_error();

  // Where `text` begins in the view, at or behind `from`; reads on until it is met. npos where the stream ends or the
  // view is full before that.
  std::size_t find(std::string_view text, std::size_t from = 0);
  // Reads until the view holds so many bytes, or no more can be had.
  bool hold(std::size_t size);

  // Consumes a byte order mark, and says what comes first that is not white space; 0 at the end.
  char first_visible();
  // Throws away the rest of a record that was too long, up to and with the next line break.
  void skip_line();

 private:
  std::unique_ptr<ByteStream> bytes_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0, end_ = 0;
  std::uint64_t line_ = 1;
  bool done_ = false;
  std::optional<Error> error_;
};

}  // namespace longbow
