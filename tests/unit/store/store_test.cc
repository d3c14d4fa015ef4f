// The store: the way there and back, filters, and what happens when things go wrong.
#include "store/store.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "records.h"

namespace longbow {
namespace {

using namespace testing_records;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const Stamp kStamp{"longbow 0.1.0", "sha256:abc"};

class StoreTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ =
        std::filesystem::path(testing::TempDir()) /
        fmt::format("longbow-store-{}-{}", getpid(), testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    path_ = (folder_ / "a store.db").string();
    url_ = "sqlite:" + path_;
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::unique_ptr<Store> open(StoreOptions options = {}) { return open_at(url_, options); }
  static std::unique_ptr<Store> open_at(const std::string& url, StoreOptions options = {}) {
    auto store = Store::open(url, options);
    EXPECT_TRUE(store) << store.error().message;
    return store ? std::move(*store) : nullptr;
  }
  Error error(const std::string& url, StoreOptions options = {}) {
    auto store = Store::open(url, options);
    EXPECT_FALSE(store);
    return store ? Error{} : store.error();
  }
  // Straight into the file, as another program would.
  std::string raw(const std::string& sql) {
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

  static StoredDocument coded(std::string id = "doc-1") {
    StoredDocument coded{document(id), {full_event()}, {full_statement()}};
    coded.events[0].id = id + "-1";
    coded.statements[0].id = id + "-2";
    return coded;
  }

  std::filesystem::path folder_;
  std::string path_, url_;
};

std::vector<std::string> ids(const Result<std::vector<Event>>& events) {
  std::vector<std::string> found;
  for (const Event& event : events.value()) found.push_back(event.id);
  return found;
}

TEST_F(StoreTest, records_come_back_as_they_were) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  auto events = store->events();
  ASSERT_TRUE(events) << events.error().message;
  ASSERT_EQ(events->size(), 1u);
  EXPECT_EQ(to_plover((*events)[0], kStamp), to_plover(coded().events[0], kStamp));
  auto statements = store->statements();
  ASSERT_TRUE(statements) << statements.error().message;
  ASSERT_EQ(statements->size(), 1u);
  EXPECT_EQ(to_plover((*statements)[0], kStamp), to_plover(coded().statements[0], kStamp));
}

TEST_F(StoreTest, documents_come_back_as_they_were) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  auto found = store->document("doc-1").value();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->text, document().text);
  EXPECT_EQ(found->date, document().date);
  EXPECT_EQ(found->publisher, "Example Courier");
  EXPECT_FALSE(store->document("doc-2").value());
  EXPECT_TRUE(store->has_document("doc-1").value());
  EXPECT_FALSE(store->has_document("doc").value());
}

TEST_F(StoreTest, what_is_stored_is_there_after_reopening) {
  ASSERT_TRUE(open()->add(coded(), kStamp));
  EXPECT_EQ(open({StoreMode::read, 100})->events()->size(), 1u);
  EXPECT_EQ(open({StoreMode::write, 100})->counts()->documents, 1u);
}

TEST_F(StoreTest, the_same_again_changes_nothing) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  std::string all =
      "SELECT count(*) FROM events UNION ALL SELECT count(*) FROM entities UNION ALL SELECT count(*) FROM frameworks "
      "UNION ALL SELECT count(*) FROM trace UNION ALL SELECT count(*) FROM statements";
  std::string before = raw(all);
  EXPECT_EQ(before, "1|4|3|3|1|");
  ASSERT_TRUE(store->add(coded(), kStamp));
  EXPECT_EQ(raw(all), before);
}

TEST_F(StoreTest, coding_a_document_anew_replaces_all_it_had) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  ASSERT_TRUE(store->add(coded("doc-2"), kStamp));
  StoredDocument less{document(), {small_event("doc-1-9", "FRA", "", EventType::consult, 1)}, {}};
  ASSERT_TRUE(store->add(less, {"longbow 0.2.0", "sha256:def"}));
  EXPECT_THAT(ids(store->events()), ElementsAre("doc-1-9", "doc-2-1"));
  EXPECT_EQ(store->counts()->statements, 1u);
  EXPECT_EQ(raw("SELECT count(*) FROM trace WHERE record LIKE 'doc-1%'"), "0|");
  EXPECT_EQ(raw("SELECT count(*) FROM entities WHERE record LIKE 'doc-1%'"), "1|");
  auto origins = store->origins().value();
  ASSERT_EQ(origins.size(), 2u);
  EXPECT_EQ(origins[1].stamp.lexicon, "sha256:def");
}

