#include "server/connection.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace longbow {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kRequest{10'000};  // for a request to come in whole
constexpr milliseconds kProgress{10'000};  // for a client to take any of an answer
constexpr milliseconds kLinger{1'000};
constexpr std::size_t kHead = 32'768;      // request line and headers
constexpr int kSlice = 100;                // milliseconds between looks whether to stop

}  // namespace

Connection::~Connection() {
  ::shutdown(socket_, SHUT_RDWR);
  ::close(socket_);
}

bool Connection::wait(bool to_write, Clock::time_point until) const {
  for (;;) {
    auto left = std::chrono::duration_cast<milliseconds>(until - Clock::now()).count();
    pollfd one{socket_, static_cast<short>(to_write ? POLLOUT : POLLIN), 0};
    int ready = ::poll(&one, 1, static_cast<int>(std::clamp<std::int64_t>(left, 0, kSlice)));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) return false;
    if (left <= 0) return false;
    if (!to_write && stopping_()) return false;
  }
}

bool Connection::wait_for_request(milliseconds time) { return buffered() || wait(false, Clock::now() + time); }

void Connection::begin_request() {
  deadline_ = Clock::now() + kRequest;
  left_ = kHead;
}

void Connection::expect_body(std::size_t bytes) { left_ = bytes; }

void Connection::drain() {
  ::shutdown(socket_, SHUT_WR);
  auto until = Clock::now() + kLinger;
  while (wait(false, until) && ::recv(socket_, buffer_.data(), buffer_.size(), 0) > 0) {
  }
}

ssize_t Connection::read(char* to, std::size_t size) {
  if (left_ == 0) return -1;
  if (!buffered()) {
    if (!wait(false, deadline_)) return -1;
    ssize_t got = ::recv(socket_, buffer_.data(), buffer_.size(), 0);
    if (got <= 0) return got;
    at_ = 0;
    end_ = static_cast<std::size_t>(got);
  }
  std::size_t taken = std::min({size, end_ - at_, left_});
  std::memcpy(to, buffer_.data() + at_, taken);
  at_ += taken;
  left_ -= taken;
  return static_cast<ssize_t>(taken);
}

bool Connection::is_writable() const { return wait(true, Clock::now() + kProgress); }

ssize_t Connection::write(const char* from, std::size_t size) {
  for (;;) {
    if (!is_writable()) return -1;
    ssize_t sent = ::send(socket_, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent >= 0 || (errno != EAGAIN && errno != EINTR)) return sent;
  }
}

}  // namespace longbow
