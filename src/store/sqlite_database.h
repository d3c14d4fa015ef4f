// A thin hold on SQLite: handles that close themselves, faults as values with the file's name and what to do.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace longbow {

class SqliteDatabase;

// A prepared statement, used again and again: bind, step to the end or reset, bind anew.
class SqliteQuery {
 public:
  SqliteQuery() = default;
  SqliteQuery(SqliteQuery&& other) noexcept;
  SqliteQuery& operator=(SqliteQuery&& other) noexcept;
  ~SqliteQuery();

  // Values go to the parameters from the first on. Text is copied. Empty text is NULL where `text_if` binds it.
  SqliteQuery& restart();
  SqliteQuery& text(std::string_view value);
  SqliteQuery& text_if(std::string_view value);
  SqliteQuery& integer(std::int64_t value);
  SqliteQuery& real(double value);
  SqliteQuery& null();

  Result<bool> step();  // true: a row is there; false: done
  Result<void> run();   // to the end, rows are passed over

  std::string_view view_at(int column) const;  // "" for NULL; good until the next step
  std::string text_at(int column) const { return std::string(view_at(column)); }
  std::int64_t integer_at(int column) const;
  double real_at(int column) const;
  bool null_at(int column) const;

 private:
  friend class SqliteDatabase;
  void note(int code);

  SqliteDatabase* database_ = nullptr;
  sqlite3_stmt* statement_ = nullptr;
  int next_ = 1;
  int fault_ = 0;  // the first that binding met
};

class SqliteDatabase {
 public:
  // `flags` are SQLite's; `path` is a file's name, or an SQLite URI where the flags say so.
  static Result<std::unique_ptr<SqliteDatabase>> open(const std::string& path, const std::string& shown, int flags);
  ~SqliteDatabase();
  SqliteDatabase(const SqliteDatabase&) = delete;
  SqliteDatabase& operator=(const SqliteDatabase&) = delete;

  Result<SqliteQuery> prepare(std::string_view sql);
  Result<void> run(const char* sql);                  // one or several statements without results
  Result<std::int64_t> number(std::string_view sql);  // the first column of the first row; 0 without a row
  bool in_transaction() const;
  void set_patience(int milliseconds);

  // The fault as people read it.
  Error error(int code) const;

 private:
  SqliteDatabase(sqlite3* handle, std::string shown);
  sqlite3* handle_;
  std::string shown_;
};

}  // namespace longbow
