// Document to records: the whole flow on one page. Pure: the same document, models and options give the same records.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "coding/sentence.h"
#include "engine/models.h"
#include "engine/parsed_document.h"
#include "syntax/parse.h"
#include "text/document.h"
#include "text/tokens.h"

namespace longbow {

struct CodedSentence {
  Sentence sentence;
  Parse parse;
  SentenceResult result;
};

// What a sentence came to.
struct SentenceNote {
  Span span;  // code points
  WhyNot why = WhyNot::none;
};

struct CodedDocument {
  std::vector<Event> events;
  std::vector<Statement> statements;
  std::uint32_t sentences = 0;
  std::array<std::uint32_t, 8> why_not{};  // sentences without an event, by WhyNot
  std::vector<SentenceNote> notes;         // one a sentence
  std::vector<CodedSentence> details;      // filled on request: what `explain` shows
};

// One a thread: holds the buffers that are used from document to document.
class Coder {
 public:
  explicit Coder(const Models& models) : models_(&models) {}
  CodedDocument code(const Document& document, bool keep_details = false);
  // The same with the sentences and trees that came with the document.
  CodedDocument code(const ParsedDocument& given, bool keep_details = false);

 private:
  static void code_sentence(DocumentCoder& coder, const CodePoints& points, const Parse& parse,
                            const Sentence& sentence, bool keep_details, CodedDocument& out);

  const Models* models_;
  TokenizedText tokens_;
  Annotator::Scratch scratch_;
  Parse parse_;
};

}  // namespace longbow
