// Version and migration of an SQLite file: see sqlite_schema.h. The version is kept as PRAGMA user_version.
#include "store/sqlite_schema.h"

#include <fmt/format.h>

#include "store/sql_batch.h"

namespace longbow {
namespace {

constexpr std::int64_t kApplication = 0x4C424F57;  // "LBOW", so that file(1) and we know our files
constexpr const char* kPageSize = "PRAGMA page_size = 8192";  // of a new file: an event takes a kilobyte
constexpr SqlDialect kDialect = {"INTEGER PRIMARY KEY", "INTEGER", "REAL", "TEXT", " WITHOUT ROWID", ""};

tl::unexpected<Error> newer(const std::string& path, std::int64_t version) {
  return fail(ErrorCode::invalid_input, path,
              fmt::format("a newer Longbow wrote this store (its tables are of version {}, this program knows {})",
                          version, kSchemaVersion));
}

tl::unexpected<Error> foreign(const std::string& path) {
  return fail(ErrorCode::corrupt, path, "this file is no Longbow store: it is another program's database");
}

struct State {
  std::int64_t application = 0, version = 0, tables = 0;
  bool is_new() const { return application == 0 && version == 0 && tables == 0; }
};

Result<State> state_of(SqliteDatabase& database) {
  State state;
  for (auto [member, sql] :
       {std::pair{&State::tables, "SELECT count(*) FROM sqlite_master"},
        std::pair{&State::application, "PRAGMA application_id"}, std::pair{&State::version, "PRAGMA user_version"}}) {
    auto value = database.number(sql);
    if (!value) return tl::unexpected<Error>(std::move(value.error()));
    state.*member = *value;
  }
  return state;
}

// Reads a store of version 1, whose tables have been renamed, document by document.
class OldTables {
 public:
  OldTables(SqliteDatabase& database, SqlConnection& connection) : database_(database), connection_(connection) {}

  Result<void> copy() {
    SqlBatch batch(connection_);
    auto documents = database_.prepare(
        "SELECT d.id, d.date, d.title, d.publisher, d.url, d.language, d.text, o.coder, o.lexicon "
        "FROM old_documents d JOIN old_origins o ON o.id = d.origin ORDER BY o.id, d.id");
    if (!documents) return tl::unexpected<Error>(std::move(documents.error()));
    for (;;) {
      auto row = documents->step();
      if (!row) return tl::unexpected<Error>(std::move(row.error()));
      if (!*row) break;
      RunSetup setup;
      setup.stamp = {documents->text_at(7), documents->text_at(8)};
      auto run = batch.run_like(setup);
      if (!run) return tl::unexpected<Error>(std::move(run.error()));
      auto coded = read(*documents);
      if (!coded) return tl::unexpected<Error>(std::move(coded.error()));
      if (auto added = batch.add(std::move(*coded), *run); !added) return added;
      if (batch.waiting() >= 200) {
        if (auto sent = batch.send(); !sent) return sent;
      }
    }
    return batch.send();
  }

 private:
  Result<StoredDocument> read(const SqliteQuery& row) {
    StoredDocument coded;
    Document& document = coded.document;
    document.id = row.text_at(0);
    document.date = parse_iso_date(row.text_at(1));
    document.title = row.text_at(2);
    document.publisher = row.text_at(3);
    document.url = row.text_at(4);
    document.language = row.text_at(5);
    document.text = row.text_at(6);
    if (auto done = records("old_events", document.id, coded.events); !done) return tl::unexpected(done.error());
    if (auto done = records("old_statements", document.id, coded.statements); !done) return tl::unexpected(done.error());
    return coded;
  }

  template <class Record>
  Result<void> records(std::string_view table, const std::string& document, std::vector<Record>& into) {
    auto query = database_.prepare(fmt::format("SELECT id, record FROM {} WHERE document = ? ORDER BY sequence, id", table));
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    query->text(document);
    for (;;) {
      auto row = query->step();
      if (!row) return tl::unexpected<Error>(std::move(row.error()));
      if (!*row) return {};
      auto parsed = parse_plover(query->text_at(1));
      auto* record = parsed ? std::get_if<Record>(&parsed->record) : nullptr;
      if (record == nullptr) {
        return fail(ErrorCode::corrupt, connection_.shown(),
                    fmt::format("the record {} cannot be read", query->text_at(0)));
      }
      if (auto done = trace(record->id, record->trace); !done) return done;
      into.push_back(std::move(*record));
    }
  }

