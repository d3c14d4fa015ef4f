// See transport.h. Every request is judged by its head first: who asks, and how much is to come; only then is a body
// read.
#include "server/transport.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <openssl/crypto.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

#include "server/connection.h"

namespace longbow {
namespace {

constexpr std::size_t kMostBody = 1'000'000;
constexpr std::size_t kMostDrained = 256'000'000;  // of a body that is too large, so that its sender hears of it
constexpr std::size_t kThreads = 64;               // each serves one connection at a time
constexpr std::size_t kMostRequests = 10'000;      // of one connection
constexpr std::chrono::milliseconds kIdle{5'000};  // between two requests
constexpr int kBacklog = 256;
// What this server has to say to the library's own headers, which it takes off requests.
constexpr const char* kAccepts = "LONGBOW-ACCEPTS";
constexpr const char* kCookie = "longbow_token";

const httplib::Headers kSafety = {
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
     "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"}};

// The library's own pool does not tell whether connections wait for a thread.
class Workers : public httplib::TaskQueue {
 public:
  Workers() {
    for (std::size_t i = 0; i < kThreads; ++i) threads_.emplace_back([this] { work(); });
  }
  void enqueue(std::function<void()> job) override {
    {
      std::lock_guard lock(mutex_);
      jobs_.push_back(std::move(job));
    }
    wake_.notify_one();
  }
  void shutdown() override {
    {
      std::lock_guard lock(mutex_);
      stop_ = true;
    }
    wake_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }
  bool any_waiting() {
    std::lock_guard lock(mutex_);
    return !jobs_.empty();
  }

 private:
  void work() {
    for (;;) {
      std::function<void()> job;
      {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return stop_ || !jobs_.empty(); });
        if (jobs_.empty()) return;
        job = std::move(jobs_.front());
        jobs_.pop_front();
      }
      job();
    }
  }
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> jobs_;
  bool stop_ = false;
  std::vector<std::thread> threads_;
};

// Of a Content-Length; nothing where there is none. What is no number is more than anything allowed.
std::optional<std::size_t> length_of(const httplib::Request& request) {
  if (!request.has_header("Content-Length")) return std::nullopt;
  std::string text = request.get_header_value("Content-Length");
  std::size_t length = 0;
  auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), length);
  bool number = fault == std::errc{} && end == text.data() + text.size() && !text.empty();
  return number && request.get_header_value_count("Content-Length") == 1 ? length : kMostDrained + 1;
}

std::string_view cookie_of(std::string_view cookies) {
  while (!cookies.empty()) {
    std::string_view one = cookies.substr(0, cookies.find(';'));
    cookies.remove_prefix(std::min(cookies.size(), one.size() + 1));
    while (one.starts_with(' ')) one.remove_prefix(1);
    std::size_t equals = one.find('=');
    if (equals != std::string_view::npos && one.substr(0, equals) == kCookie) return one.substr(equals + 1);
  }
  return {};
}

// The path and query of a request's target, still escaped.
std::pair<std::string, std::string> split_target(std::string_view target) {
  target = target.substr(0, target.find('#'));
  std::size_t mark = target.find('?');
  return {std::string(target.substr(0, mark)),
          mark == std::string_view::npos ? "" : std::string(target.substr(mark + 1))};
}

void put(Answer&& answer, httplib::Response& response) {
  response.status = answer.status;
  for (auto& [name, value] : answer.headers) response.set_header(name.c_str(), value);
  if (!answer.portions) {
    if (answer.status != 304) response.set_content(std::move(answer.body), answer.type);
    return;
  }
  auto next = std::move(answer.portions);
  response.set_chunked_content_provider(answer.type, [next](std::size_t, httplib::DataSink& sink) {
    auto portion = next();
    if (!portion) return false;  // cuts the connection: the client sees that the end is missing
    if (portion->empty()) {
      sink.done();
      return true;
    }
    return sink.write(portion->data(), portion->size());
  });
}

}  // namespace

class Transport::Listener : public httplib::Server {
 public:
  Listener(const TransportOptions& options, Respond respond) : options_(options), respond_(std::move(respond)) {
    new_task_queue = [this] { return workers_ = new Workers; };  // the library deletes it
    set_payload_max_length(kMostBody);
    set_keep_alive_max_count(kMostRequests);  // for what it says in headers
    set_default_headers(kSafety);
    set_pre_routing_handler([this](const auto& request, auto& response) { return before_body(request, response); });
    auto with_body = [this](const httplib::Request& request, httplib::Response& response) { answer(request, response); };
    Post(".*", with_body).Put(".*", with_body).Patch(".*", with_body).Delete(".*", with_body);
    set_error_handler([](const httplib::Request&, httplib::Response& response) { explain(response); });
    set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
      put(answer_of({FaultCode::internal, "the server met a fault of its own", "", ""}), response);
    });
  }

  Result<void> bind();
  int port() const { return port_; }

 private:
  bool process_and_close_socket(int socket) override;
  std::optional<Fault> judge(const httplib::Request& request) const;
  std::optional<Fault> judge_origin(const httplib::Request& request) const;
  bool brings_token(const httplib::Request& request) const;
  HandlerResponse before_body(const httplib::Request& request, httplib::Response& response) const;
  bool take_token(const httplib::Request& request, httplib::Response& response) const;
  void answer(const httplib::Request& request, httplib::Response& response) const;
  static void explain(httplib::Response& response);

  TransportOptions options_;
  Respond respond_;
  Workers* workers_ = nullptr;
  int port_ = 0;
};

