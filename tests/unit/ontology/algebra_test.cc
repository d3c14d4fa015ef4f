// The algebra of operators: families of cells, one test an operator, and a walk over all cells.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "ontology/ontology.h"

namespace longbow {
namespace {

using ::testing::ElementsAre;

constexpr const char* kTables = LONGBOW_SOURCE_DIR "/data/ontology";
constexpr int kOperators = static_cast<int>(Operator::consider) + 1;

const Ontology& shipped() {
  static const auto ontology = Ontology::load(kTables).value();
  return *ontology;
}

// "042=036 07=033 01=-": every pair must hold.
void expect_cells(Operator op, const char* pairs) {
  std::istringstream stream(pairs);
  for (std::string pair; stream >> pair;) {
    auto equals = pair.find('=');
    std::string base = pair.substr(0, equals);
    ASSERT_NE(shipped().find(base), nullptr) << pair;
    EXPECT_EQ(shipped().apply(op, base).value_or("-"), pair.substr(equals + 1)) << name(op) << " over " << base;
  }
}

EventType type_of(const std::string& code) { return shipped().find(code)->type; }

TEST(Algebra, light_verbs_and_orders_are_the_act_itself) {
  for (const CameoCode& code : shipped().codes()) {
    EXPECT_EQ(shipped().apply(Operator::do_, code.code), code.code);
    EXPECT_EQ(shipped().apply(Operator::order, code.code), code.code);
  }
}

TEST(Algebra, denial_failure_and_wish_make_no_code) {
  for (const CameoCode& code : shipped().codes()) {
    for (auto op : {Operator::deny, Operator::fail, Operator::consider}) {
      EXPECT_EQ(shipped().apply(op, code.code), std::nullopt);
    }
  }
}

TEST(Algebra, intent_over_cooperation_mirrors_it_in_03) {
  expect_cells(Operator::intent,
               "040=036 042=036 043=036 044=036 046=036 045=039 051=032 054=032 057=030 060=031 061=0311 062=0312 "
               "063=0313 064=0314 070=033 071=0331 072=0332 073=0333 074=0334 0312=0312 023=023 010=-");
}

TEST(Algebra, intent_to_yield_mirrors_08_in_034_and_035) {
  expect_cells(Operator::intent,
               "080=035 081=0351 0811=0351 0813=0351 082=0352 083=034 0831=0341 0832=0342 0833=0343 0834=0344 084=0353 "
               "0841=0353 0842=0353 085=0354 086=0355 0861=0355 0863=0355 087=0356 0871=0356 0874=0356");
}

TEST(Algebra, intent_to_do_harm_is_a_threat) {
  expect_cells(Operator::intent,
               "141=133 160=1313 161=1313 162=1311 1621=1311 163=1312 164=134 165=135 166=136 172=132 1721=1321 "
               "1722=1322 1723=1323 1724=1324 173=131 175=137 180=1383 190=138 191=1381 192=1382 194=1384 204=1385");
}

TEST(Algebra, intent_keeps_what_is_said_and_what_is_mobilised) {
  expect_cells(Operator::intent, "090=090 106=106 111=111 120=120 138=138 154=154 151=151");
}

TEST(Algebra, demand_mirrors_acts_and_intents_in_10) {
  expect_cells(Operator::demand,
               "040=106 036=106 046=106 045=108 039=108 037=107 050=102 057=102 032=102 060=101 061=1011 0311=1011 "
               "062=1012 063=1013 064=1014 070=103 071=1031 072=1032 073=1033 0333=1033 074=1034 010=100 080=105 "
               "081=1051 082=1052 083=104 0831=1041 0833=1043 0841=1053 0353=1053 085=1054 0863=1055 0871=1056");
}

TEST(Algebra, demand_that_another_act_against_a_third_asks_for_cooperation) {
  expect_cells(Operator::demand, "163=102 111=102 106=102 161=102 173=1013 090=1013 190=1012 154=1012 172=1042");
}

TEST(Algebra, refusal_mirrors_acts_in_12) {
  expect_cells(Operator::refuse,
               "042=125 046=125 045=126 050=120 057=127 060=121 062=1212 070=122 071=1221 073=1223 080=124 081=1241 "
               "083=123 0832=1232 0841=1243 085=1244 0863=1245 087=1246 163=120 190=120 173=1213 010=- 120=-");
}

TEST(Algebra, refusal_of_a_demand_an_appeal_or_an_intent_is_that_of_the_act) {
  expect_cells(Operator::refuse,
               "100=120 101=121 1031=1221 1041=1231 105=124 1053=1243 1056=1246 106=125 107=127 108=126 "
               "0233=1223 0256=1246 026=125 0312=1212 0334=1224 0353=1243 036=125 037=127 038=126");
}

TEST(Algebra, threats_mirror_14_to_20) {
  expect_cells(Operator::threaten,
               "141=133 152=138 153=137 160=1313 161=1313 162=1311 1622=1311 163=1312 164=134 165=135 166=136 "
               "1661=136 172=132 1724=1324 175=137 183=1383 190=138 195=1384 2042=1385 138=138 115=131 125=134");
}

TEST(Algebra, a_threat_of_what_is_no_harm_is_a_threat) { expect_cells(Operator::threaten, "040=130 070=130 0874=130"); }

TEST(Algebra, halt_over_cooperation_is_16) {
  expect_cells(Operator::halt,
               "040=164 046=164 045=165 050=161 051=160 060=160 062=160 070=162 071=1621 072=1622 073=1623 "
               "074=1661 033=162 038=165 0862=1662 010=-");
}

TEST(Algebra, halt_over_a_visit_an_agreement_or_a_promise_is_12) {
  expect_cells(Operator::halt, "042=125 036=125 057=127 037=127 0356=1246 0871=1246 0841=1243 0832=1232");
}

TEST(Algebra, halt_over_conflict_is_08) {
  expect_cells(Operator::halt,
               "106=080 090=080 115=080 138=080 141=082 143=082 154=087 163=085 171=0842 172=081 1721=0811 1722=0812 "
               "1723=0813 1724=0814 173=0841 181=0841 183=087 190=0871 194=0871 191=0872 192=0874 202=087");
}

TEST(Algebra, what_16_had_cut_is_resumed) {
  for (auto op : {Operator::halt, Operator::ease}) {
    expect_cells(op, "161=050 162=070 1621=071 1622=072 1623=073 164=046 165=045 166=086 1661=0861 160=080");
  }
}

TEST(Algebra, ease_is_halt_but_that_an_ended_meeting_was_held) {
  expect_cells(Operator::ease, "163=085 172=081 1724=0814 191=0872 190=0871 143=082 070=162 060=160 042=042 046=046");
}

TEST(Algebra, allowing_is_the_concession_in_the_others_act) {
  expect_cells(Operator::allow,
               "070=0863 073=0863 074=0861 042=086 090=0862 141=0811 010=0811 062=062 0841=0841 163=163 173=173 "
               "072=0332 154=062 190=138 111=- 120=- 180=-");
}

TEST(Algebra, preventing_is_rejection_or_coercion) {
  expect_cells(Operator::prevent,
               "042=125 045=126 057=127 062=1212 061=163 070=122 073=170 0863=1245 0841=1243 106=125 141=1721 "
               "010=1721 090=1213 163=120 190=- 183=- 120=-");
}

TEST(Algebra, accusation_is_told_apart_by_what_is_blamed) {
  expect_cells(Operator::accuse,
               "180=1122 182=1122 175=1122 173=1122 190=1123 191=1123 196=1123 154=1123 1712=1123 204=1124 202=1124 "
               "064=1125 145=1121 072=112 128=112 010=112");
}

TEST(Algebra, investigation_is_told_apart_by_what_is_looked_into) {
  expect_cells(Operator::investigate, "180=092 173=092 190=093 154=093 202=094 070=090 163=090 145=091");
}

TEST(Algebra, praise_of_anything_is_praise) {
  for (const CameoCode& code : shipped().codes()) EXPECT_EQ(shipped().apply(Operator::praise, code.code), "051");
}

TEST(Algebra, opposition_is_criticism_or_to_a_plan_or_demand_rejection) {
  expect_cells(Operator::oppose,
               "042=111 062=111 070=111 190=111 163=111 036=125 057=127 106=125 1031=1221 023=122 030=120 037=127");
}

TEST(Algebra, operators_stack) {
  auto over = [](Operator op, std::optional<std::string> code) { return shipped().apply(op, code.value()); };
  EXPECT_EQ(over(Operator::threaten, over(Operator::halt, "070")), "1311");
  EXPECT_EQ(over(Operator::demand, over(Operator::halt, "190")), "1056");
  EXPECT_EQ(over(Operator::demand, over(Operator::halt, "143")), "1052");
  EXPECT_EQ(over(Operator::intent, over(Operator::allow, "073")), "0355");
  EXPECT_EQ(over(Operator::refuse, over(Operator::allow, "073")), "1245");
  EXPECT_EQ(over(Operator::refuse, over(Operator::ease, "163")), "1244");
  EXPECT_EQ(over(Operator::demand, over(Operator::ease, "163")), "1054");
  EXPECT_EQ(over(Operator::refuse, over(Operator::demand, "073")), "1223");
}

// What each function may make of anything, so that a slip in the table shows.
TEST(Algebra, results_are_of_the_types_that_the_function_stands_for) {
  const std::map<Operator, std::vector<EventType>> may = {
      {Operator::demand, {EventType::request}},
      {Operator::refuse, {EventType::reject}},
      {Operator::threaten, {EventType::threaten}},
      {Operator::accuse, {EventType::accuse}},
      {Operator::investigate, {EventType::accuse}},
      {Operator::praise, {EventType::support}},
      {Operator::oppose, {EventType::accuse, EventType::reject}},
      {Operator::prevent, {EventType::reject, EventType::coerce}},
  };
  for (const auto& [op, types] : may) {
    for (const CameoCode& code : shipped().codes()) {
      auto result = shipped().apply(op, code.code);
      if (result) {
        EXPECT_THAT(types, ::testing::Contains(type_of(*result))) << name(op) << " over " << code.code;
      }
    }
  }
}

TEST(Algebra, halting_turns_cooperation_into_conflict_and_conflict_into_cooperation) {
  for (const CameoCode& code : shipped().codes()) {
    auto result = shipped().apply(Operator::halt, code.code);
    bool cooperative = shipped().quad_class(QuadScheme::icews, code.code) <= 2 && !code.code.starts_with("02");
    if (code.code.starts_with("01")) continue;
    ASSERT_TRUE(result) << code.code;
    EXPECT_EQ(shipped().quad_class(QuadScheme::icews, *result) > 2, cooperative) << code.code << " -> " << *result;
  }
}

// The slow twin: the rule of the longest base, read from the file line by line.
TEST(Algebra, every_cell_is_a_real_code_and_that_of_the_longest_base) {
  std::map<std::pair<std::string, std::string>, std::string> table;
  std::ifstream file(std::string(kTables) + "/algebra.tsv");
  for (std::string line; std::getline(file, line);) {
    std::istringstream fields(line);
    std::string op, base, result;
    if (line.starts_with('#') || !(fields >> op >> base >> result)) continue;
    table[{op, base == "*" ? "" : base}] = result;
  }
  int cells = 0;
  for (int i = 0; i < kOperators; ++i) {
    auto op = static_cast<Operator>(i);
    for (const CameoCode& code : shipped().codes()) {
      std::string base = code.code;
      while (!table.contains({std::string(name(op)), base})) {
        ASSERT_FALSE(base.empty()) << name(op) << " over " << code.code;
        base.pop_back();
      }
      std::string expected = table[{std::string(name(op)), base}];
      if (expected == "same") expected = code.code;
      auto result = shipped().apply(op, code.code);
      EXPECT_EQ(result.value_or("-"), expected) << name(op) << " over " << code.code;
      EXPECT_TRUE(!result || shipped().find(*result)) << name(op) << " over " << code.code;
      ++cells;
    }
  }
  EXPECT_EQ(cells, 17 * 313);
}

// The table of docs/ontology.md: its header names operators, its lines begin with a code.
TEST(Algebra, the_documentation_shows_the_cells_as_they_are) {
  auto cells_of = [](const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line.substr(1));
    for (std::string cell; std::getline(stream, cell, '|');) {
      auto begin = cell.find_first_not_of(' ');
      cells.push_back(begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') - begin + 1));
    }
    return cells;
  };
  std::ifstream file(LONGBOW_SOURCE_DIR "/docs/ontology.md");
  std::vector<std::string> header;
  int checked = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("| below |")) header = cells_of(line);
    if (header.empty() || !line.starts_with("| ") || line.starts_with("| below |")) continue;
    auto cells = cells_of(line);
    std::string base = cells[0].substr(0, cells[0].find(' '));
    for (std::size_t i = 1; i < header.size(); ++i, ++checked) {
      EXPECT_EQ(shipped().apply(operator_from(header[i]).value(), base).value_or("-"), cells[i])
          << header[i] << " over " << base;
    }
  }
  EXPECT_GT(checked, 500);
}

}  // namespace
}  // namespace longbow
