// Documents and records in one SQLite file: see store.h for the contract, sqlite_schema.cc for the tables.
//
// The file is in WAL mode: readers see the last commit while a writer works. After a loss of power the last commits may
// be gone, the file is whole; coding them again gives the same records.
#include "store/sqlite_store.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <filesystem>

#include "store/plover_json.h"
#include "store/sqlite_database.h"
#include "store/sqlite_schema.h"
#include "store/sqlite_writer.h"

namespace longbow {
namespace {

class SqliteBatch : public StoreBatch {
 public:
  SqliteBatch(SqliteDatabase& database, SqliteWriters& writers) : database_(database), writers_(writers) {}
  ~SqliteBatch() override { give_up(); }

  Result<void> add(const StoredDocument& coded, const Stamp& stamp) override {
    if (!open_) return closed();
    auto written = write_document(writers_, coded, stamp, line_);
    if (!written) give_up();
    return written;
  }

  Result<void> commit() override {
    if (!open_) return closed();
    auto done = database_.run("COMMIT");
    if (done) open_ = false;
    give_up();
    return done;
  }

 private:
  void give_up() {
    // SQLite ends a transaction by itself where the disk is full.
    if (open_ && database_.in_transaction()) (void)database_.run("ROLLBACK");
    open_ = false;
  }
  static tl::unexpected<Error> closed() {
    return fail(ErrorCode::invalid_input, "", "this batch has ended: it was committed, or a fault undid it");
  }

  SqliteDatabase& database_;
  SqliteWriters& writers_;
  std::string line_;
  bool open_ = true;
};

// A condition of a query and the text that goes to its parameter.
struct Condition {
  std::string sql, value;
};

std::vector<Condition> conditions_of(const EventFilter& filter) {
  std::vector<Condition> all;
  auto party = [&](std::string_view role, const std::string& code) {
    if (code.empty()) return;
    all.push_back({fmt::format("r.id IN (SELECT record FROM entities WHERE role = '{}' AND code = ?)", role), code});
  };
  if (filter.from) all.push_back({"r.date >= ?", to_iso(*filter.from)});
  if (filter.to) all.push_back({"r.date <= ?", to_iso(*filter.to)});
  party("actor", filter.actor);
  party("recipient", filter.recipient);
  if (filter.type) all.push_back({"instr(' ' || r.types || ' ', ?) > 0", fmt::format(" {} ", name(*filter.type))});
  if (!filter.document.empty()) all.push_back({"r.document = ?", filter.document});
  if (!filter.framework.empty()) {
    all.push_back({"r.id IN (SELECT record FROM frameworks WHERE id = ?)", filter.framework});
  }
  return all;
}

std::vector<Condition> conditions_of(const StatementFilter& filter) {
  std::vector<Condition> all;
  if (!filter.document.empty()) all.push_back({"r.document = ?", filter.document});
  if (!filter.framework.empty()) {
    all.push_back({"r.id IN (SELECT record FROM frameworks WHERE id = ?)", filter.framework});
  }
  if (!filter.subject.empty()) {
    all.push_back({"r.id IN (SELECT record FROM entities WHERE role = 'subject' AND code = ?)", filter.subject});
  }
  return all;
}

class SqliteStore : public Store {
 public:
  SqliteStore(std::unique_ptr<SqliteDatabase> database, std::string path, bool may_write)
      : database_(std::move(database)), path_(std::move(path)), may_write_(may_write) {}

  Result<std::unique_ptr<StoreBatch>> begin() override {
    if (!may_write_) return fail(ErrorCode::io, path_, "this store was opened for reading only");
    if (auto begun = database_->run("BEGIN IMMEDIATE"); !begun) return tl::unexpected<Error>(std::move(begun.error()));
    if (!writers_) {
      auto writers = prepare_writers(*database_);
      if (!writers) {
        (void)database_->run("ROLLBACK");
        return tl::unexpected<Error>(std::move(writers.error()));
      }
      writers_ = std::move(*writers);
    }
    return std::make_unique<SqliteBatch>(*database_, *writers_);
  }

