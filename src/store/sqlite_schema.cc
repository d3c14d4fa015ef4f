// Schema and migrations: see sqlite_schema.h.
//
// `record` holds a record as a PLOVER line without trace and stamp, from which it is read back; the columns beside it
// and the tables of entities, frameworks and trace are for looking up, here and with any SQLite tool.
#include "store/sqlite_schema.h"

#include <fmt/format.h>

#include <array>

namespace longbow {
namespace {

constexpr std::int64_t kApplication = 0x4C424F57;  // "LBOW", so that file(1) and we know our files

// A step is never changed once released; a change of the tables is a new step at the end.
constexpr std::array<const char*, 1> kSteps = {R"(
CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE origins (id INTEGER PRIMARY KEY, coder TEXT NOT NULL, lexicon TEXT NOT NULL, UNIQUE (coder, lexicon));
CREATE TABLE documents (
  id TEXT PRIMARY KEY, date TEXT, title TEXT, publisher TEXT, url TEXT, language TEXT, text TEXT,
  origin INTEGER NOT NULL REFERENCES origins (id)) WITHOUT ROWID;
CREATE TABLE events (
  id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES documents (id), sequence INTEGER NOT NULL,
  date TEXT, enddate TEXT, types TEXT NOT NULL, modes TEXT, contexts TEXT, cameo TEXT, quad_code INTEGER NOT NULL,
  event_scale REAL NOT NULL, auxiliary INTEGER NOT NULL, confidence REAL NOT NULL, evidence TEXT, start INTEGER NOT NULL,
  "end" INTEGER NOT NULL, record TEXT NOT NULL);
CREATE INDEX events_by_document ON events (document);
CREATE INDEX events_by_date ON events (date, id);
CREATE TABLE statements (
  id TEXT PRIMARY KEY, document TEXT NOT NULL REFERENCES documents (id), sequence INTEGER NOT NULL, date TEXT,
  relation TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, record TEXT NOT NULL);
CREATE INDEX statements_by_document ON statements (document);
CREATE TABLE entities (
  record TEXT NOT NULL, role TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, sector TEXT, name TEXT,
  text TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (record, role, position)) WITHOUT ROWID;
CREATE INDEX entities_by_code ON entities (code, role, record);
CREATE TABLE frameworks (
  record TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT,
  PRIMARY KEY (record, position)) WITHOUT ROWID;
CREATE INDEX frameworks_by_id ON frameworks (id, record);
CREATE TABLE trace (
  record TEXT NOT NULL, position INTEGER NOT NULL, step TEXT NOT NULL, rule TEXT, text TEXT, start INTEGER NOT NULL,
  "end" INTEGER NOT NULL, PRIMARY KEY (record, position)) WITHOUT ROWID;
)"};

tl::unexpected<Error> newer(const std::string& path, std::int64_t version) {
  return fail(ErrorCode::invalid_input, path,
              fmt::format("a newer Longbow wrote this store (its tables are of version {}, this program knows {})",
                          version, kSqliteSchema));
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

}  // namespace

const int kSqliteSchema = static_cast<int>(kSteps.size());

Result<void> check_sqlite_schema(SqliteDatabase& database, const std::string& path) {
  auto state = state_of(database);
  if (!state) return tl::unexpected<Error>(std::move(state.error()));
  if (state->is_new()) return fail(ErrorCode::not_found, path, "this store is empty: nothing was ever written to it");
  if (state->application != kApplication) return foreign(path);
  if (state->version > kSqliteSchema) return newer(path, state->version);
  if (state->version < kSqliteSchema) {
    return fail(ErrorCode::invalid_input, path,
                "an older Longbow wrote this store; open it for writing once to bring it up to date");
  }
  return {};
}

Result<void> migrate_sqlite(SqliteDatabase& database, const std::string& path) {
  auto before = state_of(database);
  if (!before) return tl::unexpected<Error>(std::move(before.error()));
  if (!before->is_new() && before->application != kApplication) return foreign(path);
  if (before->version > kSqliteSchema) return newer(path, before->version);
  if (before->version == kSqliteSchema) return {};
  if (auto begun = database.run("BEGIN IMMEDIATE"); !begun) return begun;
  // Another program may have been faster.
  auto version = database.number("PRAGMA user_version");
  Result<void> done;
  if (!version) done = tl::unexpected<Error>(version.error());
  for (std::int64_t step = version.value_or(kSqliteSchema); done && step < kSqliteSchema; ++step) {
    done = database.run(kSteps[static_cast<std::size_t>(step)]);
  }
  std::string seal =
      fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}; COMMIT", kApplication, kSqliteSchema);
  if (done) done = database.run(seal.c_str());
  if (!done && database.in_transaction()) (void)database.run("ROLLBACK");
  return done;
}

}  // namespace longbow
