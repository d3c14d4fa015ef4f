// SQLite's C interface behind values: see sqlite_database.h.
#include "store/sqlite_database.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <utility>

namespace longbow {

SqliteQuery::SqliteQuery(SqliteQuery&& other) noexcept
    : database_(other.database_),
      statement_(std::exchange(other.statement_, nullptr)),
      next_(other.next_),
      fault_(other.fault_) {}

SqliteQuery& SqliteQuery::operator=(SqliteQuery&& other) noexcept {
  std::swap(database_, other.database_);
  std::swap(statement_, other.statement_);
  std::swap(next_, other.next_);
  std::swap(fault_, other.fault_);
  return *this;
}

SqliteQuery::~SqliteQuery() { sqlite3_finalize(statement_); }

void SqliteQuery::note(int code) {
  if (code != SQLITE_OK && fault_ == SQLITE_OK) fault_ = code;
}

SqliteQuery& SqliteQuery::restart() {
  sqlite3_reset(statement_);  // repeats the fault of the last step, which has been told
  sqlite3_clear_bindings(statement_);
  next_ = 1;
  fault_ = SQLITE_OK;
  return *this;
}

SqliteQuery& SqliteQuery::text(std::string_view value) {
  // A null pointer would be NULL: an empty view may have one.
  const char* bytes = value.data() == nullptr ? "" : value.data();
  note(sqlite3_bind_text64(statement_, next_++, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

SqliteQuery& SqliteQuery::text_if(std::string_view value) { return value.empty() ? null() : text(value); }

SqliteQuery& SqliteQuery::integer(std::int64_t value) {
  note(sqlite3_bind_int64(statement_, next_++, value));
  return *this;
}

SqliteQuery& SqliteQuery::real(double value) {
  note(sqlite3_bind_double(statement_, next_++, value));
  return *this;
}

SqliteQuery& SqliteQuery::null() {
  note(sqlite3_bind_null(statement_, next_++));
  return *this;
}

Result<bool> SqliteQuery::step() {
  if (fault_ != SQLITE_OK) return tl::unexpected<Error>(database_->error(fault_));
  int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  Error error = database_->error(code);
  sqlite3_reset(statement_);
  return tl::unexpected<Error>(std::move(error));
}

Result<void> SqliteQuery::run() {
  for (;;) {
    auto row = step();
    if (!row) return tl::unexpected<Error>(std::move(row.error()));
    if (!*row) break;
  }
  sqlite3_reset(statement_);
  return {};
}

std::string_view SqliteQuery::view_at(int column) const {
  const unsigned char* text = sqlite3_column_text(statement_, column);
  if (text == nullptr) return {};
  auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return {reinterpret_cast<const char*>(text), size};
}

std::int64_t SqliteQuery::integer_at(int column) const { return sqlite3_column_int64(statement_, column); }

double SqliteQuery::real_at(int column) const { return sqlite3_column_double(statement_, column); }

bool SqliteQuery::null_at(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

SqliteDatabase::SqliteDatabase(sqlite3* handle, std::string shown) : handle_(handle), shown_(std::move(shown)) {}

SqliteDatabase::~SqliteDatabase() { sqlite3_close(handle_); }

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const std::string& path, const std::string& shown,
                                                             int flags) {
  sqlite3* handle = nullptr;
  int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  if (handle == nullptr) return fail(ErrorCode::io, shown, "there is no memory to open this store");
  std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(handle, shown));
  sqlite3_extended_result_codes(handle, 1);
  if (code != SQLITE_OK) return tl::unexpected<Error>(database->error(code));
  return database;
}

Result<SqliteQuery> SqliteDatabase::prepare(std::string_view sql) {
  SqliteQuery query;
  query.database_ = this;
  int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                &query.statement_, nullptr);
  if (code != SQLITE_OK) return tl::unexpected<Error>(error(code));
  return query;
}

Result<void> SqliteDatabase::run(const char* sql) {
  int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return tl::unexpected<Error>(error(code));
  return {};
}

Result<std::int64_t> SqliteDatabase::number(std::string_view sql) {
  auto query = prepare(sql);
  if (!query) return tl::unexpected<Error>(std::move(query.error()));
  auto row = query->step();
  if (!row) return tl::unexpected<Error>(std::move(row.error()));
  return *row ? query->integer_at(0) : 0;
}

bool SqliteDatabase::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

void SqliteDatabase::set_patience(int milliseconds) { sqlite3_busy_timeout(handle_, milliseconds); }

Error SqliteDatabase::error(int code) const {
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::conflict, shown_, "another program is writing to this store; wait until it is done"};
    case SQLITE_NOTADB:
      return {ErrorCode::corrupt, shown_, "this file is no Longbow store: it is no SQLite database"};
    case SQLITE_CORRUPT:
      return {ErrorCode::corrupt, shown_, "this store is damaged; restore it from a copy"};
    case SQLITE_FULL:
      return {ErrorCode::io, shown_, "the disk is full; nothing of the last batch was stored"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {ErrorCode::io, shown_, "this store may be read but not written"};
    case SQLITE_CANTOPEN:
      return {ErrorCode::io, shown_, "cannot open this store; is the folder there, and may it be written?"};
    case SQLITE_IOERR:
      return {ErrorCode::io, shown_,
              fmt::format("the system failed to read or write this store ({})", sqlite3_errmsg(handle_))};
    default:
      return {ErrorCode::io, shown_, fmt::format("SQLite: {} ({})", sqlite3_errmsg(handle_), code)};
  }
}

}  // namespace longbow