  Result<bool> has_document(std::string_view id) override {
    auto query = database_->prepare("SELECT 1 FROM documents WHERE id = ?");
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    return query->text(id).step();
  }

  Result<std::optional<Document>> document(std::string_view id) override {
    auto query = database_->prepare("SELECT date, title, publisher, url, language, text FROM documents WHERE id = ?");
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    auto row = query->text(id).step();
    if (!row) return tl::unexpected<Error>(std::move(row.error()));
    if (!*row) return std::optional<Document>();
    Document document;
    document.id = id;
    document.date = parse_iso_date(query->text_at(0));
    document.title = query->text_at(1);
    document.publisher = query->text_at(2);
    document.url = query->text_at(3);
    document.language = query->text_at(4);
    document.text = query->text_at(5);
    return document;
  }

  Result<StoreCounts> counts() override {
    StoreCounts counts;
    for (auto [member, sql] : {std::pair{&StoreCounts::documents, "SELECT count(*) FROM documents"},
                               std::pair{&StoreCounts::events, "SELECT count(*) FROM events"},
                               std::pair{&StoreCounts::statements, "SELECT count(*) FROM statements"}}) {
      auto number = database_->number(sql);
      if (!number) return tl::unexpected<Error>(std::move(number.error()));
      counts.*member = static_cast<std::uint64_t>(*number);
    }
    return counts;
  }

  Result<void> each_event(const EventFilter& filter, const TakeEvent& take) override {
    std::string limits;
    if (filter.limit > 0 || filter.offset > 0) {
      auto limit = filter.limit > 0 ? static_cast<std::int64_t>(filter.limit) : -1;
      limits = fmt::format(" LIMIT {} OFFSET {}", limit, filter.offset);
    }
    return each<Event>("events", conditions_of(filter), limits, filter.with_trace, take);
  }

  Result<void> each_statement(const StatementFilter& filter, const TakeStatement& take) override {
    return each<Statement>("statements", conditions_of(filter), "", true, take);
  }

  Result<std::vector<Origin>> origins() override {
    auto query = database_->prepare(
        "SELECT o.coder, o.lexicon, count(*) FROM origins o JOIN documents d ON d.origin = o.id GROUP BY o.id "
        "ORDER BY o.id");
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    std::vector<Origin> found;
    for (;;) {
      auto row = query->step();
      if (!row) return tl::unexpected<Error>(std::move(row.error()));
      if (!*row) return found;
      found.push_back({{query->text_at(0), query->text_at(1)}, static_cast<std::uint64_t>(query->integer_at(2))});
    }
  }

  Result<void> set_fact(std::string_view key, std::string_view value) override {
    auto query = database_->prepare("INSERT OR REPLACE INTO facts VALUES (?, ?)");
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    return query->text(key).text(value).run();
  }

  Result<std::map<std::string, std::string>> facts() override {
    auto query = database_->prepare("SELECT key, value FROM facts");
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    std::map<std::string, std::string> found;
    for (;;) {
      auto row = query->step();
      if (!row) return tl::unexpected<Error>(std::move(row.error()));
      if (!*row) return found;
      found[query->text_at(0)] = query->text_at(1);
    }
  }

 private:
  template <class Record, class Take>
  Result<void> each(std::string_view table, const std::vector<Condition>& conditions, std::string_view limits,
                    bool with_trace, const Take& take) {
    std::string sql = fmt::format(
        "SELECT r.id, r.record, o.coder, o.lexicon FROM {} r JOIN documents d ON d.id = r.document "
        "JOIN origins o ON o.id = d.origin",
        table);
    for (std::size_t i = 0; i < conditions.size(); ++i)
      sql.append(i == 0 ? " WHERE " : " AND ").append(conditions[i].sql);
    sql.append(" ORDER BY r.date, r.id").append(limits);
    auto query = database_->prepare(sql);
    if (!query) return tl::unexpected<Error>(std::move(query.error()));
    auto steps =
        database_->prepare("SELECT step, rule, text, start, \"end\" FROM trace WHERE record = ? ORDER BY position");
    if (!steps) return tl::unexpected<Error>(std::move(steps.error()));
    for (const Condition& condition : conditions) query->text(condition.value);
    for (;;) {
      auto row = query->step();
      if (!row) return tl::unexpected<Error>(std::move(row.error()));
      if (!*row) return {};
      std::string id = query->text_at(0);
      auto parsed = parse_plover(query->text_at(1));
      auto* record = parsed ? std::get_if<Record>(&parsed->record) : nullptr;
      if (record == nullptr) {
        return fail(
            ErrorCode::corrupt, path_,
            fmt::format("the record {} cannot be read: {}", id, parsed ? "of another kind" : parsed.error().message));
      }
      if (with_trace) {
        auto trace = read_trace(*steps, id);
        if (!trace) return tl::unexpected<Error>(std::move(trace.error()));
        record->trace = std::move(*trace);
      }
      if (!take(std::move(*record), {query->text_at(2), query->text_at(3)})) return {};
    }
  }

