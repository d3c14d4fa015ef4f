// Decoding and checking of parameters, hosts and secrets.
#include "server/parameters.h"

#include <gtest/gtest.h>

#include <array>

#include "server/transport.h"

namespace longbow {
namespace {

constexpr std::array<std::string_view, 4> kKnown = {"actor", "limit", "from", "type"};

Outcome<Parameters> read(std::string_view query) { return Parameters::read(query, kKnown); }

TEST(Parameters, escapes_and_blanks_are_decoded) {
  auto parameters = read("actor=K%C3%A4Z+A%2BB&limit=");
  ASSERT_TRUE(parameters);
  EXPECT_EQ(parameters->text("actor"), "KäZ A+B");
  EXPECT_TRUE(parameters->has("limit"));
  EXPECT_EQ(parameters->text("from"), "");
}

TEST(Parameters, an_unknown_one_is_told_with_the_nearest) {
  auto parameters = read("actr=KAZ");
  ASSERT_FALSE(parameters);
  EXPECT_EQ(parameters.error().where, "parameter actr");
  EXPECT_EQ(parameters.error().hint, "did you mean actor?");
}

TEST(Parameters, what_is_no_utf8_or_no_escape_is_refused) {
  for (std::string_view query : {"actor=%FF", "actor=%C3", "actor=%ED%A0%80", "actor=%2", "actor=%", "actor=%zz", "actor=a%00b",
                                 "%FF=1", "actor=1&actor=2"}) {
    auto parameters = read(query);
    EXPECT_FALSE(parameters) << query;
    EXPECT_TRUE(parameters || parameters.error().code == FaultCode::bad_request) << query;
  }
}

TEST(Parameters, lists_leave_empty_parts_out) {
  EXPECT_EQ(read("actor=,KAZ,,USA,")->list("actor"), (std::vector<std::string>{"KAZ", "USA"}));
  EXPECT_TRUE(read("")->list("actor").empty());
}

TEST(Parameters, numbers_and_dates_keep_to_their_bounds) {
  EXPECT_EQ(*read("limit=7")->number("limit", 60, 1, 500), 7u);
  EXPECT_EQ(*read("")->number("limit", 60, 1, 500), 60u);
  for (std::string_view query : {"limit=0", "limit=501", "limit=", "limit=-1", "limit=7x", "limit=99999999999999999999"}) {
    EXPECT_FALSE(read(query)->number("limit", 60, 1, 500)) << query;
  }
  EXPECT_TRUE(*read("from=2009-04-22")->date("from"));
  for (std::string_view query : {"from=2009-02-30", "from=2009-04-22T10", "from=yesterday"}) {
    EXPECT_FALSE(read(query)->date("from")) << query;
  }
}

TEST(Hosts, only_names_of_this_server_are_its_own) {
  for (std::string_view host : {"127.0.0.1:8080", "localhost:8080", "[::1]:8080"}) {
    EXPECT_TRUE(is_own_host(host, "127.0.0.1", 8080)) << host;
  }
  for (std::string_view host : {"evil.example:8080", "127.0.0.1:8081", "127.0.0.1", "", "localhost.evil.example:8080", "10.0.0.1:8080"}) {
    EXPECT_FALSE(is_own_host(host, "127.0.0.1", 8080)) << host;
  }
  EXPECT_TRUE(is_own_host("10.0.0.1:8080", "0.0.0.0", 8080));
  EXPECT_FALSE(is_own_host("evil.example:8080", "0.0.0.0", 8080));
}

TEST(Secrets, are_the_same_only_where_they_are) {
  EXPECT_TRUE(same_secret("0123456789abcdef", "0123456789abcdef"));
  EXPECT_FALSE(same_secret("0123456789abcdeF", "0123456789abcdef"));
  EXPECT_FALSE(same_secret("", "0123456789abcdef"));
}

}  // namespace
}  // namespace longbow
