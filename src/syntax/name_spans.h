// Names from their heads: the tree says how far a name reaches.
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/names_gold.h"
#include "syntax/parse.h"

namespace longbow {

// `heads` has for each word 0, or 1 + its type where it is the head of a name. A name spans what hangs on its head but for
// what does not belong to it: prepositions before it, what it is coordinated with, appositions, lists, clauses it heads.
// Of names within names the outermost stays. Fills Word::name; children must be indexed.
void span_names(Parse& words, const std::vector<std::uint8_t>& heads);

// The names in Word::name, in order.
void named_spans(const Parse& words, std::vector<NameSpan>& out);

// The first word of a span whose own head lies outside it.
std::uint32_t head_of(const Parse& words, const NameSpan& span);

}  // namespace longbow
