// Finds where sentences end among the tokens of one block of text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/tokens.h"

namespace longbow {

class SentenceModel;
class BoundaryFeatures;

// Longer sentences are cut, at a comma or semicolon where there is one: no sentence of prose is as long, but tables
// are.
inline constexpr std::size_t kLongestSentence = 2000;

// Appends to `ends`, for each sentence of tokens[begin, end), the index behind its last token. The last one is `end`.
// The dateline of a news report ("ASTANA, April 21 (Reuters) -") comes out as a sentence of its own.
void find_sentence_ends(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                        std::vector<std::size_t>& ends);

// Whether the block begins with a dateline, which find_sentence_ends gives as its first sentence.
bool has_dateline(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end);

// The same with a model laid over the rules: it takes ends back and adds some. `features` is a buffer.
void find_sentence_ends(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                        const SentenceModel& model, BoundaryFeatures& features, std::vector<std::size_t>& ends);

// Whether the tokens are a title: no full stop, and most longer words capitalised.
bool looks_like_headline(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end);

}  // namespace longbow