// As the library does it, but with room for many clients that come at once.
Result<void> Transport::Listener::bind() {
  addrinfo hints{}, *found = nullptr;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  std::string where = fmt::format("{}:{}", options_.address, options_.port);
  int fault = ::getaddrinfo(options_.address.c_str(), std::to_string(options_.port).c_str(), &hints, &found);
  if (fault != 0) return fail(ErrorCode::invalid_input, where, fmt::format("this is no address to listen at: {}", gai_strerror(fault)));
  int error = EADDRNOTAVAIL;
  for (addrinfo* one = found; one != nullptr && svr_sock_ == INVALID_SOCKET; one = one->ai_next) {
    int socket = ::socket(one->ai_family, one->ai_socktype | SOCK_CLOEXEC, one->ai_protocol);
    int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    if (::bind(socket, one->ai_addr, one->ai_addrlen) == 0 && ::listen(socket, kBacklog) == 0 &&
        ::getsockname(socket, reinterpret_cast<sockaddr*>(&bound), &size) == 0) {
      port_ = ntohs(bound.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6*>(&bound)->sin6_port
                                                : reinterpret_cast<sockaddr_in*>(&bound)->sin_port);
      svr_sock_ = socket;
    } else {
      error = errno;
      ::close(socket);
    }
  }
  ::freeaddrinfo(found);
  if (svr_sock_ != INVALID_SOCKET) return {};
  return fail(ErrorCode::io, where, fmt::format("cannot listen here: {}{}", std::generic_category().message(error),
                                                error == EADDRINUSE ? "; choose another with --port" : ""));
}

bool Transport::Listener::process_and_close_socket(int socket) {
  int yes = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  Connection connection(socket, [this] { return svr_sock_ == INVALID_SOCKET; });
  for (std::size_t left = kMostRequests; left > 0; --left) {
    if (!connection.wait_for_request(kIdle)) break;
    connection.begin_request();
    bool last = left == 1 || workers_->any_waiting(), closed = false, unread = false;
    bool done = process_request(connection, last, closed, [&](httplib::Request& request) {
      auto length = length_of(request);
      unread = (length.value_or(0) > 0 || request.has_header("Transfer-Encoding")) && judge(request).has_value();
      if (unread) request.headers.emplace("Connection", "close");
      connection.expect_body(length.value_or(0));
      // Bodies are taken as they are, and answers sent as they are.
      request.headers.emplace(kAccepts, request.get_header_value("Accept-Encoding"));
      for (const char* header : {"Accept-Encoding", "Content-Encoding", "Content-Type", "Range"}) request.headers.erase(header);
      request.ranges.clear();
    });
    if (unread) connection.drain();
    if (!done || closed || unread || last) break;
  }
  return true;
}

bool Transport::Listener::brings_token(const httplib::Request& request) const {
  constexpr std::string_view kBearer = "Bearer ";
  std::string given = request.get_header_value("Authorization");
  if (given.starts_with(kBearer)) return same_secret(std::string_view(given).substr(kBearer.size()), options_.token);
  return same_secret(cookie_of(request.get_header_value("Cookie")), options_.token);
}

// A page from elsewhere has no business here, whatever name it calls this server by.
std::optional<Fault> Transport::Listener::judge_origin(const httplib::Request& request) const {
  std::string host = request.get_header_value("Host");
  if (request.get_header_value_count("Host") != 1 || !is_own_host(host, options_.address, port_)) {
    return Fault{FaultCode::forbidden, "this server does not go by that name", "header Host", ""};
  }
  bool foreign = request.has_header("Origin") && request.get_header_value("Origin") != "http://" + host;
  if (foreign || (request.path.starts_with("/api/") && request.get_header_value("Sec-Fetch-Site") == "cross-site")) {
    return Fault{FaultCode::forbidden, "pages from elsewhere are not answered", "header Origin", ""};
  }
  return std::nullopt;
}

