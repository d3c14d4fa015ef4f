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
  tokenize(document.text, tokens_);
  DocumentCoder coder(document, points, *models_->lexicon, *models_->ontology);
  for (const Sentence& sentence : tokens_.sentences) {
    models_->annotator->annotate(document.text, tokens_, sentence, scratch_, parse_);
    SentenceResult result = coder.code(parse_, sentence, out.sentences++);
    ++out.why_not[static_cast<std::size_t>(result.why)];
    if (keep_details) out.details.push_back({sentence, parse_, result});
    append(out.events, std::move(result.events));
    append(out.statements, std::move(result.statements));
  }
  make_ids_unique(out.events, out.statements);
  return out;
}

}  // namespace longbow
