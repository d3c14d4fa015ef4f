// From what was read to what goes out: events and statements with offsets in code points, a trace and a stable id.
#pragma once

#include <string_view>
#include <vector>

#include "coding/act.h"
#include "coding/event.h"
#include "coding/framework.h"
#include "coding/quantity.h"
#include "coding/standing.h"
#include "coding/statement.h"
#include "coding/when.h"
#include "text/document.h"
#include "text/utf8.h"

namespace longbow {

// One sentence in its document: what every record of it needs.
struct SentenceContext {
  const Document* document = nullptr;
  const CodePoints* points = nullptr;
  const Ontology* ontology = nullptr;
  const SentenceView* view = nullptr;
  const std::vector<Mention>* mentions = nullptr;
  const std::vector<FrameworkMention>* frameworks = nullptr;
  const FrameworkThread* thread = nullptr;
  const std::vector<TimeMention>* times = nullptr;
  const std::vector<Quantity>* quantities = nullptr;
  Span bytes;  // of the sentence
  std::uint32_t sequence = 0;
};

// An act that has been judged: who, told by whom, standing how.
struct JudgedAct {
  const Act* act = nullptr;
  Standing standing;
  std::vector<Entity> actors, recipients;
  std::vector<Attribution> attribution;
  std::vector<TraceStep> trace;  // of references and speech
};

Entity entity_of(const SentenceContext& context, const Mention& mention);
// For words that are no mention.
Entity entity_of(const SentenceContext& context, Span words);
std::string text_of(const SentenceContext& context, Span words);
TraceStep step(const SentenceContext& context, std::string_view name, std::string_view rule, Span words);

Event make_event(const SentenceContext& context, const JudgedAct& judged);
Statement make_statement(const SentenceContext& context, const StatementDraft& draft, std::vector<Entity> subjects,
                         std::vector<Attribution> attribution, std::uint8_t auxiliary);

// Ids must differ within a document: a second record with the id of an earlier one gets another.
void make_ids_unique(std::vector<Event>& events, std::vector<Statement>& statements);

}  // namespace longbow
