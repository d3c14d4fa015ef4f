// A list of documents that is at hand already, coded on several threads; the answers come in the list's order.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "engine/coder.h"

namespace longbow {

// Calls `take` once for each document, by several threads at a time, each with its own number. `details` as of Coder.
// `threads` 0: as many as the machine has.
void code_all(const Models& models, std::span<const Document> documents, int threads, bool details,
              const std::function<void(std::size_t, CodedDocument&&)>& take);

}  // namespace longbow
