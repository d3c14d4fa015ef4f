// A thin hold on libpq: a connection and results that close themselves, faults as values.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/sql_connection.h"

struct pg_conn;
struct pg_result;

namespace longbow {

struct PostgresClear {
  void operator()(pg_result* result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresClear>;

class PostgresDatabase {
 public:
  static Result<std::unique_ptr<PostgresDatabase>> open(const std::string& url);
  ~PostgresDatabase();
  PostgresDatabase(const PostgresDatabase&) = delete;
  PostgresDatabase& operator=(const PostgresDatabase&) = delete;

  // One statement with parameters, or several without.
  Result<PostgresResult> run(const Sql& sql);
  // Rows in the text form of COPY, into a table within the transaction under way.
  Result<void> copy(std::string_view table, std::string_view columns, std::string_view rows);
  bool in_transaction() const;
  // The address without user and password.
  const std::string& shown() const { return shown_; }

 private:
  PostgresDatabase(pg_conn* connection, std::string shown);
  tl::unexpected<Error> fault(pg_result* result) const;

  pg_conn* connection_;
  std::string shown_;
};

}  // namespace longbow