  Result<void> trace(const std::string& record, std::vector<TraceStep>& into) {
    auto query = database_.prepare(
        "SELECT step, rule, text, start, \"end\" FROM old_trace WHERE record = ? ORDER BY position");
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    query->text(record);
    for (;;) {
      auto row = query->step();
      if (!row) return tl::unexpected<Error>(std::move(row.error()));
      if (!*row) return {};
      Span span{static_cast<std::uint32_t>(query->integer_at(3)), static_cast<std::uint32_t>(query->integer_at(4))};
      into.push_back({query->text_at(0), query->text_at(1), query->text_at(2), span});
    }
  }

  SqliteDatabase& database_;
  SqlConnection& connection_;
};

// Version 1 had one version of a document, no runs and no stories.
Result<void> from_1(SqliteDatabase& database, SqlConnection& connection) {
  std::string rename, drop;
  for (std::string_view table : {"origins", "documents", "events", "statements", "entities", "frameworks", "trace", "facts"}) {
    rename += fmt::format("ALTER TABLE {0} RENAME TO old_{0};", table);
    drop += fmt::format("DROP TABLE old_{};", table);
  }
  for (std::string_view index :
       {"events_by_document", "events_by_date", "statements_by_document", "entities_by_code", "frameworks_by_id"}) {
    rename += fmt::format("DROP INDEX {};", index);
  }
  rename += schema_sql(kDialect) + "INSERT INTO facts SELECT key, value FROM old_facts;";
  rename += "CREATE INDEX old_events_by_document ON old_events (document);";
  rename += "CREATE INDEX old_statements_by_document ON old_statements (document);";
  if (auto done = database.run(rename.c_str()); !done) return done;
  if (auto done = OldTables(database, connection).copy(); !done) return done;
  return database.run(drop.c_str());
}

Result<void> step(std::int64_t version, SqliteDatabase& database, SqlConnection& connection) {
  if (version == 1) return from_1(database, connection);
  return database.run((version == 2 ? verdicts_sql(kDialect) : schema_sql(kDialect)).c_str());
}

}  // namespace

Result<void> check_sqlite_schema(SqliteDatabase& database, const std::string& path) {
  auto state = state_of(database);
  if (!state) return tl::unexpected<Error>(std::move(state.error()));
  if (state->is_new()) return fail(ErrorCode::not_found, path, "this store is empty: nothing was ever written to it");
  if (state->application != kApplication) return foreign(path);
  if (state->version > kSchemaVersion) return newer(path, state->version);
  if (state->version < kOldestReadVersion) {
    return fail(ErrorCode::invalid_input, path,
                "an older Longbow wrote this store; open it for writing once to bring it up to date");
  }
  return {};
}

Result<void> migrate_sqlite(SqliteDatabase& database, SqlConnection& connection) {
  const std::string& path = connection.shown();
  auto before = state_of(database);
  if (!before) return tl::unexpected<Error>(std::move(before.error()));
  if (!before->is_new() && before->application != kApplication) return foreign(path);
  if (before->version > kSchemaVersion) return newer(path, before->version);
  if (before->version == kSchemaVersion) return {};
  if (before->is_new()) {
    if (auto sized = database.run(kPageSize); !sized) return sized;
  }
  if (auto begun = database.run("BEGIN IMMEDIATE"); !begun) return begun;
  // Another program may have been faster.
  auto version = database.number("PRAGMA user_version");
  Result<void> done;
  if (!version) done = tl::unexpected<Error>(version.error());
  if (done && *version < kSchemaVersion) done = step(*version, database, connection);
  std::string seal =
      fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}; COMMIT", kApplication, kSchemaVersion);
  if (done) done = database.run(seal.c_str());
  if (!done && database.in_transaction()) (void)database.run("ROLLBACK");
  return done;
}

}  // namespace longbow
