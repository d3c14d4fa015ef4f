// PLOVER lines: form, order of the fields, and the way back.
#include "store/plover_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "records.h"

namespace longbow {
namespace {

using namespace testing_records;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const Stamp kStamp{"longbow 0.1.0", "sha256:abc"};

std::vector<std::string> keys(const std::string& line) {
  std::vector<std::string> found;
  auto json = nlohmann::ordered_json::parse(line);
  for (const auto& item : json.items()) found.push_back(item.key());
  return found;
}

TEST(PloverLine, fields_stand_in_the_documented_order) {
  EXPECT_THAT(
      keys(to_plover(full_event(), kStamp)),
      ElementsAre("id", "date", "enddate", "date_precision", "actor", "recipient", "event", "mode", "context",
                  "event_text", "quad_code", "event_scale", "cameo", "framework", "reason", "attribution", "auxiliary",
                  "event_loc", "size", "confidence", "text_info", "cite_info", "trace", "coder", "lexicon"));
}

TEST(PloverLine, a_small_event_reads_as_documented) {
  Event event = small_event("doc-1-1", "KAZ", "NATO", EventType::sanction, 4);
  event.event_scale = -6;
  event.confidence = 0.9300000001;
  EXPECT_EQ(to_plover(event, {"longbow 0.1.0", ""}),
            R"({"id": "doc-1-1", "date": "2011-03-05", )"
            R"("actor": [{"entity_text": "KAZ", "code": "KAZ", "sector": "GOV", "start": 0, "end": 5}], )"
            R"("recipient": [{"entity_text": "NATO", "code": "NATO", "sector": "GOV", "start": 10, "end": 15}], )"
            R"("event": ["SANCTION"], "quad_code": 4, "event_scale": -6.0, "confidence": 0.93, )"
            R"("text_info": {"document": "doc-1", "sequence": 0, "start": 0, "end": 40}, "coder": "longbow 0.1.0"})");
}

TEST(PloverLine, what_is_empty_is_left_out) {
  Event event = small_event("e", "KAZ", "", EventType::consult, 1);
  event.date.reset();
  std::string line = to_plover(event, {});
  auto json = nlohmann::json::parse(line);
  for (const auto& item : json.items()) {
    EXPECT_FALSE(item.value().is_null()) << item.key();
    EXPECT_FALSE(item.value().is_array() && item.value().empty()) << item.key();
  }
  EXPECT_FALSE(json.contains("date"));
  EXPECT_FALSE(json.contains("recipient"));
  EXPECT_FALSE(json.contains("coder"));
}

TEST(PloverLine, quotes_controls_and_unicode_survive) {
  Event event = small_event("e", "KAZ", "", EventType::consult, 1);
  event.event_text = {std::string("a\"b\\c\nd\te\rf\x01g\x1f 雨 🕊 é\0h", 29)};
  std::string line = to_plover(event, {});
  EXPECT_EQ(line.find('\n'), std::string::npos);
  EXPECT_THAT(line, HasSubstr("\\u0001g\\u001f 雨 🕊 é"));
  EXPECT_EQ(nlohmann::json::parse(line)["event_text"][0].get<std::string>(), event.event_text[0]);
}

TEST(PloverLine, a_number_that_is_none_is_left_out) {
  Event event = small_event("e", "KAZ", "", EventType::consult, 1);
  event.confidence = std::numeric_limits<double>::quiet_NaN();
  event.event_scale = -0.0;
  auto json = nlohmann::json::parse(to_plover(event, {}));
  EXPECT_FALSE(json.contains("confidence"));
  EXPECT_THAT(to_plover(event, {}), HasSubstr("\"event_scale\": 0.0"));
}

TEST(PloverLine, an_event_comes_back_as_it_was) {
  std::string line = to_plover(full_event(), kStamp);
  auto read = parse_plover(line);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(to_plover(std::get<Event>(read->record), read->stamp), line);
  const Event& event = std::get<Event>(read->record);
  EXPECT_EQ(event.actors[0].identifier, "Army of \"Côte d'Ivoire\"");
  EXPECT_EQ(event.attribution[1].kind, AttributionKind::denied);
  EXPECT_EQ(event.auxiliary, kHistorical | kNegation);
  EXPECT_EQ(event.size.dead, 12);
  EXPECT_FALSE(event.size.injured.has_value());
  EXPECT_EQ(event.trace[1].span, (Span{15, 20}));
}

TEST(PloverLine, a_statement_comes_back_as_it_was) {
  std::string line = to_plover(full_statement(), kStamp);
  EXPECT_THAT(keys(line), ElementsAre("record", "id", "date", "subject", "relation", "framework", "parent", "cycle",
                                      "attribution", "auxiliary", "text_info", "trace", "coder", "lexicon"));
  auto read = parse_plover(line);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(to_plover(std::get<Statement>(read->record), read->stamp), line);
}

TEST(PloverLine, forces_come_back_as_they_were) {
  Statement statement = full_statement();
  statement.force = Force{"brigade", 1, "battalion", 3, 1800, "battalion", 3, true};
  std::string line = to_plover(statement, {});
  auto read = parse_plover(line);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(to_plover(std::get<Statement>(read->record), {}), line);
  EXPECT_EQ(std::get<Statement>(read->record).force->parts, 3);
  EXPECT_FALSE(parse_plover(R"({"record": "statement", "id": "s", "relation": "expands", "framework": {"name": "x"}, "force": {"by_rotation": 3}})"));
}

TEST(PloverLine, a_statement_has_one_subject_or_a_list_of_them) {
  Statement statement = full_statement();
  EXPECT_TRUE(nlohmann::json::parse(to_plover(statement, {}))["subject"].is_object());
  statement.subjects.push_back(entity("Togo", "TGO"));
  std::string line = to_plover(statement, {});
  EXPECT_TRUE(nlohmann::json::parse(line)["subject"].is_array());
  EXPECT_EQ(std::get<Statement>(parse_plover(line)->record).subjects.size(), 2u);
  statement.subjects.clear();
  line = to_plover(statement, {});
  EXPECT_FALSE(nlohmann::json::parse(line).contains("subject"));
  EXPECT_TRUE(std::get<Statement>(parse_plover(line)->record).subjects.empty());
}

TEST(PloverLine, another_coders_line_is_read_as_far_as_it_goes) {
  auto read =
      parse_plover(R"({"id":"x1","date":"2020-01-02","actor":[{"code":"FRA","office":"minister"}],"event":["AID"],)"
                   R"("comment":"unknown fields are passed over","recipient":null,"event_text":"gave"})");
  ASSERT_TRUE(read) << read.error().message;
  const Event& event = std::get<Event>(read->record);
  EXPECT_EQ(event.actors[0].code, "FRA");
  EXPECT_THAT(event.event_text, ElementsAre("gave"));
}

TEST(PloverLine, what_cannot_be_used_is_named) {
  auto message = [](const char* line) {
    auto read = parse_plover(line);
    return read ? std::string("fine") : read.error().message;
  };
  EXPECT_THAT(message("{"), HasSubstr("no JSON"));
  EXPECT_THAT(message("[1]"), HasSubstr("no JSON object"));
  EXPECT_THAT(message("{}"), HasSubstr("\"id\""));
  EXPECT_THAT(message(R"({"id":7})"), HasSubstr("\"id\" is no string"));
  EXPECT_THAT(message(R"({"id":"a","event":["AID"]})"), HasSubstr("\"actor\""));
  EXPECT_THAT(message(R"({"id":"a","actor":[{}],"event":["FIGHT"]})"), HasSubstr("\"FIGHT\""));
  EXPECT_THAT(message(R"({"id":"a","actor":[{}],"event":["AID"],"date":"2020-13-01"})"), HasSubstr("2020-13-01"));
  EXPECT_THAT(message(R"({"id":"a","actor":["FRA"],"event":["AID"]})"), HasSubstr("no object"));
  EXPECT_THAT(message(R"({"id":"a","actor":[{"start":-1}],"event":["AID"]})"), HasSubstr("out of range"));
  EXPECT_THAT(message(R"({"id":"a","actor":[{"start":18446744073709551615}],"event":["AID"]})"),
              HasSubstr("out of range"));
  EXPECT_THAT(message(R"({"record":"statement","id":"a","relation":"likes"})"), HasSubstr("\"likes\""));
  EXPECT_THAT(message(R"({"record":"statement","id":"a","relation":"member"})"), HasSubstr("framework"));
  EXPECT_THAT(message(R"({"record":"poem","id":"a"})"), HasSubstr("\"poem\""));
  EXPECT_THAT(message(R"({"id":"a","actor":[{}],"event":["AID"],"size":{"dead":"many"}})"), HasSubstr("\"dead\""));
}

TEST(PloverLine, a_line_cut_short_or_altered_is_an_error_or_a_record) {
  std::string line = to_plover(full_event(), kStamp);
  for (std::size_t i = 0; i < line.size(); ++i) {
    EXPECT_FALSE(parse_plover(line.substr(0, i)));
    std::string altered = line;
    altered[i] = '7';
    if (auto read = parse_plover(altered)) {
      EXPECT_TRUE(std::holds_alternative<Event>(read->record));
    } else {
      EXPECT_FALSE(read.error().message.empty());
    }
  }
}

TEST(PloverLine, names_of_enumerations_are_those_that_go_out) {
  EXPECT_EQ(name(AttributionKind::analysis), "analysis");
  EXPECT_EQ(name(Relation::part_of), "part_of");
  EXPECT_EQ(name(Relation::condition), "condition");
}

TEST(PloverLine, ten_thousand_lines_are_written_in_well_under_a_second) {
  Event event = full_event();
  std::string out;
  auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 10000; ++i) {
    out.clear();
    append_plover(event, kStamp, out);
  }
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(1));
}

}  // namespace
}  // namespace longbow
