// Documents that come with their parse, as CoNLL-U: another parser's tags, lemmas and trees in place of ours.
//
// "# newdoc id = X" begins a document; "# date", "# title", "# publisher", "# url" and "# language" tell of it, and
// "# newpar" begins a paragraph. Without them the whole input is one document, named after the file.
#pragma once

#include <deque>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "base/result.h"
#include "syntax/conllu.h"
#include "text/document.h"
#include "text/reader.h"
#include "text/tokens.h"

namespace longbow {

struct ParsedSentence {
  Sentence sentence;
  Parse parse;  // spans in the document's text; lemmas that the input lacks are empty or "_"
};

// The text is made of the sentences', each of its "# text" where the words stand in it, else of forms and SpaceAfter;
// between paragraphs stands an empty line. The words of a multiword line are parts of it, or all of it each.
struct ParsedDocument {
  Document document;
  std::vector<ParsedSentence> sentences;
};

// Hands out documents one by one. A sentence that cannot be read, or whose heads make no tree, is handed out as a
// Reject before its document, whose text keeps it wherever it is known.
class ParsedDocumentReader {
 public:
  using Record = tl::expected<ParsedDocument, Reject>;

  // gzip and zstd are unpacked; "-" is standard input.
  static Result<std::unique_ptr<ParsedDocumentReader>> open(const std::string& path_or_dash);
  // The stream outlives the reader. `id` names a document without one; where it is empty, a hash of its text does.
  ParsedDocumentReader(std::istream& stream, std::string name, std::string id);
  ~ParsedDocumentReader();

  std::optional<Record> next();  // nothing at the end

 private:
  struct Owned;  // the file, where the reader opened one itself
  void take(ConlluSentence& sentence);
  void take_unread(const ConlluSentence& sentence, const Error& error);
  void heed(const std::string& comment);
  void begin_text(bool glued);
  void end_document();

  std::unique_ptr<Owned> owned_;
  std::string name_, id_;
  ConlluReader sentences_;
  std::deque<Record> ready_;
  ParsedDocument now_;
  std::vector<std::size_t> in_paragraph_;  // how many sentences each has
  std::optional<Reject> fault_;            // of the document as a whole
  std::size_t documents_ = 0;
  bool any_ = false, new_paragraph_ = false, glued_ = false, ended_ = false;
};

}  // namespace longbow
