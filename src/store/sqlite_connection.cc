// SQLite as a SqlConnection: see sqlite_connection.h.
//
// The file is in WAL mode: readers see the last commit while a writer works. After a loss of power the last commits may
// be gone, the file is whole; coding the documents again gives the same records.
#include "store/sqlite_connection.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <optional>
#include <unordered_map>
#include <utility>

#include "store/sqlite_database.h"
#include "store/sqlite_schema.h"

namespace longbow {
namespace {

// Prepared statements that are not in use, by their text. Preparing takes longer than a look-up does.
class IdleQueries {
 public:
  Result<SqliteQuery> take(SqliteDatabase& database, const std::string& sql) {
    auto idle = idle_.find(sql);
    if (idle == idle_.end()) return database.prepare(sql);
    SqliteQuery query = std::move(idle->second);
    idle_.erase(idle);
    query.restart();
    return query;
  }
  // Lists of values make a text of each length: these, the long ones, are not kept.
  void give_back(const std::string& sql, SqliteQuery query) {
    if (sql.size() <= kLongest) idle_.emplace(sql, std::move(query));
  }

 private:
  static constexpr std::size_t kLongest = 300;
  std::unordered_map<std::string, SqliteQuery> idle_;
};

class SqliteRows : public SqlRows {
 public:
  SqliteRows(SqliteQuery query, std::string sql, IdleQueries& idle)
      : query_(std::move(query)), sql_(std::move(sql)), idle_(idle) {}
  ~SqliteRows() override {
    query_.restart();
    idle_.give_back(sql_, std::move(query_));
  }
  Result<bool> next() override { return query_.step(); }
  std::string_view text(int column) const override { return query_.view_at(column); }
  std::int64_t integer(int column) const override { return query_.integer_at(column); }
  double real(int column) const override { return query_.real_at(column); }

 private:
  SqliteQuery query_;
  std::string sql_;
  IdleQueries& idle_;
};

// Each row goes to the database at once. After a fault nothing more does.
class SqliteSink : public RowSink {
 public:
  SqliteSink(SqliteQuery insert, std::optional<Error>& fault) : insert_(std::move(insert)), fault_(fault) {}
  RowSink& text(std::string_view value) override {
    if (!fault_) insert_.text(value);
    return *this;
  }
  RowSink& integer(std::int64_t value) override {
    if (!fault_) insert_.integer(value);
    return *this;
  }
  RowSink& real(double value) override {
    if (!fault_) insert_.real(value);
    return *this;
  }
  RowSink& null() override {
    if (!fault_) insert_.null();
    return *this;
  }
  void end_row() override {
    if (fault_) return;
    if (auto done = insert_.run(); !done) fault_ = std::move(done.error());
    insert_.restart();
  }

 private:
  SqliteQuery insert_;
  std::optional<Error>& fault_;
};

// A file beside the store, locked by its process: the system lets go of it whatever becomes of the process.
class FileLock : public LoadLock {
 public:
  static Result<std::unique_ptr<LoadLock>> take(const std::string& store) {
    std::string path = store + "-load";
    for (;;) {
      int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
      if (file < 0) return fail(ErrorCode::io, path, "cannot be made; may the folder be written?");
      if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return fail(ErrorCode::conflict, store, "another program is loading into this store; wait until it is done");
      }
      // The one before may have taken the name away between our opening and locking.
      struct stat ours {}, named {};
      if (::fstat(file, &ours) == 0 && ::stat(path.c_str(), &named) == 0 && ours.st_ino == named.st_ino) {
        return std::unique_ptr<LoadLock>(new FileLock(file, path));
      }
      ::close(file);
    }
  }
  ~FileLock() override {
    ::unlink(path_.c_str());
    ::close(file_);
  }

 private:
  FileLock(int file, std::string path) : file_(file), path_(std::move(path)) {}
  int file_;
  std::string path_;
};

class SqliteConnection : public SqlConnection {
 public:
  SqliteConnection(std::unique_ptr<SqliteDatabase> database, std::string path, bool may_write)
      : database_(std::move(database)), path_(std::move(path)), may_write_(may_write) {}

  SqliteDatabase& database() { return *database_; }

  Result<std::unique_ptr<SqlRows>> query(const Sql& sql, Fetch) override {
    auto prepared = idle_.take(*database_, sql.text);
    if (!prepared) return tl::unexpected<Error>(std::move(prepared.error()));
    bind(*prepared, sql.values);
    return std::make_unique<SqliteRows>(std::move(*prepared), sql.text, idle_);
  }