  static Result<std::vector<TraceStep>> read_trace(SqliteQuery& steps, const std::string& record) {
    std::vector<TraceStep> trace;
    steps.restart().text(record);
    for (;;) {
      auto row = steps.step();
      if (!row) return tl::unexpected<Error>(std::move(row.error()));
      if (!*row) return trace;
      Span span{static_cast<std::uint32_t>(steps.integer_at(3)), static_cast<std::uint32_t>(steps.integer_at(4))};
      trace.push_back({steps.text_at(0), steps.text_at(1), steps.text_at(2), span});
    }
  }

  std::unique_ptr<SqliteDatabase> database_;
  std::string path_;
  bool may_write_;
  std::unique_ptr<SqliteWriters> writers_;  // after the database, so that they go first
};

// As SQLite's URIs want it.
std::string uri_of(const std::string& path) {
  std::string uri = "file:";
  for (char c : path) {
    if (c == '?' || c == '#' || c == '%') {
      uri += fmt::format("%{:02X}", static_cast<unsigned>(c));
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

Result<std::unique_ptr<SqliteDatabase>> open_to_read(const std::string& path, int patience_ms) {
  auto database = SqliteDatabase::open(path, path, SQLITE_OPEN_READONLY);
  if (!database) return database;
  (*database)->set_patience(patience_ms);
  auto checked = check_sqlite_schema(**database, path);
  if (!checked && checked.error().code == ErrorCode::io && !std::filesystem::exists(path + "-wal")) {
    // A folder that may not be written has no place for the files of WAL mode; nobody else can be writing there either.
    database = SqliteDatabase::open(uri_of(path), path, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (!database) return database;
    checked = check_sqlite_schema(**database, path);
  }
  if (!checked) return tl::unexpected<Error>(std::move(checked.error()));
  return database;
}

Result<std::unique_ptr<SqliteDatabase>> open_to_write(const std::string& path, const StoreOptions& options) {
  int flags = SQLITE_OPEN_READWRITE | (options.mode == StoreMode::create ? SQLITE_OPEN_CREATE : 0);
  auto database = SqliteDatabase::open(path, path, flags);
  if (!database) return database;
  (*database)->set_patience(options.patience_ms);
  // The file's kind and version first: another program's database is not to be changed in the least.
  if (auto migrated = migrate_sqlite(**database, path); !migrated) {
    return tl::unexpected<Error>(std::move(migrated.error()));
  }
  auto set = (*database)->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  if (!set) return tl::unexpected<Error>(std::move(set.error()));
  return database;
}

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite_store(const std::string& path, const StoreOptions& options) {
  std::error_code ignored;
  if (options.mode != StoreMode::create && !std::filesystem::exists(path, ignored)) {
    return fail(ErrorCode::not_found, path, "there is no store here");
  }
  auto database =
      options.mode == StoreMode::read ? open_to_read(path, options.patience_ms) : open_to_write(path, options);
  if (!database) return tl::unexpected<Error>(std::move(database.error()));
  return std::unique_ptr<Store>(
      std::make_unique<SqliteStore>(std::move(*database), path, options.mode != StoreMode::read));
}

}  // namespace longbow
