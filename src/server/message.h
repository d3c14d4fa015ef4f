// Requests and answers as the routes see them, whichever library carries them, and the faults that routes tell.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "base/result.h"

namespace longbow {

struct Request {
  std::string method, path, query;  // the path and query as sent, still escaped
  std::string body;
  std::string if_none_match, accept_encoding;
};

// Gives a portion of a body; empty: the end.
using NextPortion = std::function<Result<std::string>()>;

struct Answer {
  int status = 200;
  std::string type = "application/json; charset=utf-8";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  NextPortion portions;  // where set, in place of the body: for what is too long to be held
};

enum class FaultCode : std::uint8_t {
  bad_request, not_found, method, too_large, busy, unavailable, forbidden, conflict, unauthorized, internal
};

struct Fault {
  FaultCode code = FaultCode::bad_request;
  std::string message;
  std::string where, hint;  // may be empty
};

template <class T>
using Outcome = tl::expected<T, Fault>;

inline tl::unexpected<Fault> refuse(FaultCode code, std::string message, std::string where = "", std::string hint = "") {
  return tl::unexpected<Fault>(Fault{code, std::move(message), std::move(where), std::move(hint)});
}

// The one place where errors of the other rooms become faults.
Fault fault_of(const Error& error);

// {"error": {...}} with the status that goes with it.
Answer answer_of(const Fault& fault);

}  // namespace longbow
