// One article as it came in. Text is valid UTF-8 by the time a Document exists.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/span.h"

namespace longbow {

enum class MentionRole : std::uint8_t { any, actor, recipient };

// An actor that the user has marked already.
struct UserMention {
  Span span;         // code points of the text
  std::string code;  // "" where the coder shall find it
  MentionRole role = MentionRole::any;
};

struct Document {
  std::string id;
  std::optional<Date> date;  // of publication
  std::string text;
  std::string title;  // context for references; never coded
  std::string publisher;
  std::string url;
  std::string language;  // BCP 47; "" is taken for English
  std::vector<UserMention> mentions;
};

}  // namespace longbow
