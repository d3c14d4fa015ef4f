// What is SQLite's own: files, folders, versions of the tables, a full disk.
#include "store/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

#include "store_fixture.h"

namespace longbow {
namespace {

using namespace testing_records;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class SqliteStoreTest : public StoreFixture {};

TEST_F(SqliteStoreTest, the_tables_may_be_read_with_any_sqlite_tool) {
  ASSERT_TRUE(open()->add(coded(), kStamp));
  EXPECT_EQ(raw("SELECT types, cameo, quad_code, date FROM events"), "ASSAULT COERCE|195|4|2011-03-05|");
  EXPECT_EQ(
      raw("SELECT role, code, sector, start, \"end\" FROM entities WHERE record = 1 ORDER BY role, position"),
      "actor|CIV|MIL|0|20|actor|GHA|NULL|0|5|recipient|---|REB|31|37|");
  EXPECT_EQ(raw("PRAGMA integrity_check"), "ok|");
}

TEST_F(SqliteStoreTest, urls_of_other_stores_are_refused_with_a_reason) {
  EXPECT_THAT(error("mysql://x").message, HasSubstr("sqlite:PATH"));
  EXPECT_THAT(error("sqlite:").message, HasSubstr("no path"));
  EXPECT_EQ(error("events.db").code, ErrorCode::invalid_input);
}

TEST_F(SqliteStoreTest, a_store_that_is_not_there_is_not_made_by_reading) {
  EXPECT_EQ(error(url_, {StoreMode::read, 100}).code, ErrorCode::not_found);
  EXPECT_EQ(error(url_, {StoreMode::write, 100}).code, ErrorCode::not_found);
  EXPECT_FALSE(std::filesystem::exists(path_));
  std::ofstream(path_).close();
  EXPECT_EQ(error(url_, {StoreMode::read, 100}).code, ErrorCode::not_found);
}

TEST_F(SqliteStoreTest, a_file_that_is_no_database_is_refused_and_left_alone) {
  std::string content(5000, 'x');
  std::ofstream(path_) << content;
  for (auto mode : {StoreMode::read, StoreMode::create}) {
    EXPECT_EQ(error(url_, {mode, 100}).code, ErrorCode::corrupt);
    EXPECT_THAT(error(url_, {mode, 100}).message, HasSubstr("no SQLite database"));
  }
  std::ifstream file(path_);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), content);
}

TEST_F(SqliteStoreTest, another_programs_database_is_refused_and_left_alone) {
  raw("CREATE TABLE songs (title TEXT)");
  EXPECT_THAT(error(url_).message, HasSubstr("another program"));
  EXPECT_EQ(raw("SELECT name FROM sqlite_master"), "songs|");
  EXPECT_EQ(raw("PRAGMA journal_mode"), "delete|");
}

TEST_F(SqliteStoreTest, a_newer_schema_is_refused_by_name) {
  open();
  raw("PRAGMA user_version = 7");
  for (auto mode : {StoreMode::read, StoreMode::create}) {
    EXPECT_EQ(error(url_, {mode, 100}).code, ErrorCode::invalid_input);
    EXPECT_THAT(error(url_, {mode, 100}).message, HasSubstr("newer Longbow"));
  }
}

// The tables as version 1 had them.
constexpr const char* kVersion1 = R"(
CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE origins (id INTEGER PRIMARY KEY, coder TEXT NOT NULL, lexicon TEXT NOT NULL, UNIQUE (coder, lexicon));
CREATE TABLE documents (id TEXT PRIMARY KEY, date TEXT, title TEXT, publisher TEXT, url TEXT, language TEXT, text TEXT,
  origin INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE events (id TEXT PRIMARY KEY, document TEXT NOT NULL, sequence INTEGER NOT NULL, date TEXT, enddate TEXT,
  types TEXT NOT NULL, modes TEXT, contexts TEXT, cameo TEXT, quad_code INTEGER NOT NULL, event_scale REAL NOT NULL,
  auxiliary INTEGER NOT NULL, confidence REAL NOT NULL, evidence TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  record TEXT NOT NULL);
CREATE INDEX events_by_document ON events (document);
CREATE INDEX events_by_date ON events (date, id);
CREATE TABLE statements (id TEXT PRIMARY KEY, document TEXT NOT NULL, sequence INTEGER NOT NULL, date TEXT,
  relation TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, record TEXT NOT NULL);
CREATE INDEX statements_by_document ON statements (document);
CREATE TABLE entities (record TEXT, role TEXT, position INTEGER, code TEXT, PRIMARY KEY (record, role, position)) WITHOUT ROWID;
CREATE INDEX entities_by_code ON entities (code, role, record);
CREATE TABLE frameworks (record TEXT, position INTEGER, id TEXT, PRIMARY KEY (record, position)) WITHOUT ROWID;
CREATE INDEX frameworks_by_id ON frameworks (id, record);
CREATE TABLE trace (record TEXT NOT NULL, position INTEGER NOT NULL, step TEXT NOT NULL, rule TEXT, text TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (record, position)) WITHOUT ROWID;
INSERT INTO origins VALUES (1, 'longbow 0.1.0', 'sha256:abc');
INSERT INTO facts VALUES ('model', 'english-1');
INSERT INTO documents VALUES ('doc-1', '2011-03-05', 'A title', 'Example Courier', NULL, 'en', 'A text.', 1);
PRAGMA application_id = 1279414103;
PRAGMA user_version = 1)";

