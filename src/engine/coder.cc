#include "engine/coder.h"

#include <iterator>

namespace longbow {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

CodedDocument Coder::code(const Document& document, bool keep_details) {
  CodedDocument out;
  CodePoints points(document.text);
  tokenize(document.text, models_->annotator->sentences(), tokens_);
  DocumentCoder coder(document, points, *models_->lexicon, *models_->ontology);
  for (const Sentence& sentence : tokens_.sentences) {
    models_->annotator->annotate(document.text, tokens_, sentence, scratch_, parse_);
    code_sentence(coder, points, parse_, sentence, keep_details, out);
  }
  coder.settle(out.events, out.statements);
  make_ids_unique(out.events, out.statements);
  return out;
}

CodedDocument Coder::code(const ParsedDocument& given, bool keep_details) {
  CodedDocument out;
  CodePoints points(given.document.text);
  DocumentCoder coder(given.document, points, *models_->lexicon, *models_->ontology);
  for (const ParsedSentence& one : given.sentences) {
    parse_ = one.parse;
    models_->annotator->fill_lemmas(parse_, scratch_);
    code_sentence(coder, points, parse_, one.sentence, keep_details, out);
  }
  coder.settle(out.events, out.statements);
  make_ids_unique(out.events, out.statements);
  return out;
}

void Coder::code_sentence(DocumentCoder& coder, const CodePoints& points, const Parse& parse, const Sentence& sentence,
                          bool keep_details, CodedDocument& out) {
  SentenceResult result = coder.code(parse, sentence, out.sentences++);
  ++out.why_not[static_cast<std::size_t>(result.why)];
  out.notes.push_back({points.from_bytes(sentence.span), result.why});
  if (keep_details) out.details.push_back({sentence, parse, result});
  append(out.events, std::move(result.events));
  append(out.statements, std::move(result.statements));
}

}  // namespace longbow
