// One line of JSON to one Document.
#pragma once

#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "text/document.h"

namespace longbow {

// Keeps its parser's memory between records; one object a thread.
class JsonDocumentParser {
 public:
  JsonDocumentParser();
  ~JsonDocumentParser();
  JsonDocumentParser(const JsonDocumentParser&) = delete;
  JsonDocumentParser& operator=(const JsonDocumentParser&) = delete;

  // The document, or the reason why it is none. `line` may grow in capacity: the parser wants room behind its end.
  tl::expected<Document, std::string> parse(std::string& line);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// An id for a document that came without one: the same text gives the same id.
std::string id_from_text(std::string_view text);

}  // namespace longbow
