// See postgres_database.h.
#include "store/postgres_database.h"

#include <fmt/format.h>
#include <libpq-fe.h>

#include <algorithm>

namespace longbow {
namespace {

// What stands before @ may be a password, and parameters may hold one.
std::string without_secrets(const std::string& url) {
  std::string shown = url.substr(0, url.find('?'));
  std::size_t host = shown.find("//");
  std::size_t at = shown.rfind('@');
  if (host != std::string::npos && at != std::string::npos && at > host) shown.erase(host + 2, at - host - 1);
  return shown;
}

std::string one_line(std::string_view text) {
  std::string line(text);
  std::replace_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

// `?` as PostgreSQL has it. No statement of the store's holds a question mark that is none of a parameter.
std::string with_numbers(std::string_view sql) {
  std::string numbered;
  int number = 0;
  for (char c : sql) {
    if (c == '?') {
      numbered += fmt::format("${}", ++number);
    } else {
      numbered += c;
    }
  }
  return numbered;
}

constexpr std::string_view kLost =
    "the connection to the server was lost; nothing of the last batch was stored";

Error error_for(std::string_view state, std::string message, const std::string& shown) {
  if (state == "55P03" || state.starts_with("40")) {
    return {ErrorCode::conflict, shown, "another program is writing to this store; wait until it is done"};
  }
  if (state.starts_with("57P0") || state.starts_with("08")) {
    return {ErrorCode::io, shown, fmt::format("{} ({})", kLost, message)};
  }
  if (state == "53100") return {ErrorCode::io, shown, "the server's disk is full; nothing of the last batch was stored"};
  if (state == "42501" || state == "25006") {
    return {ErrorCode::io, shown, fmt::format("this store may be read but not written ({})", message)};
  }
  return {ErrorCode::io, shown, fmt::format("PostgreSQL: {} ({})", message, state)};
}

}  // namespace

void PostgresClear::operator()(pg_result* result) const { PQclear(result); }

PostgresDatabase::PostgresDatabase(pg_conn* connection, std::string shown)
    : connection_(connection), shown_(std::move(shown)) {}

PostgresDatabase::~PostgresDatabase() { PQfinish(connection_); }

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const std::string& url) {
  std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(PQconnectdb(url.c_str()), without_secrets(url)));
  if (PQstatus(database->connection_) != CONNECTION_OK) {
    return fail(ErrorCode::not_found, database->shown_,
                "cannot connect to the server: " + one_line(PQerrorMessage(database->connection_)));
  }
  // Notices would go to standard error.
  PQsetNoticeProcessor(database->connection_, [](void*, const char*) {}, nullptr);
  PQsetClientEncoding(database->connection_, "UTF8");
  return database;
}

tl::unexpected<Error> PostgresDatabase::fault(pg_result* result) const {
  const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
  const char* message = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  std::string told = one_line(message != nullptr ? message : PQerrorMessage(connection_));
  if (state == nullptr || PQstatus(connection_) != CONNECTION_OK) {
    return fail(ErrorCode::io, shown_, fmt::format("{} ({})", kLost, told));
  }
  return tl::unexpected<Error>(error_for(state, std::move(told), shown_));
}

Result<PostgresResult> PostgresDatabase::run(const Sql& sql) {
  PostgresResult result;
  if (sql.values.empty()) {
    result.reset(PQexec(connection_, sql.text.c_str()));
  } else {
    std::vector<std::string> texts;
    for (const SqlValue& value : sql.values) {
      const auto* text = std::get_if<std::string>(&value);
      texts.push_back(text != nullptr ? *text : std::to_string(std::get<std::int64_t>(value)));
    }
    std::vector<const char*> pointers;
    for (const std::string& text : texts) pointers.push_back(text.c_str());
    result.reset(PQexecParams(connection_, with_numbers(sql.text).c_str(), static_cast<int>(pointers.size()), nullptr,
                              pointers.data(), nullptr, nullptr, 0));
  }
  ExecStatusType status = PQresultStatus(result.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) return fault(result.get());
  return result;
}

Result<void> PostgresDatabase::copy(std::string_view table, std::string_view columns, std::string_view rows) {
  std::string sql = fmt::format("COPY {} ({}) FROM STDIN", table, columns);
  PostgresResult begun(PQexec(connection_, sql.c_str()));
  if (PQresultStatus(begun.get()) != PGRES_COPY_IN) return fault(begun.get());
  constexpr std::size_t kPortion = 1 << 20;
  bool sent = true;
  for (std::size_t from = 0; sent && from < rows.size(); from += kPortion) {
    std::string_view portion = rows.substr(from, kPortion);
    sent = PQputCopyData(connection_, portion.data(), static_cast<int>(portion.size())) == 1;
  }
  sent = PQputCopyEnd(connection_, nullptr) == 1 && sent;
  PostgresResult ended(PQgetResult(connection_));
  bool done = sent && PQresultStatus(ended.get()) == PGRES_COMMAND_OK;
  for (PostgresResult more(PQgetResult(connection_)); more; more.reset(PQgetResult(connection_))) {
  }
  if (!done) return fault(ended.get());
  return {};
}

bool PostgresDatabase::in_transaction() const { return PQtransactionStatus(connection_) != PQTRANS_IDLE; }

}  // namespace longbow
