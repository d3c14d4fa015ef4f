// Forces as a sentence counts them: units, what they consist of, soldiers, and what they can keep up by relieving each
// other.
#pragma once

#include "coding/statement.h"
#include "coding/view.h"

namespace longbow {

Force force_in(const SentenceView& view);

}  // namespace longbow
