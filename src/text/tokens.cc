// Text to blocks, blocks to chunks without white space, chunks to words, words to sentences.
#include "text/tokens.h"

#include "text/boundary_features.h"
#include "text/characters.h"
#include "text/lines.h"
#include "text/sentence_model.h"
#include "text/sentence_splitter.h"
#include "text/word_splitter.h"

namespace longbow {
namespace {

// Appends the tokens of text[span).
void split_words(std::string_view text, Span span, WordSplitter& splitter, std::vector<Token>& out) {
  std::uint32_t chunk = span.begin;
  for (std::uint32_t at = span.begin; at < span.end;) {
    Glyph glyph = next_glyph(text, at);
    if (glyph.kind != CharKind::space) continue;
    if (glyph.at > chunk) splitter.split(text, {chunk, glyph.at}, span, out);
    chunk = at;
  }
  if (span.end > chunk) splitter.split(text, {chunk, span.end}, span, out);
}

}  // namespace

void tokenize(std::string_view text, TokenizedText& out) { tokenize(text, nullptr, out); }

void tokenize(std::string_view text, const SentenceModel* model, TokenizedText& out) {
  out.tokens.clear();
  out.sentences.clear();
  std::vector<TextBlock> blocks;
  find_blocks(text, blocks);
  WordSplitter splitter;
  BoundaryFeatures features;
  std::vector<std::size_t> ends;
  std::uint32_t paragraph = 0;
  for (const TextBlock& block : blocks) {
    std::size_t begin = out.tokens.size();
    split_words(text, block.span, splitter, out.tokens);
    ends.clear();
    if (model != nullptr)
      find_sentence_ends(text, out.tokens, begin, out.tokens.size(), *model, features, ends);
    else
      find_sentence_ends(text, out.tokens, begin, out.tokens.size(), ends);
    bool alone = ends.size() == 1 && block.own_line;
    for (std::size_t end : ends) {
      Sentence sentence;
      sentence.span = {out.tokens[begin].span.begin, out.tokens[end - 1].span.end};
      sentence.tokens = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      sentence.paragraph = paragraph;
      sentence.headline = alone && looks_like_headline(text, out.tokens, begin, end);
      out.sentences.push_back(sentence);
      begin = end;
    }
    ++paragraph;
  }
}

std::vector<std::string> tokenize_phrase(std::string_view phrase) {
  WordSplitter splitter;
  std::vector<Token> tokens;
  split_words(phrase, {0, static_cast<std::uint32_t>(phrase.size())}, splitter, tokens);
  std::vector<std::string> words;
  words.reserve(tokens.size());
  for (const Token& token : tokens) words.emplace_back(phrase.substr(token.span.begin, token.span.size()));
  return words;
}

}  // namespace longbow
