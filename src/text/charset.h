// Text in other encodings to UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace longbow {

bool is_utf8(std::string_view charset);  // also where nothing is said

// "iso-8859-1" and "us-ascii" are read as windows-1252, as browsers do; what is no character becomes U+FFFD. Nothing
// for an encoding that is not known.
std::optional<std::string> to_utf8(std::string_view bytes, std::string_view charset);

}  // namespace longbow
