// By whose word an act is told, and whether as done, planned, conditional or denied.
#pragma once

#include <cstdint>
#include <vector>

#include "coding/act.h"
#include "coding/event.h"

namespace longbow {

struct Speech {
  std::uint32_t word = 0;  // the verb of saying, or "according"
  AttributionKind kind = AttributionKind::said;
  std::vector<std::uint32_t> speakers;  // heads of mentions
  bool past = false;
  bool named = false;  // a speaker stands in the sentence, known or not
};

// The chain of speech above a predicate, outermost first.
std::vector<Speech> speech_over(const SentenceView& view, const Interpreter& interpreter, std::uint32_t word);

struct Standing {
  std::string cameo;           // after future, refusal and duty have had their say; "" where no act is left
  std::string rule;            // what was applied, for the trace; "" where nothing was
  std::uint8_t auxiliary = 0;  // of Auxiliary
  bool speaker_acts = false;   // a demand made of the actor by the speaker: "Iran must stop, he said"
};

// `quoted`: the sentence is somebody's word even where no verb of saying stands in it.
Standing standing_of(const SentenceView& view, const Interpreter& interpreter, const Ontology& ontology, const Act& act,
                     const std::vector<Speech>& speech, bool quoted);

}  // namespace longbow
