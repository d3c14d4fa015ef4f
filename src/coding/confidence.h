// How sure the coder may be of an event, by what its record shows of how it was made.
#pragma once

#include "coding/event.h"

namespace longbow {

// Between 0 and 1: of events at 0.7 some 70 % are right, as far as the texts go that the weights were fitted on
// (tools/confidence.py). Looks at everything but `confidence` itself.
double confidence_of(const Event& event);

}  // namespace longbow
