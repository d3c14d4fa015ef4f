// See sqlite_writer.h.
#include "store/sqlite_writer.h"

#include <fmt/format.h>

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

// Writes one document's rows; the first fault ends it.
class DocumentWriter {
 public:
  DocumentWriter(SqliteWriters& writers, std::string& line) : writers_(writers), line_(line) {}

  Result<void> write(const StoredDocument& coded, const Stamp& stamp) {
    const std::string& id = coded.document.id;
    for (auto* query : {&writers_.forget_entities, &writers_.forget_frameworks, &writers_.forget_trace,
                        &writers_.forget_events, &writers_.forget_statements}) {
      run(query->restart().text(id));
    }
    document(coded.document, stamp);
    for (const Event& event : coded.events) this->event(event, id);
    for (const Statement& statement : coded.statements) this->statement(statement, id);
    return done_;
  }

 private:
  void run(SqliteQuery& query) {
    if (done_) done_ = query.run();
  }

  void document(const Document& document, const Stamp& stamp) {
    run(writers_.origin.restart().text(stamp.coder).text(stamp.lexicon));
    SqliteQuery& origin = writers_.origin_id.restart().text(stamp.coder).text(stamp.lexicon);
    if (auto row = origin.step(); !row && done_) done_ = tl::unexpected<Error>(std::move(row.error()));
    std::int64_t origin_id = done_ ? origin.integer_at(0) : 0;
    origin.restart();
    SqliteQuery& query = writers_.document.restart().text(document.id).text_if(iso(document.date));
    query.text_if(document.title).text_if(document.publisher).text_if(document.url).text_if(document.language);
    run(query.text_if(document.text).integer(origin_id));
  }

  void event(const Event& event, const std::string& document) {
    auto same = [](const std::string& text) -> std::string_view { return text; };
    line_.clear();
    append_plover(event, {}, line_, TraceDetail::without_trace);
    SqliteQuery& query = writers_.event.restart().text(event.id).text(document).integer(event.text_info.sequence);
    query.text_if(iso(event.date)).text_if(iso(event.end_date));
    query.text(joined(event.types, [](EventType type) { return name(type); }));
    query.text_if(joined(event.modes, same)).text_if(joined(event.contexts, same)).text_if(event.cameo);
    query.integer(event.quad_code).real(event.event_scale).integer(event.auxiliary).real(event.confidence);
    query.text_if(event.event_text.empty() ? "" : event.event_text.front());
    query.integer(event.text_info.span.begin).integer(event.text_info.span.end).text(line_);
    run(query);
    drop_parts(event.id);
    entities(event.id, "actor", event.actors);
    entities(event.id, "recipient", event.recipients);
    std::int64_t position = 0;
    for (const FrameworkRef& framework : event.frameworks) this->framework(event.id, position++, framework);
    trace(event.id, event.trace);
  }

  void statement(const Statement& statement, const std::string& document) {
    line_.clear();
    append_plover(statement, {}, line_, TraceDetail::without_trace);
    SqliteQuery& query = writers_.statement.restart().text(statement.id).text(document);
    query.integer(statement.text_info.sequence).text_if(iso(statement.date)).text(name(statement.relation));
    run(query.integer(statement.text_info.span.begin).integer(statement.text_info.span.end).text(line_));
    drop_parts(statement.id);
    entities(statement.id, "subject", statement.subjects);
    framework(statement.id, 0, statement.framework);
    if (statement.parent) framework(statement.id, 1, *statement.parent);
    trace(statement.id, statement.trace);
  }

  // What a record of the same id left behind: the same record twice in a document, or another document's.
  void drop_parts(const std::string& record) {
    for (auto* query : {&writers_.drop_entities, &writers_.drop_frameworks, &writers_.drop_trace}) {
      run(query->restart().text(record));
    }
  }

  void entities(const std::string& record, std::string_view role, const std::vector<Entity>& entities) {
    std::int64_t position = 0;
    for (const Entity& entity : entities) {
      SqliteQuery& query = writers_.entity.restart().text(record).text(role).integer(position++);
      query.text(entity.code.empty() ? "---" : std::string_view(entity.code));
      query.text_if(entity.sector).text_if(entity.identifier).text(entity.text);
      run(query.integer(entity.span.begin).integer(entity.span.end));
    }
  }

  void framework(const std::string& record, std::int64_t position, const FrameworkRef& framework) {
    SqliteQuery& query = writers_.framework.restart().text(record).integer(position);
    run(query.text(framework.id).text(framework.name).text_if(framework.kind));
  }

  void trace(const std::string& record, const std::vector<TraceStep>& trace) {
    std::int64_t position = 0;
    for (const TraceStep& step : trace) {
      SqliteQuery& query = writers_.step.restart().text(record).integer(position++).text(step.step);
      run(query.text_if(step.rule).text_if(step.text).integer(step.span.begin).integer(step.span.end));
    }
  }

  SqliteWriters& writers_;
  std::string& line_;
  Result<void> done_;
};

}  // namespace

Result<std::unique_ptr<SqliteWriters>> prepare_writers(SqliteDatabase& database) {
  constexpr std::string_view kOfDocument =
      "record IN (SELECT id FROM events WHERE document = ?1 UNION ALL SELECT id FROM statements WHERE document = ?1)";
  auto writers = std::make_unique<SqliteWriters>();
  const std::pair<SqliteQuery SqliteWriters::*, std::string> all[] = {
      {&SqliteWriters::origin, "INSERT OR IGNORE INTO origins (coder, lexicon) VALUES (?, ?)"},
      {&SqliteWriters::origin_id, "SELECT id FROM origins WHERE coder = ? AND lexicon = ?"},
      {&SqliteWriters::forget_entities, fmt::format("DELETE FROM entities WHERE {}", kOfDocument)},
      {&SqliteWriters::forget_frameworks, fmt::format("DELETE FROM frameworks WHERE {}", kOfDocument)},
      {&SqliteWriters::forget_trace, fmt::format("DELETE FROM trace WHERE {}", kOfDocument)},
      {&SqliteWriters::forget_events, "DELETE FROM events WHERE document = ?"},
      {&SqliteWriters::forget_statements, "DELETE FROM statements WHERE document = ?"},
      {&SqliteWriters::drop_entities, "DELETE FROM entities WHERE record = ?"},
      {&SqliteWriters::drop_frameworks, "DELETE FROM frameworks WHERE record = ?"},
      {&SqliteWriters::drop_trace, "DELETE FROM trace WHERE record = ?"},
      {&SqliteWriters::document, "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?)"},
      {&SqliteWriters::event,
       "INSERT OR REPLACE INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
      {&SqliteWriters::statement, "INSERT OR REPLACE INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?)"},
      {&SqliteWriters::entity, "INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
      {&SqliteWriters::framework, "INSERT INTO frameworks VALUES (?, ?, ?, ?, ?)"},
      {&SqliteWriters::step, "INSERT INTO trace VALUES (?, ?, ?, ?, ?, ?, ?)"},
  };
  for (const auto& [member, sql] : all) {
    auto query = database.prepare(sql);
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    writers.get()->*member = std::move(*query);
  }
  return writers;
}

Result<void> write_document(SqliteWriters& writers, const StoredDocument& coded, const Stamp& stamp, std::string& line) {
  return DocumentWriter(writers, line).write(coded, stamp);
}

}  // namespace longbow