TEST_F(StoreTest, the_same_event_twice_in_a_document_is_one) {
  auto store = open();
  StoredDocument twice = coded();
  twice.events.push_back(twice.events[0]);
  twice.events[1].trace.clear();
  ASSERT_TRUE(store->add(twice, kStamp));
  EXPECT_EQ(store->counts()->events, 1u);
  EXPECT_THAT(store->events()->at(0).trace, IsEmpty());
}

TEST_F(StoreTest, filters_choose_by_day_party_type_document_and_framework) {
  auto store = open();
  StoredDocument many{document(), {}, {}};
  many.events = {
      small_event("a", "KAZ", "NATO", EventType::sanction, 4), small_event("b", "RUS", "KAZ", EventType::request, 3),
      small_event("c", "KAZ", "RUS", EventType::support, 1), small_event("d", "KAZ", "", EventType::consult, 1)};
  many.events[1].date = day(2011, 3, 4);
  many.events[2].date = day(2011, 4, 1);
  many.events[3].date.reset();
  many.events[2].types.push_back(EventType::aid);
  many.events[0].frameworks = {{"exercise:north-star", "North Star", "exercise"}};
  ASSERT_TRUE(store->add(many, kStamp));
  ASSERT_TRUE(store->add(coded("other"), kStamp));
  auto found = [&](auto set) {
    EventFilter filter;
    set(filter);
    return ids(store->events(filter));
  };
  EXPECT_THAT(found([](EventFilter&) {}), ElementsAre("d", "b", "a", "other-1", "c"));
  EXPECT_THAT(found([](EventFilter& f) { f.actor = "KAZ"; }), ElementsAre("d", "a", "c"));
  EXPECT_THAT(found([](EventFilter& f) { f.recipient = "KAZ"; }), ElementsAre("b"));
  EXPECT_THAT(found([](EventFilter& f) { f.actor = "KAZ", f.recipient = "RUS"; }), ElementsAre("c"));
  EXPECT_THAT(found([](EventFilter& f) { f.type = EventType::aid; }), ElementsAre("c"));
  EXPECT_THAT(found([](EventFilter& f) { f.from = day(2011, 3, 5), f.to = day(2011, 3, 31); }),
              ElementsAre("a", "other-1"));
  EXPECT_THAT(found([](EventFilter& f) { f.document = "other"; }), ElementsAre("other-1"));
  EXPECT_THAT(found([](EventFilter& f) { f.framework = "exercise:north-star"; }), ElementsAre("a"));
  EXPECT_THAT(found([](EventFilter& f) { f.limit = 2, f.offset = 1; }), ElementsAre("b", "a"));
  EXPECT_THAT(found([](EventFilter& f) { f.offset = 4; }), ElementsAre("c"));
  EXPECT_THAT(found([](EventFilter& f) { f.actor = "' OR 1=1 --"; }), IsEmpty());
}

TEST_F(StoreTest, statements_are_chosen_by_framework_parent_and_subject) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  EXPECT_EQ(store->statements({"", "plan:coast-watch", ""})->size(), 1u);
  EXPECT_EQ(store->statements({"", "programme:gulf-patrol", ""})->size(), 1u);
  EXPECT_EQ(store->statements({"", "", "GHA"})->size(), 1u);
  EXPECT_EQ(store->statements({"", "", "TGO"})->size(), 0u);
  EXPECT_EQ(store->statements({"doc-2", "", ""})->size(), 0u);
}

