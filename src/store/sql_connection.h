// A database as the store needs it, whichever engine: queries, transactions, rows in bulk. The SQL is what SQLite and
// PostgreSQL have in common; `?` stands for a parameter. Used by one thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "store/sql_schema.h"
#include "store/store.h"

namespace longbow {

using SqlValue = std::variant<std::int64_t, std::string>;

struct Sql {
  std::string text;
  std::vector<SqlValue> values;
};

class SqlRows {
 public:
  virtual ~SqlRows() = default;
  virtual Result<bool> next() = 0;                        // true: there is a row
  virtual std::string_view text(int column) const = 0;    // "" for NULL; good until next()
  virtual std::int64_t integer(int column) const = 0;     // 0 for NULL
  virtual double real(int column) const = 0;              // 0 for NULL
  std::string string(int column) const { return std::string(text(column)); }
};

// Takes the values of rows from left to right. Faults are kept until the rows are sent.
class RowSink {
 public:
  virtual ~RowSink() = default;
  virtual RowSink& text(std::string_view value) = 0;
  virtual RowSink& integer(std::int64_t value) = 0;
  virtual RowSink& real(double value) = 0;
  virtual RowSink& null() = 0;
  virtual void end_row() = 0;
  RowSink& text_if(std::string_view value) { return value.empty() ? null() : text(value); }
};

class SqlConnection {
 public:
  virtual ~SqlConnection() = default;

  // All rows at hand, or taken as they are asked for: then the rows are those of the moment of asking, and must go
  // before the connection. While they last, nothing may be written.
  enum class Fetch : std::uint8_t { whole, streaming };
  virtual Result<std::unique_ptr<SqlRows>> query(const Sql& sql, Fetch fetch = Fetch::whole) = 0;
  virtual Result<void> run(const Sql& sql) = 0;

  virtual Result<void> begin_reading() = 0;  // until commit() or rollback() all queries see the same moment
  virtual Result<void> begin() = 0;  // to write; conflict where another writer does not end in time
  virtual Result<void> commit() = 0;
  virtual void rollback() = 0;  // where nothing is under way, nothing happens

  virtual RowSink& rows(SqlTable table) = 0;
  virtual Result<void> send_rows() = 0;  // all that were given to any table, within the transaction under way
  virtual void drop_rows() = 0;          // forgets what was not sent

  virtual Result<std::unique_ptr<LoadLock>> lock_for_load() = 0;
  virtual const std::string& shown() const = 0;  // the store's address as people may read it

  // The first column of the first row; 0 without a row.
  Result<std::int64_t> number(const Sql& sql);
};

// "?, ?, ?", for as many values as a list has.
std::string parameters(std::size_t count);

}  // namespace longbow
