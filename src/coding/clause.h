// Predications: predicates with their arguments, whatever form the sentence gave them. Passives, relative clauses,
// infinitives, participles and conjunctions are undone here, so that frames need to know one form alone.
#pragma once

#include <cstdint>
#include <vector>

#include "coding/view.h"

namespace longbow {

struct Argument {
  ArgumentPlace place;
  std::uint32_t head = 0;
  bool clause = false;    // the head is itself a predicate
  bool borrowed = false;  // not the predicate's own: a shared subject, or what hangs on its object
};

enum class Modality : std::uint8_t { none, future, would, possible, obligation };

struct Predication {
  std::uint32_t head = 0;
  PredicateForm form = PredicateForm::verb;
  std::vector<Argument> arguments;
  Modality modality = Modality::none;
  bool passive = false;
  bool negated = false;
  bool conditional = false;  // stands under "if", "unless", ...
  bool infinitive = false;   // a bare or to-infinitive without a modal of its own
  bool past = false;
};

// One for every verb, every adjective or noun with a copula, and every noun that the lexicon knows as a predicate.
std::vector<Predication> find_predications(const SentenceView& view);

// The word that acts as subject of a verb on the surface, through control, conjunction and participles; kNoWord where
// there is none. Of a passive it is what undergoes.
std::int32_t surface_subject(const SentenceView& view, std::uint32_t verb);

bool is_passive(const SentenceView& view, std::uint32_t verb);

}  // namespace longbow
