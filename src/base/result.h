// Errors as values. An expected fault says what went wrong, where, and what to do; nobody prints or exits below cli/.
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace longbow {

enum class ErrorCode : unsigned char {
  invalid_input,   // a record, file or option that cannot be used as it is
  not_found,       // a file, model, lexicon or store that is not there
  io,              // the system refused to read or write
  corrupt,         // a model or store whose content fails its own checks
  conflict,        // somebody else holds what is wanted
};

struct [[nodiscard]] Error {
  ErrorCode code = ErrorCode::invalid_input;
  std::string where;    // "file:line:column", "record 12", an option's name; may be empty
  std::string message;  // what is wrong and what to do about it
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string where, std::string message) {
  return tl::unexpected<Error>(Error{code, std::move(where), std::move(message)});
}

}  // namespace longbow
