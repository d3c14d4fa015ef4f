// A part of speech in both tag sets, decided together.
#pragma once

#include "syntax/labels.h"

namespace longbow {

struct Tag {
  Upos upos = Upos::none;
  Xpos xpos = Xpos::none;
  friend auto operator<=>(const Tag&, const Tag&) = default;
};

}  // namespace longbow