TEST_F(SqliteStoreTest, a_store_of_version_1_is_brought_up_to_date_with_all_it_holds) {
  EXPECT_EQ(raw(kVersion1), "");
  Event event = full_event();
  std::string line;
  append_plover(event, {}, line, TraceDetail::without_trace);
  for (std::size_t at = line.find('\''); at != std::string::npos; at = line.find('\'', at + 2)) line.insert(at, "'");
  EXPECT_EQ(raw("INSERT INTO events VALUES ('" + event.id + "', 'doc-1', 3, '2011-03-05', NULL, 'ASSAULT', NULL, NULL, "
                "NULL, 4, 0, 0, 0, NULL, 0, 120, '" + line + "')"), "");
  EXPECT_EQ(raw("INSERT INTO trace VALUES ('" + event.id + "', 0, 'frame', 'bomb.place', 'bombed', 21, 27), ('" + event.id +
                "', 1, 'standing', 'not', 'never', 15, 20)"), "");
  EXPECT_THAT(error(url_, {StoreMode::read, 100}).message, HasSubstr("an older Longbow"));
  auto store = open();
  auto events = store->events().value();
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(to_plover(events[0], kStamp), to_plover(event, kStamp));
  EXPECT_EQ(store->runs()->at(0).setup.stamp.lexicon, "sha256:abc");
  EXPECT_EQ(store->document("doc-1").value()->text, "A text.");
  EXPECT_EQ(store->facts()->at("model"), "english-1");
  EXPECT_EQ(raw("SELECT count(*) FROM sqlite_master WHERE name LIKE 'old%'"), "0|");
  EXPECT_EQ(raw("PRAGMA user_version"), "3|");
}

TEST_F(SqliteStoreTest, a_folder_that_is_not_there_is_an_error) {
  EXPECT_EQ(error("sqlite:" + (folder_ / "none" / "x.db").string()).code, ErrorCode::io);
  EXPECT_EQ(error("sqlite:" + folder_.string()).code, ErrorCode::io);
}

TEST_F(SqliteStoreTest, a_folder_that_may_not_be_written_is_an_error_and_may_still_be_read) {
  ASSERT_TRUE(open()->add(coded(), kStamp));
  std::filesystem::permissions(path_, std::filesystem::perms(0444));
  std::filesystem::permissions(folder_, std::filesystem::perms(0555));
  auto as_nobody = [this] {
    if (geteuid() == 0 && (setegid(65534) != 0 || seteuid(65534) != 0)) _exit(9);
    if (Store::open("sqlite:" + (folder_ / "new.db").string())) _exit(1);
    auto readable = Store::open(url_, {StoreMode::read, 100});
    if (!readable) _exit(2);
    if ((*readable)->events()->size() != 1) _exit(3);
    if ((*readable)->begin()) _exit(4);
    auto writable = Store::open(url_, {StoreMode::write, 100});
    if (writable && (*writable)->add(coded("doc-2"), kStamp)) _exit(5);
    _exit(0);
  };
  EXPECT_EXIT(as_nobody(), testing::ExitedWithCode(0), "");
  std::filesystem::permissions(folder_, std::filesystem::perms(0755));
}

TEST_F(SqliteStoreTest, where_no_more_can_be_written_the_batch_is_undone_and_the_store_whole) {
  ASSERT_TRUE(open()->add(coded("before"), kStamp));
  auto run_out = [this] {
    signal(SIGXFSZ, SIG_IGN);
    rlimit limit{200000, 200000};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(9);
    auto store = open();
    auto batch = store->begin();
    Result<void> done;
    RunId run = (*batch)->run_like(setup()).value();
    for (int i = 0; i < 5000 && done; ++i) done = (*batch)->add(coded(fmt::format("doc-{}", i)), run);
    if (done) done = (*batch)->commit();
    if (done) _exit(1);
    _exit(done.error().code == ErrorCode::io ? 0 : 2);
  };
  EXPECT_EXIT(run_out(), testing::ExitedWithCode(0), "");
  auto store = open();
  EXPECT_EQ(store->counts()->documents, 1u);
  EXPECT_TRUE(store->add(coded("after"), kStamp));
  EXPECT_EQ(raw("PRAGMA integrity_check"), "ok|");
}

TEST_F(SqliteStoreTest, paths_with_odd_characters_are_taken_as_they_are) {
  std::string odd = "sqlite:" + (folder_ / "a?b#c%20 é.db").string();
  ASSERT_TRUE(open_at(odd)->add(coded(), kStamp));
  EXPECT_TRUE(std::filesystem::exists(folder_ / "a?b#c%20 é.db"));
  EXPECT_EQ(open_at(odd, {StoreMode::read, 100})->counts()->events, 1u);
}

}  // namespace
}  // namespace longbow