TEST_F(StoreTest, a_reader_gets_the_stamp_and_may_stop) {
  auto store = open();
  ASSERT_TRUE(store->add(coded("a"), kStamp));
  ASSERT_TRUE(store->add(coded("b"), kStamp));
  int seen = 0;
  ASSERT_TRUE(store->each_event({}, [&](Event&&, const Stamp& stamp) {
    EXPECT_EQ(stamp.lexicon, kStamp.lexicon);
    ++seen;
    return false;
  }));
  EXPECT_EQ(seen, 1);
  EventFilter bare;
  bare.with_trace = false;
  EXPECT_THAT(store->events(bare)->at(0).trace, IsEmpty());
}

TEST_F(StoreTest, facts_are_kept) {
  auto store = open();
  ASSERT_TRUE(store->set_fact("model", "english-1"));
  ASSERT_TRUE(store->set_fact("model", "english-2"));
  EXPECT_EQ(store->facts()->at("model"), "english-2");
}

TEST_F(StoreTest, the_tables_may_be_read_with_any_sqlite_tool) {
  ASSERT_TRUE(open()->add(coded(), kStamp));
  EXPECT_EQ(raw("SELECT types, cameo, quad_code, date FROM events"), "ASSAULT COERCE|195|4|2011-03-05|");
  EXPECT_EQ(
      raw("SELECT role, code, sector, start, \"end\" FROM entities WHERE record = 'doc-1-1' ORDER BY role, position"),
      "actor|CIV|MIL|0|20|actor|GHA|NULL|0|5|recipient|---|REB|31|37|");
  EXPECT_EQ(raw("PRAGMA integrity_check"), "ok|");
}

TEST_F(StoreTest, urls_of_other_stores_are_refused_with_a_reason) {
  EXPECT_THAT(error("postgresql://user:secret@host/db").message, HasSubstr("SQLite only"));
  EXPECT_THAT(error("postgresql://user:secret@host/db").where, testing::Not(HasSubstr("secret")));
  EXPECT_THAT(error("mysql://x").message, HasSubstr("sqlite:PATH"));
  EXPECT_THAT(error("sqlite:").message, HasSubstr("no path"));
  EXPECT_EQ(error("events.db").code, ErrorCode::invalid_input);
}

TEST_F(StoreTest, a_store_that_is_not_there_is_not_made_by_reading) {
  EXPECT_EQ(error(url_, {StoreMode::read, 100}).code, ErrorCode::not_found);
  EXPECT_EQ(error(url_, {StoreMode::write, 100}).code, ErrorCode::not_found);
  EXPECT_FALSE(std::filesystem::exists(path_));
  std::ofstream(path_).close();
  EXPECT_EQ(error(url_, {StoreMode::read, 100}).code, ErrorCode::not_found);
}

TEST_F(StoreTest, a_file_that_is_no_database_is_refused_and_left_alone) {
  std::string content(5000, 'x');
  std::ofstream(path_) << content;
  for (auto mode : {StoreMode::read, StoreMode::create}) {
    EXPECT_EQ(error(url_, {mode, 100}).code, ErrorCode::corrupt);
    EXPECT_THAT(error(url_, {mode, 100}).message, HasSubstr("no SQLite database"));
  }
  std::ifstream file(path_);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), content);
}

TEST_F(StoreTest, another_programs_database_is_refused_and_left_alone) {
  raw("CREATE TABLE songs (title TEXT)");
  EXPECT_THAT(error(url_).message, HasSubstr("another program"));
  EXPECT_EQ(raw("SELECT name FROM sqlite_master"), "songs|");
  EXPECT_EQ(raw("PRAGMA journal_mode"), "delete|");
}

TEST_F(StoreTest, a_newer_schema_is_refused_by_name) {
  open();
  raw("PRAGMA user_version = 7");
  for (auto mode : {StoreMode::read, StoreMode::create}) {
    EXPECT_EQ(error(url_, {mode, 100}).code, ErrorCode::invalid_input);
    EXPECT_THAT(error(url_, {mode, 100}).message, HasSubstr("newer Longbow"));
  }
}

TEST_F(StoreTest, a_damaged_record_is_named) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  raw("UPDATE events SET record = '{' WHERE id = 'doc-1-1'");
  auto events = store->events();
  ASSERT_FALSE(events);
  EXPECT_EQ(events.error().code, ErrorCode::corrupt);
  EXPECT_THAT(events.error().message, HasSubstr("doc-1-1"));
}

