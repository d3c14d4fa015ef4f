// The tables that are shipped, and what the loader says of broken ones.
#include "ontology/ontology.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const std::filesystem::path kTables = LONGBOW_SOURCE_DIR "/data/ontology";

const Ontology& shipped() {
  static const auto ontology = Ontology::load(kTables).value();
  return *ontology;
}

// A copy of the tables in a folder of its own, to be broken.
class CopiedTables : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) /
              fmt::format("longbow-ontology-{}", testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    for (const auto& file : std::filesystem::directory_iterator(kTables)) {
      std::filesystem::copy_file(file.path(), folder_ / file.path().filename());
    }
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void append(const char* file, const char* line) { std::ofstream(folder_ / file, std::ios::app) << line << "\n"; }
  std::string error() {
    auto loaded = Ontology::load(folder_);
    return loaded ? "" : loaded.error().message;
  }

  std::filesystem::path folder_;
};

TEST(Codes, every_code_has_a_label_and_all_but_root_01_a_type) {
  EXPECT_EQ(shipped().codes().size(), 313u);
  for (const CameoCode& code : shipped().codes()) {
    EXPECT_FALSE(code.label.empty()) << code.code;
    EXPECT_EQ(code.type == EventType::none, code.code.starts_with("01")) << code.code;
  }
}

TEST(Codes, every_code_has_its_parent) {
  for (const CameoCode& code : shipped().codes()) {
    if (code.code.size() > 2) {
      EXPECT_NE(shipped().find(code.code.substr(0, code.code.size() - 1)), nullptr) << code.code;
    }
  }
}

TEST(Codes, where_manual_and_map_differ_the_map_gives_the_type) {
  auto type = [](const char* code) { return shipped().find(code)->type; };
  EXPECT_EQ(type("0813"), EventType::retreat);
  EXPECT_EQ(type("0814"), EventType::retreat);
  EXPECT_EQ(type("0811"), EventType::concede);
  EXPECT_EQ(type("055"), EventType::support);
  EXPECT_EQ(type("0353"), EventType::agree);
  EXPECT_EQ(type("116"), EventType::accuse);
  EXPECT_EQ(type("163"), EventType::coerce);
  EXPECT_EQ(shipped().find("163")->mode, "restrict");
  EXPECT_EQ(type("1712"), EventType::assault);
  EXPECT_EQ(type("191"), EventType::coerce);
  EXPECT_EQ(type("201"), EventType::assault);
  EXPECT_EQ(type("0233"), EventType::request);
}

TEST(Codes, modes_and_contexts_are_those_of_the_tables) {
  for (const CameoCode& code : shipped().codes()) {
    EXPECT_TRUE(code.mode.empty() || shipped().is_mode(code.type, code.mode)) << code.code;
    for (const std::string& context : code.contexts) EXPECT_TRUE(shipped().is_context(context)) << code.code;
  }
  EXPECT_THAT(shipped().find("1124")->contexts, ElementsAre("military", "legal"));
  EXPECT_TRUE(shipped().is_mode(EventType::protest, "strike"));
  EXPECT_FALSE(shipped().is_mode(EventType::retreat, "ease"));
  EXPECT_FALSE(shipped().is_mode(EventType::none, ""));
  EXPECT_FALSE(shipped().is_context("sport"));
}

TEST(Codes, what_is_no_code_is_not_found) {
  for (const char* text : {"", "1", "21", "010x", "0357", "00", "12345", "---"}) {
    EXPECT_EQ(shipped().find(text), nullptr) << text;
    EXPECT_EQ(shipped().apply(Operator::do_, text), std::nullopt) << text;
    EXPECT_EQ(shipped().quad_class(QuadScheme::icews, text), 0) << text;
  }
}

TEST(Scale, values_are_the_codes_own_or_said_to_be_inherited) {
  EXPECT_EQ(shipped().find("0874")->goldstein, 10.0);
  EXPECT_FALSE(shipped().find("0874")->goldstein_inherited);
  EXPECT_EQ(shipped().find("1213")->goldstein, -4.0);
  EXPECT_TRUE(shipped().find("1213")->goldstein_inherited);
  std::set<std::string> inherited;
  for (const CameoCode& code : shipped().codes()) {
    if (code.goldstein_inherited) inherited.insert(code.code);
  }
  EXPECT_THAT(inherited, ElementsAre("1213", "1214"));
}

TEST(Quad, each_type_has_the_class_of_its_section_in_the_manual) {
  std::vector<int> classes;
  for (int i = 0; i < kEventTypes; ++i) classes.push_back(shipped().plover_quad(static_cast<EventType>(i)));
  EXPECT_THAT(classes, ElementsAre(0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4));
}