// What the head of a request alone forbids.
std::optional<Fault> Transport::Listener::judge(const httplib::Request& request) const {
  if (auto fault = judge_origin(request)) return fault;
  if (!options_.token.empty() && request.path.starts_with("/api/") && !brings_token(request)) {
    return Fault{FaultCode::unauthorized, "this server wants its token", "header Authorization",
                 "send \"Authorization: Bearer TOKEN\", or open the page once with ?token=TOKEN"};
  }
  if (request.has_header("Transfer-Encoding")) {
    return Fault{FaultCode::bad_request, "a body comes whole, with its Content-Length", "header Transfer-Encoding", ""};
  }
  if (length_of(request).value_or(0) > kMostDrained) {
    return Fault{FaultCode::too_large, fmt::format("a body has at most {} bytes", kMostBody), "the body", ""};
  }
  return std::nullopt;
}

httplib::Server::HandlerResponse Transport::Listener::before_body(const httplib::Request& request,
                                                                  httplib::Response& response) const {
  if (auto fault = judge(request)) {
    put(answer_of(*fault), response);
    if (fault->code == FaultCode::unauthorized) response.set_header("WWW-Authenticate", "Bearer");
    return HandlerResponse::Handled;
  }
  if (length_of(request).value_or(0) > 0 && request.method != "GET" && request.method != "HEAD") {
    return HandlerResponse::Unhandled;
  }
  if (!take_token(request, response)) answer(request, response);
  return HandlerResponse::Handled;
}

// The page opened with ?token=: from then on the browser brings it, and the address forgets it.
bool Transport::Listener::take_token(const httplib::Request& request, httplib::Response& response) const {
  auto [path, query] = split_target(request.target);
  if (options_.token.empty() || path != "/" || !query.starts_with("token=")) return false;
  if (!same_secret(std::string_view(query).substr(6), options_.token)) return false;
  response.set_header("Set-Cookie", fmt::format("{}={}; HttpOnly; SameSite=Strict; Path=/", kCookie, options_.token));
  response.set_redirect("/", 303);
  return true;
}

void Transport::Listener::answer(const httplib::Request& request, httplib::Response& response) const {
  Request asked;
  asked.method = request.method;
  std::tie(asked.path, asked.query) = split_target(request.target);
  asked.body = request.body;
  asked.if_none_match = request.get_header_value("If-None-Match");
  asked.accept_encoding = request.get_header_value(kAccepts);
  put(respond_(asked), response);
}

// Gives words to what the library refuses by itself.
void Transport::Listener::explain(httplib::Response& response) {
  if (!response.body.empty()) return;
  int status = response.status;
  Fault fault{FaultCode::bad_request, "this is no request that can be read", "", ""};
  if (status == 413) fault = {FaultCode::too_large, fmt::format("a body has at most {} bytes", kMostBody), "the body", ""};
  if (status == 414) fault = {FaultCode::too_large, "the address is too long", "the address", ""};
  put(answer_of(fault), response);
  response.status = status;
}

bool same_secret(std::string_view given, std::string_view wanted) {
  return given.size() == wanted.size() && CRYPTO_memcmp(given.data(), wanted.data(), wanted.size()) == 0;
}

bool is_own_host(std::string_view host, const std::string& address, int port) {
  std::string tail = fmt::format(":{}", port);
  std::string_view name = host;
  if (name.ends_with(tail)) {
    name.remove_suffix(tail.size());
  } else if (port != 80) {
    return false;
  }
  if (name == "localhost" || name == "127.0.0.1" || name == "[::1]" || name == address) return true;
  bool loopback = address == "127.0.0.1" || address == "::1" || address == "localhost";
  if (loopback) return false;
  // Listening to others: numbers point at nobody else, and neither does the machine's own name.
  std::array<char, 256> own{};
  if (::gethostname(own.data(), own.size() - 1) == 0 && name == own.data()) return true;
  if (name.starts_with('[') && name.ends_with(']')) name = name.substr(1, name.size() - 2);
  in6_addr ignored;
  std::string text(name);
  return ::inet_pton(AF_INET, text.c_str(), &ignored) == 1 || ::inet_pton(AF_INET6, text.c_str(), &ignored) == 1;
}

Transport::Transport(std::unique_ptr<Listener> listener) : listener_(std::move(listener)) {}

Result<std::unique_ptr<Transport>> Transport::start(const TransportOptions& options, Respond respond) {
  auto listener = std::make_unique<Listener>(options, std::move(respond));
  if (auto bound = listener->bind(); !bound) return tl::unexpected<Error>(std::move(bound.error()));
  std::unique_ptr<Transport> transport(new Transport(std::move(listener)));
  transport->thread_ = std::thread([one = transport->listener_.get()] { one->listen_after_bind(); });
  while (!transport->listener_->is_running()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  return transport;
}

Transport::~Transport() {
  listener_->stop();
  if (thread_.joinable()) thread_.join();
}

int Transport::port() const { return listener_->port(); }

}  // namespace longbow
