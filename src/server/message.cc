#include "server/message.h"

#include <nlohmann/json.hpp>

#include <array>

namespace longbow {
namespace {

struct FaultName {
  std::string_view name;
  int status;
};

constexpr std::array<FaultName, 10> kFaults = {{{"bad_request", 400},
                                                {"not_found", 404},
                                                {"bad_request", 405},
                                                {"too_large", 413},
                                                {"busy", 503},
                                                {"unavailable", 503},
                                                {"forbidden", 403},
                                                {"conflict", 409},
                                                {"forbidden", 401},
                                                {"unavailable", 500}}};

}  // namespace

Fault fault_of(const Error& error) {
  switch (error.code) {
    case ErrorCode::invalid_input:
      return {FaultCode::bad_request, error.message, error.where, ""};
    case ErrorCode::not_found:
      return {FaultCode::not_found, error.message, error.where, ""};
    case ErrorCode::conflict:
      return {FaultCode::busy, error.message, "the store", "try again in a moment"};
    case ErrorCode::io:
    case ErrorCode::corrupt:
      break;
  }
  // Where the store lies is nobody's business who only reads the page.
  return {FaultCode::unavailable, "the store cannot be read: " + error.message, "the store", ""};
}

Answer answer_of(const Fault& fault) {
  const FaultName& known = kFaults[static_cast<std::size_t>(fault.code)];
  nlohmann::ordered_json error{{"code", known.name}, {"message", fault.message}};
  if (!fault.where.empty()) error["where"] = fault.where;
  if (!fault.hint.empty()) error["hint"] = fault.hint;
  Answer answer;
  answer.status = known.status;
  // What a request brought may be no UTF-8, and is told back.
  answer.body = nlohmann::ordered_json{{"error", error}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return answer;
}

}  // namespace longbow
