// Frameworks: what binds. Which ones a sentence names, by name or as "the exercise", and what it says of them without
// an act: membership, cycles, one standing under another.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "coding/act.h"
#include "coding/statement.h"

namespace longbow {

struct FrameworkMention {
  Span words;
  std::uint32_t head = 0;
  FrameworkRef framework;
  bool named = false;         // by its own name, not by a common noun
  std::vector<Symbol> nouns;  // of the lexicon's entry: what may refer back to it
};

// `known` are those that the article has named so far, latest last; a common noun may mean one of them.
std::vector<FrameworkMention> find_frameworks(const SentenceView& view, const std::vector<FrameworkMention>& known);

struct StatementDraft {
  std::vector<std::uint32_t> subjects;  // heads of mentions
  Relation relation = Relation::member;
  FrameworkRef framework;
  std::optional<FrameworkRef> parent;
  std::optional<Cycle> cycle;
  std::uint32_t word = 0;  // the predicate of the statement: the place for standing and attribution
  Span words;              // the evidence
  std::string rule;
};

std::vector<StatementDraft> find_statements(const SentenceView& view, const std::vector<FrameworkMention>& frameworks,
                                            const std::vector<Mention>& mentions, const Interpreter& interpreter);

}  // namespace longbow
