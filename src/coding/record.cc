#include "coding/record.h"

#include <absl/container/flat_hash_set.h>
#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>

#include "coding/confidence.h"
#include "coding/details.h"

namespace longbow {
namespace {

std::string short_hash(std::string_view text) {
  return fmt::format("{:08x}", static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()) >> 16));
}

std::string event_key(const Event& event) {
  std::string key = fmt::format("{}\x1f{}\x1f{}", event.text_info.document, event.text_info.sequence, event.cameo);
  auto add = [&](const std::vector<Entity>& entities) {
    key += '\x1e';
    for (const Entity& entity : entities)
      key += fmt::format("{}-{}:{};", entity.span.begin, entity.span.end, entity.code);
  };
  add(event.actors);
  add(event.recipients);
  for (const TraceStep& one : event.trace) key += fmt::format("{}-{},", one.span.begin, one.span.end);
  return key;
}

// Runs of neighbouring words, each a text of its own: "pulled out of" but not what stands between "cut" and "off".
std::vector<Span> runs(const std::vector<std::uint32_t>& words) {
  std::vector<Span> out;
  for (std::uint32_t w : words) {
    if (!out.empty() && out.back().end == w)
      out.back().end = w + 1;
    else
      out.push_back({w, w + 1});
  }
  return out;
}

void add_unique(std::vector<std::string>& list, std::string_view text) {
  if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) list.emplace_back(text);
}

}  // namespace

std::string text_of(const SentenceContext& context, Span words) {
  Span bytes = context.view->bytes(words);
  return context.document->text.substr(bytes.begin, bytes.size());
}

Entity entity_of(const SentenceContext& context, Span words) {
  Entity entity;
  entity.text = text_of(context, words);
  entity.code = "---";
  entity.span = context.points->from_bytes(context.view->bytes(words));
  return entity;
}

Entity entity_of(const SentenceContext& context, const Mention& mention) {
  Entity entity;
  if (!mention.antecedent || mention.marked) {
    entity = entity_of(context, mention.words);
  } else {
    // Not "it" but whom it means, where that stands: maybe in another sentence, where its words are other words.
    entity.text = context.document->text.substr(mention.antecedent->begin, mention.antecedent->size());
    entity.span = context.points->from_bytes(*mention.antecedent);
  }
  entity.code = mention.code.empty() ? "---" : mention.code;
  entity.sector = mention.sector;
  entity.identifier = mention.identifier;
  return entity;
}

TraceStep step(const SentenceContext& context, std::string_view name, std::string_view rule, Span words) {
  return {std::string(name), std::string(rule), text_of(context, words),
          context.points->from_bytes(context.view->bytes(words))};
}

Event make_event(const SentenceContext& context, const JudgedAct& judged) {
  const Act& act = *judged.act;
  Event event;
  event.cameo = judged.standing.cameo;
  const CameoCode* code = context.ontology->find(event.cameo);
  event.types = {code->type};
  bool plain = event.cameo == (act.frame ? act.frame->cameo : "");
  add_unique(event.modes, plain && !act.mode.empty() ? act.mode : code->mode);
  for (const std::string& one : code->contexts) add_unique(event.contexts, one);
  add_unique(event.contexts, act.context);
  event.actors = judged.actors;
  event.recipients = judged.recipients;
  event.attribution = judged.attribution;
  event.auxiliary = judged.standing.auxiliary;
  for (Span run : runs(act.words)) event.event_text.push_back(text_of(context, run));
  event.quad_code = context.ontology->plover_quad(code->type);
  event.event_scale = context.ontology->plover_score(code->type, event.modes.empty() ? "" : event.modes.front());
  ActFrameworks bound = frameworks_of(context, act);
  event.frameworks = std::move(bound.refs);
  for (std::uint32_t word : bound.words) event.event_text.push_back(text_of(context, {word, word + 1}));
  event.reasons = reasons_of(context, act, judged.attribution.empty());
  event.location = location_of(context, act);
  event.size = size_of(context, act, code->type);
  set_date(context, act, event);
  event.text_info = {context.document->id, context.sequence, context.points->from_bytes(context.bytes)};
  event.cite_info = {context.document->publisher, context.document->url, context.document->title,
                     context.document->language};
  event.trace = judged.trace;
  for (const ActStep& one : act.operators) {
    event.trace.push_back(step(context, "operator", fmt::format("{}:{}", name(one.rule->function), one.rule->id),
                               {one.word, one.word + 1}));
  }
  if (act.frame != nullptr) {
    std::vector<std::uint32_t> words = act.words;
    for (const ActStep& one : act.operators) std::erase(words, one.word);
    if (words.empty()) words = act.words;
    event.trace.push_back(step(context, "frame", act.frame->id, runs(words).front()));
  }
  if (!judged.standing.rule.empty())
    event.trace.push_back(step(context, "standing", judged.standing.rule, {act.head, act.head + 1}));
  event.confidence = confidence_of(event);
  event.id = context.document->id + "-" + short_hash(event_key(event));
  return event;
}

Statement make_statement(const SentenceContext& context, const StatementDraft& draft, std::vector<Entity> subjects,
                         std::vector<Attribution> attribution, std::uint8_t auxiliary) {
  Statement statement;
  statement.date = context.document->date;
  statement.subjects = std::move(subjects);
  statement.relation = draft.relation;
  statement.framework = draft.framework;
  statement.parent = draft.parent;
  statement.cycle = draft.cycle;
  statement.force = draft.force;
  statement.attribution = std::move(attribution);
  statement.auxiliary = auxiliary;
  statement.text_info = {context.document->id, context.sequence, context.points->from_bytes(context.bytes)};
  statement.trace.push_back(step(context, "statement", draft.rule, draft.words));
  std::string key =
      fmt::format("{}\x1f{}\x1f{}\x1f{}\x1f{}\x1f{}", context.document->id, context.sequence, name(draft.relation),
                  draft.framework.id, draft.parent ? draft.parent->id : "", draft.words.begin);
  for (const Entity& subject : statement.subjects)
    key += fmt::format("\x1e{}-{}", subject.span.begin, subject.span.end);
  statement.id = context.document->id + "-s" + short_hash(key);
  return statement;
}

void make_ids_unique(std::vector<Event>& events, std::vector<Statement>& statements) {
  absl::flat_hash_set<std::string> seen;
  auto settle = [&](std::string& id) {
    std::string base = id;
    for (int again = 2; !seen.insert(id).second; ++again) id = base + "." + std::to_string(again);
  };
  for (Event& event : events) settle(event.id);
  for (Statement& statement : statements) settle(statement.id);
}

}  // namespace longbow