TEST_F(StoreTest, a_folder_that_is_not_there_is_an_error) {
  EXPECT_EQ(error("sqlite:" + (folder_ / "none" / "x.db").string()).code, ErrorCode::io);
  EXPECT_EQ(error("sqlite:" + folder_.string()).code, ErrorCode::io);
}

TEST_F(StoreTest, a_folder_that_may_not_be_written_is_an_error_and_may_still_be_read) {
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

TEST_F(StoreTest, a_second_writer_is_told_and_may_try_again) {
  auto first = open();
  auto second = open({StoreMode::create, 20});
  auto batch = first->begin();
  ASSERT_TRUE(batch);
  EXPECT_EQ(open({StoreMode::create, 20})->counts()->documents, 0u) << "a store may be opened while somebody writes";
  auto refused = second->add(coded("doc-2"), kStamp);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::conflict);
  EXPECT_THAT(refused.error().message, HasSubstr("another program is writing"));
  ASSERT_TRUE((*batch)->add(coded(), kStamp));
  EXPECT_EQ(second->counts()->documents, 0u) << "readers see the last commit";
  ASSERT_TRUE((*batch)->commit());
  EXPECT_TRUE(second->add(coded("doc-2"), kStamp));
  EXPECT_EQ(first->counts()->documents, 2u);
}

TEST_F(StoreTest, a_batch_that_is_not_committed_leaves_nothing) {
  auto store = open();
  {
    auto batch = store->begin();
    ASSERT_TRUE((*batch)->add(coded(), kStamp));
  }
  EXPECT_EQ(store->counts()->documents, 0u);
  EXPECT_EQ(store->counts()->events, 0u);
  EXPECT_TRUE(store->add(coded(), kStamp)) << "the store goes on";
}

TEST_F(StoreTest, after_commit_a_batch_is_closed) {
  auto store = open();
  auto batch = store->begin();
  ASSERT_TRUE((*batch)->commit());
  EXPECT_FALSE((*batch)->add(coded(), kStamp));
  EXPECT_FALSE((*batch)->commit());
}

TEST_F(StoreTest, killed_between_adding_and_commit_nothing_is_stored) {
  ASSERT_TRUE(open()->add(coded("before"), kStamp));
  auto die = [this] {
    auto store = open();
    auto batch = store->begin();
    for (int i = 0; i < 300; ++i) (void)(*batch)->add(coded(fmt::format("doc-{}", i)), kStamp);
    (void)(*batch)->add(coded("before"), kStamp);
    raise(SIGKILL);
  };
  EXPECT_EXIT(die(), testing::KilledBySignal(SIGKILL), "");
  auto store = open();
  EXPECT_EQ(store->counts()->documents, 1u);
  EXPECT_THAT(ids(store->events()), ElementsAre("before-1"));
  EXPECT_EQ(raw("PRAGMA integrity_check"), "ok|");
}

TEST_F(StoreTest, where_no_more_can_be_written_the_batch_is_undone_and_the_store_whole) {
  ASSERT_TRUE(open()->add(coded("before"), kStamp));
  auto run_out = [this] {
    signal(SIGXFSZ, SIG_IGN);
    rlimit limit{200000, 200000};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(9);
    auto store = open();
    auto batch = store->begin();
    Result<void> done;
    for (int i = 0; i < 5000 && done; ++i) done = (*batch)->add(coded(fmt::format("doc-{}", i)), kStamp);
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

TEST_F(StoreTest, paths_with_odd_characters_are_taken_as_they_are) {
  std::string odd = "sqlite:" + (folder_ / "a?b#c%20 é.db").string();
  ASSERT_TRUE(open_at(odd)->add(coded(), kStamp));
  EXPECT_TRUE(std::filesystem::exists(folder_ / "a?b#c%20 é.db"));
  EXPECT_EQ(open_at(odd, {StoreMode::read, 100})->counts()->events, 1u);
}

}  // namespace
}  // namespace longbow
