// What the lexicon lacks, as a corpus shows it: names of nobody it knows, and predicates between actors that it does
// not read.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/coder.h"

namespace longbow {

enum class GapKind : std::uint8_t {
  name,       // a proper name without a code
  predicate,  // a verb between two actors of which the lexicon knows nothing
  arguments,  // a verb that it knows, but not with what stands beside it here
};
std::string_view name(GapKind kind);

struct Gap {
  GapKind kind = GapKind::name;
  std::string text;  // a name as printed; a verb's lemma, with its preposition where the other actor stands behind one
  std::uint64_t count = 0;
  std::string example;  // the first sentence it was met in
};

// Counts document by document. Examples are those met first, so documents come in the order of reading.
class Harvest {
 public:
  explicit Harvest(const Lexicon& lexicon) : lexicon_(&lexicon) {}

  // `coded` with its details.
  void add(const Document& document, const CodedDocument& coded);
  // The most frequent first, then by kind and text; those met less than `least` times left out.
  std::vector<Gap> gaps(std::uint64_t least) const;

 private:
  void count(GapKind kind, std::string text, const Document& document, const Sentence& sentence);
  void add_names(const Document& document, const CodedSentence& coded);
  void add_predicates(const Document& document, const CodedSentence& coded);

  const Lexicon* lexicon_;
  std::map<std::pair<GapKind, std::string>, Gap> gaps_;
};

}  // namespace longbow
