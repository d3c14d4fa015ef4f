// The rules that traces name, in the sources of the lexicon.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/models.h"

namespace longbow {

struct FoundRule {
  std::string kind;       // "frame", "operator"
  std::string file;       // "frames/provide.lex"; "" where the lexicon cannot tell
  std::uint32_t line = 0;
  std::string source;     // the rule's own text
};

// By the id that a trace has: "withdraw.exercise", "refuse:refuse.refuse". Nothing where the lexicon has no such frame or
// operator.
std::optional<FoundRule> find_rule(const Models& models, std::string_view id);

}  // namespace longbow
