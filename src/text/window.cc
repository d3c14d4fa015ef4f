#include "text/window.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace longbow {
namespace {

constexpr std::size_t kFirstSize = 1 << 18;
constexpr std::size_t kLeastRead = 1 << 16;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }

}  // namespace

Window::Window(std::unique_ptr<ByteStream> bytes) : bytes_(std::move(bytes)), buffer_(kFirstSize) {}

bool Window::more() {
  if (done_ || full()) return false;
  if (buffer_.size() - end_ < kLeastRead && begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() - end_ < kLeastRead) buffer_.resize(std::min(buffer_.size() * 2, kLongestRecord + kLeastRead));
  auto size = bytes_->read({buffer_.data() + end_, buffer_.size() - end_});
  if (!size) {
    error_ = size.error();
    done_ = true;
    return false;
  }
  done_ = *size == 0;
  end_ += *size;
  return !done_;
}

void Window::consume(std::size_t size) {
  line_ += static_cast<std::uint64_t>(std::count(view().begin(), view().begin() + static_cast<std::ptrdiff_t>(size), '\n'));
  begin_ += size;
}

std::optional<Error> Window::take_error() { return std::exchange(error_, std::nullopt); }

std::size_t Window::find(std::string_view text, std::size_t from) {
  while (true) {
    std::size_t at = view().find(text, from);
    if (at != std::string_view::npos) return at;
    // A match may lie across the end of what is there.
    std::size_t size = view().size();
    from = std::max(from, size - std::min(size, text.size() - 1));
    if (!more()) return std::string_view::npos;
  }
}

bool Window::hold(std::size_t size) {
  while (view().size() < size) {
    if (!more()) return false;
  }
  return true;
}

char Window::first_visible() {
  hold(kByteOrderMark.size());
  if (view().starts_with(kByteOrderMark)) consume(kByteOrderMark.size());
  for (std::size_t i = 0;; ++i) {
    if (!hold(i + 1)) return 0;
    if (!is_white(view()[i])) return view()[i];
  }
}

void Window::skip_line() {
  while (true) {
    std::string_view held = view();
    std::size_t at = held.find('\n');
    if (at != std::string_view::npos) return consume(at + 1);
    consume(held.size());
    if (!more()) return;
  }
}

}  // namespace longbow
