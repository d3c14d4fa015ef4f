// A store of its own for each test, on either engine, and a way to look into it as another program would.
#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "records.h"
#include "store/store.h"

namespace longbow {

inline const Stamp kStamp{"longbow 0.1.0", "sha256:abc"};

enum class Engine { sqlite, postgres };

// The private server's address: tests/postgres_server.py writes it down. "" where there is none.
inline std::string postgres_server() {
  if (const char* set = std::getenv("LONGBOW_POSTGRES")) return set;
  std::string url;
  std::getline(std::ifstream(LONGBOW_POSTGRES_FILE), url);
  return url;
}

class StoreFixture : public ::testing::Test {
 protected:
  virtual Engine engine() const { return Engine::sqlite; }

  void SetUp() override {
    std::string test = testing::UnitTest::GetInstance()->current_test_info()->name();
    std::size_t number = std::hash<std::string>()(test) % 100000;
    folder_ = std::filesystem::path(testing::TempDir()) / fmt::format("longbow-store-{}-{}", getpid(), number);
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    path_ = (folder_ / "a store.db").string();
    url_ = "sqlite:" + path_;
    if (engine() == Engine::sqlite) return;
    server_ = postgres_server();
    if (server_.empty()) GTEST_SKIP() << "no PostgreSQL server: tests/postgres_server.py start";
    schema_ = fmt::format("test_{}_{}", getpid(), number);
    raw(fmt::format("CREATE SCHEMA {}", schema_), server_);
    url_ = fmt::format("{}&options=-csearch_path%3D{}", server_, schema_);
  }
  void TearDown() override {
    std::filesystem::remove_all(folder_);
    if (!schema_.empty()) raw(fmt::format("DROP SCHEMA {} CASCADE", schema_), server_);
  }

  std::unique_ptr<Store> open(StoreOptions options = {}) const { return open_at(url_, options); }
  static std::unique_ptr<Store> open_at(const std::string& url, StoreOptions options = {}) {
    auto store = Store::open(url, options);
    EXPECT_TRUE(store) << store.error().message;
    return store ? std::move(*store) : nullptr;
  }
  static Error error(const std::string& url, StoreOptions options = {}) {
    auto store = Store::open(url, options);
    EXPECT_FALSE(store);
    return store ? Error{} : store.error();
  }

  // Straight into the database, as another program would; values end in bars.
  std::string raw(const std::string& sql) const { return raw(sql, url_); }
  std::string raw(const std::string& sql, const std::string& url) const {
    return engine() == Engine::sqlite ? raw_sqlite(sql) : raw_postgres(sql, url);
  }

  static StoredDocument coded(std::string id = "doc-1") {
    using namespace testing_records;
    StoredDocument coded{document(id), {full_event()}, {full_statement()}, {{{0, 120}, ""}, {{121, 140}, "no_frame"}}};
    coded.events[0].id = id + "-1";
    coded.statements[0].id = id + "-2";
    return coded;
  }
  static RunSetup setup(Stamp stamp = kStamp) {
    RunSetup setup;
    setup.stamp = std::move(stamp);
    return setup;
  }
  static std::vector<std::string> ids(const Result<std::vector<Event>>& events) {
    std::vector<std::string> found;
    for (const Event& event : events.value()) found.push_back(event.id);
    return found;
  }

  std::filesystem::path folder_;
  std::string path_, url_, server_, schema_;

 private:
  std::string raw_sqlite(const std::string& sql) const {
    sqlite3* handle = nullptr;
    sqlite3_open(path_.c_str(), &handle);
    std::string result;
    auto take = [](void* into, int columns, char** values, char**) {
      for (int i = 0; i < columns; ++i)
        static_cast<std::string*>(into)->append(values[i] ? values[i] : "NULL").append("|");
      return 0;
    };
    char* message = nullptr;
    sqlite3_exec(handle, sql.c_str(), take, &result, &message);
    if (message != nullptr) result.append("error: ").append(message);
    sqlite3_free(message);
    sqlite3_close(handle);
    return result;
  }

  static std::string raw_postgres(const std::string& sql, const std::string& url) {
    PGconn* connection = PQconnectdb(url.c_str());
    PQsetNoticeProcessor(connection, [](void*, const char*) {}, nullptr);
    PGresult* rows = PQexec(connection, sql.c_str());
    std::string result = PQresultErrorMessage(rows);
    for (int row = 0; row < PQntuples(rows); ++row) {
      for (int column = 0; column < PQnfields(rows); ++column) {
        result.append(PQgetisnull(rows, row, column) ? "NULL" : PQgetvalue(rows, row, column)).append("|");
      }
    }
    PQclear(rows);
    PQfinish(connection);
    return result;
  }
};

}  // namespace longbow
