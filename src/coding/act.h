// Acts: what a predication does, as a CAMEO code with its actors and recipients. A frame reads a predicate with its
// arguments; an operator makes of the act below it another, and operators nest.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "coding/clause.h"
#include "coding/mention.h"
#include "ontology/ontology.h"

namespace longbow {

struct ActStep {
  const OperatorRule* rule = nullptr;
  std::uint32_t word = 0;
};

struct Act {
  std::uint32_t head = 0;                    // the outermost predicate
  const Predication* predication = nullptr;  // of that head
  std::string cameo;                         // "" for a reading that is no event
  std::string below;                         // the code under the outermost operator; "" without one
  std::string mode, context;
  const Frame* frame = nullptr;       // null where an operator stands without an act below it
  std::vector<ActStep> operators;     // outermost first
  std::vector<std::uint32_t> actors;  // heads of mentions, or first-person pronouns
  std::vector<std::uint32_t> recipients;
  std::vector<std::uint32_t> words;     // the predicates' words: the evidence
  std::vector<std::uint32_t> consumed;  // heads of predicates that this reading has used up
  double score = 0;
  bool mutual = false;
  bool hypothetical = false;  // hoped for, considered
  bool negated = false;       // failed, denied
  bool settled = false;       // standing has been seen to
};

// Reads the predications of one sentence. Holds what it has read, so that each predicate is read once.
class Interpreter {
 public:
  Interpreter(const SentenceView& view, const std::vector<Mention>& mentions, const Ontology& ontology);

  const std::vector<Predication>& predications() const { return predications_; }
  // The best reading of the predicate at a word; null where there is none. `governed`: as the object of another
  // predicate, where nouns may mean acts that they do not mean alone.
  const Act* read(std::uint32_t word, bool governed);

  // The actors that stand at a word: mentions at its conjuncts, else those named inside it.
  void ends(std::uint32_t word, std::vector<std::uint32_t>& out) const;

 private:
  struct Fit {
    double score = -1;       // below zero: does not fit
    std::uint32_t word = 0;  // the argument's head
    bool by_word = false;    // a word or class decided
  };
  std::optional<Act> interpret(const Predication& predication, bool governed);
  bool words_present(const Predication& predication, const PredicateEntry& entry,
                     std::vector<std::uint32_t>& found) const;
  std::optional<double> fit_slots(const Predication& predication, const std::vector<SlotRule>& slots,
                                  std::vector<std::uint32_t>* used, const PredicateEntry& entry);
  Fit fit(const Filler& filler, const Argument& argument);
  bool in_class(Symbol word_class, std::uint32_t word) const;
  bool place_matches(const ArgumentPlace& wanted, const Argument& argument, const PredicateEntry& entry) const;
  std::optional<Act> try_frame(const Predication& predication, const Frame& frame, const PredicateEntry& entry);
  std::optional<Act> try_operator(const Predication& predication, const OperatorRule& rule,
                                  const PredicateEntry& entry);
  const Act* act_below(const Predication& predication, const OperatorRule& rule, const PredicateEntry& entry,
                       const Argument** where);
  void ends_at(const Predication& predication, const std::vector<ArgumentPlace>& places, const PredicateEntry& entry,
               const std::vector<std::uint32_t>& except, bool all_places, std::vector<std::uint32_t>& out) const;
  void ends_after(const Predication& predication, const Argument& object, std::vector<std::uint32_t>& out) const;
  void name_ends(const Predication& predication, const OperatorRule& rule, const PredicateEntry& entry,
                 const Act* below, const Argument* where, Act& act) const;
  bool known(const std::vector<std::uint32_t>& words) const;
  bool is_place(std::uint32_t word) const;  // a mention that stands in a place: "in Georgia"
  double filler_score(FillerKind kind, std::uint32_t word) const;

  const SentenceView& view_;
  const std::vector<Mention>& mentions_;
  const Ontology& ontology_;
  std::vector<Predication> predications_;
  std::vector<std::int32_t> predication_of_;                    // by word; -1
  std::vector<std::int32_t> mention_of_;                        // by head word; -1
  std::unordered_map<std::uint64_t, std::optional<Act>> read_;  // by word and whether governed
  std::vector<ArgumentPlace> default_recipient_;
  std::optional<Symbol> transparent_;  // class of nouns that stand for what follows "of"
};

}  // namespace longbow
