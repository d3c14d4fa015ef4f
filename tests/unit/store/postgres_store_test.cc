// What is PostgreSQL's own: addresses, schemas, a connection that goes.
#include "store/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store_fixture.h"

namespace longbow {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class PostgresStoreTest : public StoreFixture {
 protected:
  Engine engine() const override { return Engine::postgres; }
};

TEST_F(PostgresStoreTest, a_server_that_is_not_there_is_told_without_the_password) {
  Error told = error("postgresql://user:secret@/db?host=/nowhere&password=secret");
  EXPECT_THAT(told.message, HasSubstr("cannot connect"));
  EXPECT_THAT(told.where + told.message, Not(HasSubstr("secret")));
}

TEST_F(PostgresStoreTest, a_schema_with_another_programs_tables_is_refused_and_left_alone) {
  raw("CREATE TABLE events (title TEXT)");
  EXPECT_THAT(error(url_).message, HasSubstr("tables of the same names"));
  EXPECT_EQ(raw("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"), "1|");
}

TEST_F(PostgresStoreTest, a_store_that_is_not_there_is_not_made_by_reading) {
  EXPECT_EQ(error(url_, {StoreMode::read, 100}).code, ErrorCode::not_found);
  EXPECT_EQ(raw("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"), "0|");
}

TEST_F(PostgresStoreTest, a_newer_schema_is_refused_by_name) {
  open();
  raw("UPDATE longbow_schema SET version = 7");
  EXPECT_THAT(error(url_).message, HasSubstr("newer Longbow"));
}

TEST_F(PostgresStoreTest, a_lost_connection_is_told_and_nothing_of_the_batch_is_stored) {
  url_ += "&application_name=" + schema_;
  auto store = open();
  ASSERT_TRUE(store->add(coded("before"), kStamp));
  auto batch = store->begin();
  RunId run = (*batch)->run_like(setup()).value();
  ASSERT_TRUE((*batch)->add(coded("after"), run));
  raw("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name = '" +
          schema_ + "'", server_);
  auto lost = (*batch)->commit();
  ASSERT_FALSE(lost);
  EXPECT_EQ(lost.error().code, ErrorCode::io);
  EXPECT_THAT(lost.error().message, HasSubstr("connection to the server was lost"));
  EXPECT_EQ(open()->counts()->documents, 1u);
}

}  // namespace
}  // namespace longbow