TEST(Quad, schemes_differ_where_their_data_differ) {
  auto classes = [](const char* code) {
    std::vector<int> found;
    for (auto scheme : {QuadScheme::plover, QuadScheme::icews, QuadScheme::phoenix, QuadScheme::gdelt}) {
      found.push_back(shipped().quad_class(scheme, code));
    }
    return found;
  };
  EXPECT_THAT(classes("010"), ElementsAre(0, 1, 0, 1));
  EXPECT_THAT(classes("023"), ElementsAre(3, 1, 0, 1));
  EXPECT_THAT(classes("036"), ElementsAre(1, 1, 1, 1));
  EXPECT_THAT(classes("080"), ElementsAre(1, 2, 2, 2));
  EXPECT_THAT(classes("141"), ElementsAre(4, 4, 4, 3));
  EXPECT_THAT(classes("160"), ElementsAre(4, 4, 3, 4));
  EXPECT_THAT(classes("190"), ElementsAre(4, 4, 4, 4));
}

TEST(Score, a_mode_without_a_value_has_its_types) {
  EXPECT_EQ(shipped().plover_score(EventType::sanction, ""), -6.0);
  EXPECT_EQ(shipped().plover_score(EventType::sanction, "expel"), -5.5);
  EXPECT_EQ(shipped().plover_score(EventType::accuse, ""), -3.0);
  EXPECT_EQ(shipped().plover_score(EventType::accuse, "disapprove"), -2.0);
  EXPECT_EQ(shipped().plover_score(EventType::protest, "vandalize"), -5.0);
  EXPECT_EQ(shipped().plover_score(EventType::aid, "no such mode"), 10.0);
  EXPECT_EQ(shipped().plover_score(EventType::none, ""), 0.0);
}

TEST(Names, go_there_and_back) {
  for (int i = 0; i < kEventTypes; ++i) {
    auto type = static_cast<EventType>(i);
    EXPECT_EQ(event_type_from(name(type)), type);
  }
  for (int i = 0; i <= static_cast<int>(Operator::consider); ++i) {
    auto op = static_cast<Operator>(i);
    EXPECT_EQ(operator_from(name(op)), op);
  }
  EXPECT_EQ(event_type_from("agree"), std::nullopt);
  EXPECT_EQ(operator_from("do_"), std::nullopt);
}

TEST_F(CopiedTables, load_as_they_are) { EXPECT_EQ(error(), ""); }

TEST_F(CopiedTables, all_faults_of_a_file_are_named_with_their_lines) {
  append("cameo.tsv", "21\tno root");
  append("cameo.tsv", "2043\tlabel\tFIGHT");
  append("cameo.tsv", "2044\tlabel\tASSAULT\tease\tsport");
  append("cameo.tsv", "2042\tagain\tASSAULT");
  append("cameo.tsv", "2045\ta\tASSAULT\t\t\t\tb");
  std::string message = error();
  EXPECT_THAT(message, HasSubstr("cameo.tsv:316: '21' is no CAMEO code"));
  EXPECT_THAT(message, HasSubstr("cameo.tsv:317: 'FIGHT' is no event type"));
  EXPECT_THAT(message, HasSubstr("cameo.tsv:318: 'ease' is no mode of ASSAULT"));
  EXPECT_THAT(message, HasSubstr("cameo.tsv:318: 'sport' is no context"));
  EXPECT_THAT(message, HasSubstr("cameo.tsv:319: the code 2042 stands twice"));
  EXPECT_THAT(message, HasSubstr("cameo.tsv:320: 7 fields where 5 are expected"));
}

TEST_F(CopiedTables, an_algebra_that_names_no_code_is_refused) {
  append("algebra.tsv", "halt\t2042\t999\nstop\t07\t162\nhalt\t0a\t-\nhalt\t07\t162");
  std::string message = error();
  EXPECT_THAT(message, HasSubstr("'999' is no code"));
  EXPECT_THAT(message, HasSubstr("'stop' is no operator"));
  EXPECT_THAT(message, HasSubstr("'0a' is no code"));
  EXPECT_THAT(message, HasSubstr("halt over 07 stands twice"));
}

TEST_F(CopiedTables, an_algebra_must_speak_of_every_operator_and_code) {
  std::ofstream(folder_ / "algebra.tsv") << "do\t*\tsame\n";
  EXPECT_THAT(error(), HasSubstr("intent says nothing of the code 01"));
}

TEST_F(CopiedTables, a_users_choice_of_type_is_taken) {
  std::ifstream in(kTables / "cameo.tsv");
  std::ofstream out(folder_ / "cameo.tsv");
  for (std::string line; std::getline(in, line);) {
    out << (line.starts_with("163\t") ? "163\timposes sanctions\tSANCTION\tdiscontinue" : line) << "\n";
  }
  out.close();
  auto loaded = Ontology::load(folder_);
  ASSERT_TRUE(loaded) << loaded.error().message;
  EXPECT_EQ((*loaded)->find("163")->type, EventType::sanction);
}

TEST_F(CopiedTables, a_table_that_is_not_there_is_named) {
  std::filesystem::remove(folder_ / "quad.tsv");
  auto loaded = Ontology::load(folder_);
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().code, ErrorCode::not_found);
  EXPECT_THAT(loaded.error().where, HasSubstr("quad.tsv"));
}

}  // namespace
}  // namespace longbow
