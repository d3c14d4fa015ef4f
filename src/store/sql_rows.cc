// See sql_rows.h; the columns come in the order of kSqlTables.
#include "store/sql_rows.h"

#include <algorithm>

#include "store/plover_json.h"

namespace longbow {
namespace {

std::string iso(const std::optional<Date>& date) { return date ? to_iso(*date) : ""; }

template <class Items, class Text>
std::string joined(const Items& items, Text text) {
  std::string all;
  for (const auto& item : items) all.append(all.empty() ? "" : " ").append(text(item));
  return all;
}

// Each once, in order, so that the order in which a text names them does not matter.
std::string ordered(std::vector<std::string> items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
  return joined(items, [](const std::string& item) { return std::string_view(item); });
}

template <class Items, class Text>
std::string ordered(const Items& items, Text text) {
  std::vector<std::string> texts;
  for (const auto& item : items) texts.push_back(text(item));
  return ordered(std::move(texts));
}

std::string code_of(const Entity& entity) { return entity.code.empty() ? "---" : entity.code; }

std::string code_and_sector(const Entity& entity) {
  return entity.sector.empty() ? code_of(entity) : code_of(entity) + ":" + entity.sector;
}

// Code points: bytes that do not continue one.
std::int64_t length_of(std::string_view text) {
  return std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

}  // namespace

std::string story_group(const Event& event) {
  std::string group = ordered(event.actors, code_of);
  group.append("|").append(ordered(event.recipients, code_of)).append("|");
  group.append(ordered(event.types, [](EventType type) { return std::string(name(type)); }));
  std::string frameworks = ordered(event.frameworks, [](const FrameworkRef& framework) { return framework.id; });
  if (!frameworks.empty()) group.append("|").append(frameworks);
  return group;
}

std::int64_t SqlRowWriter::document(const Document& document, const std::string& digest, RunId run) {
  RowSink& row = connection_.rows(SqlTable::documents);
  row.integer(++document_).text(document.id).integer(run).null().text_if(iso(document.date)).text_if(document.title);
  row.text_if(document.publisher).text_if(document.url).text_if(document.language);
  row.integer(length_of(document.text)).text(digest).text_if(document.text).end_row();
  return document_;
}

void SqlRowWriter::sentences(const std::vector<StoredSentence>& sentences, std::int64_t document) {
  RowSink& row = connection_.rows(SqlTable::sentences);
  std::int64_t sequence = 0;
  for (const StoredSentence& sentence : sentences) {
    row.integer(document).integer(sequence++).integer(sentence.span.begin).integer(sentence.span.end);
    row.text_if(sentence.why_not).end_row();
  }
}

void SqlRowWriter::event(const Event& event, std::int64_t document, std::vector<std::string>& groups) {
  auto same = [](const std::string& text) -> std::string_view { return text; };
  line_.clear();
  append_plover(event, {}, line_, TraceDetail::without_trace);
  groups.push_back(story_group(event));
  RowSink& row = connection_.rows(SqlTable::events);
  row.integer(++record_).text(event.id).integer(document).integer(event.text_info.sequence);
  row.text_if(iso(event.date)).text_if(iso(event.end_date));
  row.text(ordered(event.actors, code_and_sector)).text(ordered(event.recipients, code_and_sector));
  row.text(joined(event.types, [](EventType type) { return name(type); }));
  row.text_if(joined(event.modes, same)).text_if(joined(event.contexts, same)).text_if(event.cameo);
  row.integer(event.quad_code).real(event.event_scale).integer(event.auxiliary).real(event.confidence);
  row.text_if(event.location ? event.location->name : "").text_if(event.location ? event.location->country : "");
  row.text_if(event.event_text.empty() ? "" : event.event_text.front());
  row.integer(event.text_info.span.begin).integer(event.text_info.span.end).text(groups.back()).text(line_).end_row();
  entities("actor", event.actors);
  entities("recipient", event.recipients);
  std::int64_t position = 0;
  for (const FrameworkRef& framework : event.frameworks) this->framework(position++, framework);
  trace(event.trace);
}

void SqlRowWriter::statement(const Statement& statement, std::int64_t document) {
  line_.clear();
  append_plover(statement, {}, line_, TraceDetail::without_trace);
  RowSink& row = connection_.rows(SqlTable::statements);
  row.integer(++record_).text(statement.id).integer(document).integer(statement.text_info.sequence);
  row.text_if(iso(statement.date)).text(name(statement.relation));
  row.integer(statement.text_info.span.begin).integer(statement.text_info.span.end).text(line_).end_row();
  entities("subject", statement.subjects);
  framework(0, statement.framework);
  if (statement.parent) framework(1, *statement.parent);
  trace(statement.trace);
}

void SqlRowWriter::entities(std::string_view role, const std::vector<Entity>& entities) {
  RowSink& row = connection_.rows(SqlTable::entities);
  std::int64_t position = 0;
  for (const Entity& entity : entities) {
    row.integer(record_).text(role).integer(position++).text(code_of(entity)).text_if(entity.sector);
    row.text_if(entity.identifier).text(entity.text).integer(entity.span.begin).integer(entity.span.end).end_row();
  }
}

void SqlRowWriter::framework(std::int64_t position, const FrameworkRef& framework) {
  RowSink& row = connection_.rows(SqlTable::frameworks);
  row.integer(record_).integer(position).text(framework.id).text(framework.name).text_if(framework.kind).end_row();
}

void SqlRowWriter::trace(const std::vector<TraceStep>& trace) {
  RowSink& row = connection_.rows(SqlTable::trace);
  std::int64_t position = 0;
  for (const TraceStep& step : trace) {
    row.integer(record_).integer(position++).text(step.step).text_if(step.rule).text_if(step.text);
    row.integer(step.span.begin).integer(step.span.end).end_row();
  }
}

}  // namespace longbow
