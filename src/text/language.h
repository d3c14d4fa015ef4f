// Whether a document is in English, which is all that is coded.
#pragma once

#include <optional>
#include <string>

#include "text/document.h"

namespace longbow {

// Why the document is to be set aside, as "the text is in German"; nothing where it is to be coded. Its own word
// (`language`) counts, and of a text of 200 characters or more what it looks like; shorter ones are taken for English.
// Pure, and safe from any thread.
std::optional<std::string> foreign_language(const Document& document);

}  // namespace longbow
