// Tokens and sentences of a text: flat, indexed, offsets in bytes of the document's text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace longbow {

// A syntactic word as Universal Dependencies counts them: "won't" is "wo" and "n't", "Russia's" is "Russia" and "'s".
struct Token {
  Span span;                // bytes
  bool space_after = true;  // whether white space, or the text's end, follows
};

struct Sentence {
  Span span;    // bytes, without white space at the ends
  Span tokens;  // indices into TokenizedText::tokens
  std::uint32_t paragraph = 0;
  bool headline = false;  // a line of its own without a full stop, in title case or capitals
};

struct TokenizedText {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

// Splits text into sentences and tokens. Total: any valid UTF-8 gives an answer, in time linear in its length.
// `out` is overwritten; its capacity is kept, so that one object serves many documents.
void tokenize(std::string_view text, TokenizedText& out);

// The tokens of one phrase, such as a name of the lexicon, cut by the same rules; no sentence is looked for.
std::vector<std::string> tokenize_phrase(std::string_view phrase);

}  // namespace longbow
