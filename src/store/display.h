// How text looks in the columns of a terminal: East Asian wide characters take two, combining marks none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace longbow {

std::size_t display_width(std::string_view text);

// Line ends, tabs and other control characters become blanks, so that a value stays in its line.
std::string one_line(std::string_view text);

// At most `width` columns; what does not fit ends in an ellipsis.
std::string shorten(std::string_view text, std::size_t width);

// Exactly `width` columns: shortened, then filled up with blanks.
std::string fit(std::string_view text, std::size_t width);

// Lines of at most `width` columns, broken at blanks where there are any; text beyond `most` lines ends in an ellipsis.
// At least one line, which may be empty.
std::vector<std::string> wrap(std::string_view text, std::size_t width, std::size_t most);

}  // namespace longbow
