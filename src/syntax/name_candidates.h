// Stretches of a sentence that may be names: what hangs on a capitalised word or a proper noun, cut in several ways, and
// runs of capitals. Which of them are names is for NameModel to say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "syntax/names_gold.h"
#include "syntax/parse.h"
#include "syntax/word_shape.h"

namespace longbow {

inline constexpr std::uint32_t kLongestName = 16;  // in words

// The ways in which a stretch is found, as bits of NameCandidate::ways; one may be found in several.
enum class NameWay : std::uint8_t {
  reach,         // all that belongs to a name by its relation to the head
  alone,         // the head
  no_modifier,   // reach without prepositional phrases, clauses and numbers behind the head
  no_clause,     // reach without clauses behind the head
  compound,      // the head, what it is compounded with and what is flat below it
  apposition,    // reach, with what stands beside it between marks of punctuation
  all,           // all that hangs on the head
  run,           // capitalised words in a row
  linked_run,    // the same over "of", "the", "&", hyphens and numbers
  number,        // from the head through the linked run and the number behind it
  comma_number,  // from the head through a number behind a comma
  run_comma_number,  // the same for the linked run
  run_comma_run,     // the linked run through the capitals behind a comma
  determiner,        // reach and the word before it
  run_determiner,    // the linked run and the word before it
};

struct NameCandidate {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t head = 0;  // the first of its words whose own head lies outside
  std::uint16_t ways = 0;
};

struct CandidateScratch {
  std::vector<NameSpan> whole;  // what hangs on each word
  std::vector<std::uint32_t> order;
};

// In order of begin, then end; each once. Children must be indexed; `shapes` are the words'.
void name_candidates(const Parse& words, const std::vector<WordShape>& shapes, CandidateScratch& scratch,
                     std::vector<NameCandidate>& out);

}  // namespace longbow
