// What a command says on standard error: as much as --log-level lets through. Errors are always told.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace longbow {

enum class LogLevel : std::uint8_t { error, warning, info };

class Console {
 public:
  void set(LogLevel level) { level_ = level; }
  bool shows(LogLevel level) const { return level <= level_; }
  // One line or several, a line break is added.
  void warn(std::string_view text) const { say(LogLevel::warning, text); }
  void info(std::string_view text) const { say(LogLevel::info, text); }

 private:
  void say(LogLevel level, std::string_view text) const;
  LogLevel level_ = LogLevel::info;
};

// A name or message as a terminal may show it: line breaks and other control characters as \n and \x1b.
std::string printable(std::string_view text);

// Whether what goes to this file descriptor is coloured: a terminal, and no NO_COLOR in the environment.
bool shows_colour(int descriptor);

}  // namespace longbow
