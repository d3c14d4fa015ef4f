// A web server's answer as an archive keeps it: head and body in one stretch of bytes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace longbow {

// Lines of "Name: value", names in lower case; of a name that stands twice the first value.
using HeaderFields = std::map<std::string, std::string>;
HeaderFields parse_header_fields(std::string_view lines);

struct HttpAnswer {
  int status = 0;
  HeaderFields fields;
  std::string body;  // chunks joined, gzip and deflate unpacked

  std::string media_type() const;  // "text/html", in lower case
  std::string charset() const;     // "utf-8", or "" where none is said
};

// The reason where it is no answer, or its body is packed in a way that is not read.
tl::expected<HttpAnswer, std::string> parse_http_answer(std::string_view bytes);

}  // namespace longbow
