// One connection of a client as the HTTP library's stream: with a deadline for each request, and a bound on its bytes.
#pragma once

#include <httplib.h>

#include <array>
#include <chrono>
#include <functional>

namespace longbow {

class Connection : public httplib::Stream {
 public:
  // `stopping` is asked while nothing comes. The socket is closed with the connection.
  Connection(int socket, std::function<bool()> stopping) : socket_(socket), stopping_(std::move(stopping)) {}
  ~Connection() override;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // Whether a request has begun within the time.
  bool wait_for_request(std::chrono::milliseconds time);
  void begin_request();      // sets the clock, and the bound for a head
  void expect_body(std::size_t bytes);
  // Lets the client finish what it is sending, for a moment: closing at once would throw away our answer.
  void drain();

  bool is_readable() const override { return buffered() || wait(false, deadline_); }
  bool is_writable() const override;
  ssize_t read(char* to, std::size_t size) override;
  ssize_t write(const char* from, std::size_t size) override;
  void get_remote_ip_and_port(std::string&, int&) const override {}
  void get_local_ip_and_port(std::string&, int&) const override {}
  int socket() const override { return socket_; }

 private:
  using Clock = std::chrono::steady_clock;
  bool buffered() const { return at_ < end_; }
  bool wait(bool to_write, Clock::time_point until) const;

  int socket_;
  std::function<bool()> stopping_;
  std::array<char, 8192> buffer_;
  std::size_t at_ = 0, end_ = 0;
  std::size_t left_ = 0;  // bytes that the request may still have
  Clock::time_point deadline_;
};

}  // namespace longbow
