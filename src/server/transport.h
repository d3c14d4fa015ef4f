// HTTP itself: sockets, threads, limits of time and size, who may ask. With connection.h, all that
// sees the HTTP library.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

#include "base/result.h"
#include "server/message.h"

namespace longbow {

struct TransportOptions {
  std::string address = "127.0.0.1";
  int port = 0;       // 0: any that is free
  std::string token;  // where set, /api/ is answered only to who brings it
};

class Transport {
 public:
  using Respond = std::function<Answer(const Request&)>;

  // Answers from then on; `respond` is called from many threads.
  static Result<std::unique_ptr<Transport>> start(const TransportOptions& options, Respond respond);
  ~Transport();  // stops: what is being answered is answered to the end

  int port() const;

 private:
  class Listener;
  explicit Transport(std::unique_ptr<Listener> listener);
  std::unique_ptr<Listener> listener_;
  std::thread thread_;  // accepts
};

// Whether the two are the same, in a time that does not tell where they differ.
bool same_secret(std::string_view given, std::string_view wanted);

// Whether a Host header may name this server: against pages elsewhere that let a name of theirs point here.
bool is_own_host(std::string_view host, const std::string& address, int port);

}  // namespace longbow
