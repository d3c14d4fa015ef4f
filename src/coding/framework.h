// Frameworks: what binds. Which ones a sentence names, by name or as "the exercise", and what it says of them without
// an act: membership, cycles, one standing under another.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
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
  bool plural = false;        // of a common noun: "joint exercises"
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
  std::optional<Force> force;
  std::uint32_t word = 0;  // the predicate of the statement: the place for standing and attribution
  Span words;              // the evidence
  std::string rule;
};

// What one takes part in: an exercise, a series of them, an operation.
bool is_undertaking(std::string_view kind);

// What an article has said of frameworks so far, for the sentences to come, and what later sentences tell of earlier
// ones.
class FrameworkThread {
 public:
  const std::vector<FrameworkMention>& named() const { return named_; }  // each once, latest last
  // The exercise or operation that was spoken of last: what one takes part in where nothing is said.
  const FrameworkRef* undertaking() const { return undertaking_ ? &*undertaking_ : nullptr; }
  void remember(const SentenceView& view, const std::vector<FrameworkMention>& frameworks);
  // "an annual exercise" whose name came later has it now.
  void settle(std::vector<Event>& events, std::vector<Statement>& statements) const;

 private:
  std::vector<FrameworkMention> named_;
  std::optional<FrameworkRef> undertaking_;
  std::vector<FrameworkRef> unnamed_;                // brought up without a name, as one thing
  std::map<std::string, FrameworkRef> later_names_;  // by the id of what had none
};

std::vector<StatementDraft> find_statements(const SentenceView& view, const std::vector<FrameworkMention>& frameworks,
                                            const std::vector<Mention>& mentions, const Interpreter& interpreter);

}  // namespace longbow
