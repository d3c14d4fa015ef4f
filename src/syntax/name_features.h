// What NameModel sees of a candidate: rows of its table, one for each thing that is true of the words in it, the words
// around it, its place in the tree and what the lists say. Rows are shared by hash.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "syntax/name_candidates.h"
#include "syntax/name_lists.h"
#include "syntax/parse.h"
#include "syntax/word_shape.h"

namespace longbow {

// What is found once for a sentence, before its candidates.
struct NameContext {
  std::vector<WordShape> shapes;
  std::vector<std::uint64_t> lemmas;       // hashes, in lower case
  std::vector<std::uint32_t> kinds;        // NameLists::mark()
  std::vector<NameCandidate> candidates;
  CandidateScratch scratch;
  std::string buffer;
};

// Needs tags, lemmas and indexed children.
void look_for_names(const Parse& words, const NameLists& lists, NameContext& context);

// A stretch that is none of the candidates becomes the last of them. For training: its features say what it is.
void add_candidate(const Parse& words, const NameSpan& span, NameContext& context);

// The rows (below `rows`, of which there are two at least) of one candidate. The first is true of every candidate.
inline constexpr std::uint32_t kAlways = 0;
void name_features(const Parse& words, const NameLists& lists, const NameContext& context, std::size_t candidate,
                   std::uint32_t rows, std::vector<std::uint32_t>& out);

}  // namespace longbow
