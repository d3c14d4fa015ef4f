// The layout of plain text: which line breaks end something, and which only wrap.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace longbow {

// A stretch that no sentence crosses: a paragraph, a headline, an item of a list.
struct TextBlock {
  Span span;              // bytes, without white space at the ends; never empty
  bool own_line = false;  // one line of the source, with a line break or the text's end at both ends
};

// Overwrites `out` with the blocks of the text, in order. A blank line always separates; a single line break does
// where the line before could have held more, or the line after begins an item of a list.
void find_blocks(std::string_view text, std::vector<TextBlock>& out);

}  // namespace longbow
