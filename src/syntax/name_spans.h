// Names as stretches of a sentence's words.
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/names_gold.h"
#include "syntax/parse.h"

namespace longbow {

// The names in Word::name, in order.
void named_spans(const Parse& words, std::vector<NameSpan>& out);

// The first word of a span whose own head lies outside it.
std::uint32_t head_of(const Parse& words, const NameSpan& span);

}  // namespace longbow