  Result<void> run(const Sql& sql) override {
    if (sql.values.empty()) return database_->run(sql.text.c_str());
    auto prepared = database_->prepare(sql.text);
    if (!prepared) return tl::unexpected<Error>(std::move(prepared.error()));
    bind(*prepared, sql.values);
    return prepared->run();
  }

  Result<void> begin_reading() override { return database_->run("BEGIN"); }
  Result<void> begin() override {
    if (!may_write_) return fail(ErrorCode::io, path_, "this store was opened for reading only");
    return database_->run("BEGIN IMMEDIATE");
  }
  Result<void> commit() override { return database_->run("COMMIT"); }
  void rollback() override {
    // SQLite ends a transaction by itself where the disk is full.
    if (database_->in_transaction()) (void)database_->run("ROLLBACK");
  }

  RowSink& rows(SqlTable table) override {
    auto at = static_cast<std::size_t>(table);
    if (!sinks_[at]) sinks_[at] = make_sink(kSqlTables[at]);
    return *sinks_[at];
  }
  Result<void> send_rows() override {
    if (!fault_) return {};
    Error fault = *std::exchange(fault_, std::nullopt);
    return tl::unexpected<Error>(std::move(fault));
  }
  void drop_rows() override {
    fault_.reset();
    sinks_ = {};
  }

  Result<std::unique_ptr<LoadLock>> lock_for_load() override { return FileLock::take(path_); }
  const std::string& shown() const override { return path_; }

 private:
  static void bind(SqliteQuery& query, const std::vector<SqlValue>& values) {
    for (const SqlValue& value : values) {
      if (const auto* text = std::get_if<std::string>(&value)) {
        query.text(*text);
      } else {
        query.integer(std::get<std::int64_t>(value));
      }
    }
  }

  std::unique_ptr<SqliteSink> make_sink(const SqlTableColumns& table) {
    auto insert = database_->prepare(
        fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, table.columns, parameters(table.count)));
    if (insert) return std::make_unique<SqliteSink>(std::move(*insert), fault_);
    if (!fault_) fault_ = std::move(insert.error());
    return std::make_unique<SqliteSink>(SqliteQuery(), fault_);
  }

  std::unique_ptr<SqliteDatabase> database_;
  std::string path_;
  bool may_write_;
  IdleQueries idle_;             // after the database, so that they go first
  std::optional<Error> fault_;  // the first that a row met
  std::array<std::unique_ptr<SqliteSink>, kSqlTables.size()> sinks_;
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

// Ids are hashes, so a batch touches pages all over the indexes. A larger cache (8 MB) finds them at hand; a longer log
// (4,000 pages) has those written to the file once that one batch after the other has changed.
constexpr const char* kForWriting =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 4000";

Result<std::unique_ptr<SqlConnection>> open_to_write(const std::string& path, const StoreOptions& options) {
  int flags = SQLITE_OPEN_READWRITE | (options.mode == StoreMode::create ? SQLITE_OPEN_CREATE : 0);
  auto database = SqliteDatabase::open(path, path, flags);
  if (!database) return tl::unexpected<Error>(std::move(database.error()));
  (*database)->set_patience(options.patience_ms);
  auto connection = std::make_unique<SqliteConnection>(std::move(*database), path, true);
  // The file's kind and version first: another program's database is not to be changed in the least.
  if (auto migrated = migrate_sqlite(connection->database(), *connection); !migrated) {
    return tl::unexpected<Error>(std::move(migrated.error()));
  }
  if (auto set = connection->database().run(kForWriting); !set) return tl::unexpected<Error>(std::move(set.error()));
  return connection;
}

}  // namespace

Result<std::unique_ptr<SqlConnection>> open_sqlite(const std::string& path, const StoreOptions& options) {
  std::error_code ignored;
  if (options.mode != StoreMode::create && !std::filesystem::exists(path, ignored)) {
    return fail(ErrorCode::not_found, path, "there is no store here");
  }
  if (options.mode != StoreMode::read) return open_to_write(path, options);
  auto database = open_to_read(path, options.patience_ms);
  if (!database) return tl::unexpected<Error>(std::move(database.error()));
  return std::make_unique<SqliteConnection>(std::move(*database), path, false);
}

}  // namespace longbow
