#include "cli/console.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace longbow {

void Console::say(LogLevel level, std::string_view text) const {
  if (shows(level)) fmt::print(stderr, "{}\n", text);
}

std::string printable(std::string_view text) {
  std::string out;
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte == 0x7F) {
      out += fmt::format("\\x{:02x}", byte);
    } else {
      out += c;
    }
  }
  return out;
}

bool shows_colour(int descriptor) {
  const char* no = std::getenv("NO_COLOR");
  return (!no || !*no) && isatty(descriptor) == 1;
}

}  // namespace longbow
