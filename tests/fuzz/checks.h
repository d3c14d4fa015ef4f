// What must hold of tokens and trees, whatever the text and the model. A check that fails stops the fuzzer with a word.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "syntax/annotator.h"
#include "syntax/tree_check.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace longbow::fuzz {

inline void must(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// Any bytes as UTF-8: what is none becomes a question mark.
inline std::string repaired(std::string_view bytes) {
  std::string text;
  while (auto bad = first_invalid_utf8(bytes)) {
    text.append(bytes.substr(0, *bad)).push_back('?');
    bytes.remove_prefix(*bad + 1);
  }
  return text.append(bytes);
}

inline void check_tokens(std::string_view text, const TokenizedText& tokens) {
  std::uint32_t at = 0, next = 0;
  for (const Token& token : tokens.tokens) {
    must(!token.span.empty() && token.span.begin >= at && token.span.end <= text.size(), "tokens are in order");
    must(!first_invalid_utf8(text.substr(token.span.begin, token.span.size())), "no token cuts a character");
    at = token.span.end;
  }
  for (const Sentence& sentence : tokens.sentences) {
    must(sentence.tokens.begin == next && !sentence.tokens.empty(), "sentences follow each other, none empty");
    next = sentence.tokens.end;
    must(next <= tokens.tokens.size(), "sentences end with the tokens");
    must(sentence.span.begin == tokens.tokens[sentence.tokens.begin].span.begin &&
             sentence.span.end == tokens.tokens[next - 1].span.end,
         "a sentence spans its tokens");
  }
  must(next == tokens.tokens.size(), "every token is in a sentence");
}

inline void check_tree(const TokenizedText& tokens, const Sentence& sentence, const Parse& parse) {
  must(parse.size() == sentence.tokens.size(), "a word for every token");
  must(!tree_fault(parse), "the heads make a tree with one root");
  std::size_t children = 0;
  for (std::size_t i = 0; i < parse.size(); ++i) {
    const Word& word = parse.words[i];
    must(word.span == tokens.tokens[sentence.tokens.begin + i].span, "words stand where the tokens do");
    must(!name(word.upos).empty() && !name(word.xpos).empty() && !name(word.deprel).empty(), "labels have names");
    must((word.deprel == Deprel::root) == (word.head == kRoot), "the root and nothing else is called so");
    must(!first_invalid_utf8(parse.lemma(i)), "lemmas are UTF-8");
    for (std::uint32_t child : parse.children(i)) {
      must(parse.words[child].head == static_cast<std::int32_t>(i), "children hang on their heads");
      ++children;
    }
  }
  must(children + 1 == parse.size(), "every word but the root is a child");
}

// The whole way of one text, with its checks.
inline void check_text(const Annotator& annotator, std::string_view text) {
  TokenizedText tokens;
  tokenize(text, tokens);
  check_tokens(text, tokens);
  Annotator::Scratch scratch;
  Parse parse;
  for (const Sentence& sentence : tokens.sentences) {
    annotator.annotate(text, tokens, sentence, scratch, parse);
    check_tree(tokens, sentence, parse);
  }
}

}  // namespace longbow::fuzz
