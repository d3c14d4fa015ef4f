// PostgreSQL as a SqlConnection: see postgres_connection.h. Rows are kept as text and go over by COPY, a table at a
// time. Advisory locks of this database and schema keep writers apart; the server lets go of them with the connection.
#include "store/postgres_connection.h"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "store/postgres_database.h"

namespace longbow {
namespace {

constexpr SqlDialect kDialect = {"BIGINT PRIMARY KEY", "BIGINT", "DOUBLE PRECISION", "TEXT COLLATE \"C\"", "",
                                 "NULLS FIRST"};
constexpr std::string_view kBeginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr int kWriting = 0x4C4257, kLoading = 0x4C424C;  // first half of an advisory lock's number
constexpr std::string_view kSchemaNumber = "(SELECT oid FROM pg_namespace WHERE nspname = current_schema())::bigint::int";

class PostgresRows : public SqlRows {
 public:
  explicit PostgresRows(PostgresResult result) : result_(std::move(result)) {}
  Result<bool> next() override { return ++row_ < PQntuples(result_.get()); }
  std::string_view text(int column) const override {
    return {PQgetvalue(result_.get(), row_, column), static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
  }
  std::int64_t integer(int column) const override {
    std::string_view digits = text(column);
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }
  double real(int column) const override {
    std::string_view digits = text(column);
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  }

 private:
  PostgresResult result_;
  int row_ = -1;
};

// A cursor, in a transaction of its own where none is under way, so that what is seen is of one moment.
class PostgresCursor : public SqlRows {
 public:
  PostgresCursor(PostgresDatabase& database, std::string name, bool own_transaction)
      : database_(database), name_(std::move(name)), own_transaction_(own_transaction) {}
  ~PostgresCursor() override {
    if (own_transaction_) {
      (void)database_.run({"COMMIT", {}});
    } else {
      (void)database_.run({"CLOSE " + name_, {}});
    }
  }

  Result<bool> next() override {
    if (rows_) {
      auto row = rows_->next();
      if (!row || *row) return row;
    }
    auto fetched = database_.run({"FETCH 500 FROM " + name_, {}});
    if (!fetched) return tl::unexpected<Error>(std::move(fetched.error()));
    rows_.emplace(std::move(*fetched));
    return rows_->next();
  }
  std::string_view text(int column) const override { return rows_->text(column); }
  std::int64_t integer(int column) const override { return rows_->integer(column); }
  double real(int column) const override { return rows_->real(column); }

 private:
  PostgresDatabase& database_;
  std::string name_;
  bool own_transaction_;
  std::optional<PostgresRows> rows_;
};

// Rows in the text form of COPY.
class PostgresSink : public RowSink {
 public:
  RowSink& text(std::string_view value) override {
    begin_value();
    for (char c : value) {
      switch (c) {
        case '\\': rows_ += "\\\\"; break;
        case '\n': rows_ += "\\n"; break;
        case '\r': rows_ += "\\r"; break;
        case '\t': rows_ += "\\t"; break;
        case '\0': rows_ += "\xEF\xBF\xBD"; break;  // PostgreSQL knows no text with NUL in it
        default: rows_ += c;
      }
    }
    return *this;
  }
  RowSink& integer(std::int64_t value) override {
    begin_value();
    fmt::format_to(std::back_inserter(rows_), "{}", value);
    return *this;
  }
  RowSink& real(double value) override {
    begin_value();
    fmt::format_to(std::back_inserter(rows_), "{}", value);
    return *this;
  }
  RowSink& null() override {
    begin_value();
    rows_ += "\\N";
    return *this;
  }
  void end_row() override {
    rows_ += '\n';
    first_ = true;
  }

  const std::string& rows() const { return rows_; }
  void clear() {
    rows_.clear();
    first_ = true;
  }

 private:
  void begin_value() {
    if (!first_) rows_ += '\t';
    first_ = false;
  }
  std::string rows_;
  bool first_ = true;
};

class AdvisoryLock : public LoadLock {
 public:
  explicit AdvisoryLock(PostgresDatabase& database) : database_(database) {}
  ~AdvisoryLock() override {
    (void)database_.run({fmt::format("SELECT pg_advisory_unlock({}, {})", kLoading, kSchemaNumber), {}});
  }

 private:
  PostgresDatabase& database_;
};

class PostgresConnection : public SqlConnection {
 public:
  PostgresConnection(std::unique_ptr<PostgresDatabase> database, const StoreOptions& options)
      : database_(std::move(database)), options_(options) {}

  Result<std::unique_ptr<SqlRows>> query(const Sql& sql, Fetch fetch) override {
    if (fetch == Fetch::whole) {
      auto result = database_->run(sql);
      if (!result) return tl::unexpected<Error>(std::move(result.error()));
      return std::make_unique<PostgresRows>(std::move(*result));
    }
    bool own = !database_->in_transaction();
    if (own) {
      if (auto begun = begin_reading(); !begun) {
        return tl::unexpected<Error>(std::move(begun.error()));
      }
    }
    std::string name = fmt::format("rows_{}", ++cursors_);
    auto cursor = std::make_unique<PostgresCursor>(*database_, name, own);
    auto declared = run({fmt::format("DECLARE {} NO SCROLL CURSOR FOR {}", name, sql.text), sql.values});
    if (!declared) return tl::unexpected<Error>(std::move(declared.error()));
    return cursor;
  }

  Result<void> run(const Sql& sql) override {
    auto result = database_->run(sql);
    if (!result) return tl::unexpected<Error>(std::move(result.error()));
    return {};
  }

  Result<void> begin_reading() override { return run({std::string(kBeginReading), {}}); }
  Result<void> begin() override {
    if (options_.mode == StoreMode::read) {
      return fail(ErrorCode::io, shown(), "this store was opened for reading only");
    }
    auto begun = run({fmt::format("BEGIN; SET LOCAL lock_timeout = {}; SELECT pg_advisory_xact_lock({}, {}); "
                                  "SET LOCAL lock_timeout = 0",
                                  std::max(1, options_.patience_ms), kWriting, kSchemaNumber),
                      {}});
    if (!begun) rollback();
    return begun;
  }
  Result<void> commit() override { return run({"COMMIT", {}}); }
  void rollback() override {
    if (database_->in_transaction()) (void)database_->run({"ROLLBACK", {}});
  }

  RowSink& rows(SqlTable table) override { return sinks_[static_cast<std::size_t>(table)]; }
  Result<void> send_rows() override {
    for (std::size_t i = 0; i < sinks_.size(); ++i) {
      if (sinks_[i].rows().empty()) continue;
      auto sent = database_->copy(kSqlTables[i].name, kSqlTables[i].columns, sinks_[i].rows());
      sinks_[i].clear();
      if (!sent) return sent;
    }
    return {};
  }
  void drop_rows() override {
    for (PostgresSink& sink : sinks_) sink.clear();
  }

  Result<std::unique_ptr<LoadLock>> lock_for_load() override {
    // The server takes a moment to notice that a program has been killed, and to let go of what it held.
    auto got = run({fmt::format("SET lock_timeout = {}; SELECT pg_advisory_lock({}, {}); SET lock_timeout = 0",
                                std::max(1, options_.patience_ms), kLoading, kSchemaNumber),
                    {}});
    if (!got && got.error().code == ErrorCode::conflict) {
      return fail(ErrorCode::conflict, shown(), "another program is loading into this store; wait until it is done");
    }
    if (!got) return tl::unexpected<Error>(std::move(got.error()));
    return std::make_unique<AdvisoryLock>(*database_);
  }
  const std::string& shown() const override { return database_->shown(); }

  // Makes the tables or brings them up to date, as the mode allows.
  Result<void> prepare();

 private:
  Result<std::int64_t> version();

  std::unique_ptr<PostgresDatabase> database_;
  StoreOptions options_;
  std::array<PostgresSink, kSqlTables.size()> sinks_;
  std::uint64_t cursors_ = 0;
};

// 0 where there is no table of ours; corrupt where the schema has tables of another program with our names.
Result<std::int64_t> PostgresConnection::version() {
  constexpr std::string_view kTables =
      "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename IN ({})";
  auto ours = number({fmt::format(fmt::runtime(kTables), "'longbow_schema'"), {}});
  if (!ours) return ours;
  if (*ours > 0) return number({"SELECT max(version) FROM longbow_schema", {}});
  auto others = number({fmt::format(fmt::runtime(kTables), "'documents', 'events', 'runs', 'statements', 'entities'"), {}});
  if (others && *others > 0) {
    return fail(ErrorCode::corrupt, shown(),
                "this schema is no Longbow store, and has tables of the same names; use a database or schema of its own");
  }
  return others;
}

Result<void> PostgresConnection::prepare() {
  auto before = version();
  if (!before) return tl::unexpected<Error>(std::move(before.error()));
  if (*before > kSchemaVersion) {
    return fail(ErrorCode::invalid_input, shown(),
                fmt::format("a newer Longbow wrote this store (its tables are of version {}, this program knows {})",
                            *before, kSchemaVersion));
  }
  if (*before == kSchemaVersion) return {};
  if (*before >= kOldestReadVersion && options_.mode == StoreMode::read) return {};
  if (*before == 0 && options_.mode != StoreMode::create) return fail(ErrorCode::not_found, shown(), "there is no store here");
  if (auto begun = begin(); !begun) return begun;
  // Another program may have been faster.
  auto now = version();
  Result<void> done;
  if (!now) done = tl::unexpected<Error>(now.error());
  if (done && *now == 2) {
    done = run({verdicts_sql(kDialect) + fmt::format("UPDATE longbow_schema SET version = {}", kSchemaVersion), {}});
  } else if (done && *now < kSchemaVersion) {
    done = run({fmt::format("CREATE TABLE longbow_schema (version BIGINT NOT NULL); INSERT INTO longbow_schema VALUES ({});",
                            kSchemaVersion) +
                    schema_sql(kDialect),
                {}});
  }
  if (done) done = commit();
  if (!done) rollback();
  return done;
}

}  // namespace

Result<std::unique_ptr<SqlConnection>> open_postgres(const std::string& url, const StoreOptions& options) {
  auto database = PostgresDatabase::open(url);
  if (!database) return tl::unexpected<Error>(std::move(database.error()));
  auto connection = std::make_unique<PostgresConnection>(std::move(*database), options);
  if (auto prepared = connection->prepare(); !prepared) return tl::unexpected<Error>(std::move(prepared.error()));
  return connection;
}

}  // namespace longbow
