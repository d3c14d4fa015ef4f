#include "lexicon/find.h"

#include <gmock/gmock.h>

#include "support.h"

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Find : public ::testing::Test {
 protected:
  std::vector<std::string> find(std::string_view word) {
    SourceFiles files;
    files.push_back({"test.lex",
                     "state KAZ Kazakhstan\n"
                     "  adjective Kazakh\n"
                     "framework programme Partnership for Peace\n"
                     "  noun programme\n"
                     "class aid\n"
                     "  noun aid food_aid\n"
                     "class support\n"
                     "  use @aid\n"
                     "frame give.aid 070\n"
                     "  verb give\n"
                     "  obj relief\n"
                     "frame aid 070\n"
                     "  governed @support\n"
                     "operator give do\n"
                     "  verb give_way\n"
                     "role GOV executive\n"
                     "  person prime_minister\n"
                     "speech said\n"
                     "  verb say\n"
                     "filter sport\n"
                     "  word !coach\n",
                     0});
    const auto reading = read_lexicon(std::move(files), test_ontology());
    std::vector<std::string> lines;
    for (const Finding& found : find_word(reading->records, word))
      lines.push_back(std::to_string(found.place.line) + " " + found.what);
    return lines;
  }
};

TEST_F(Find, names_are_found_whole_or_by_a_word_whatever_the_capitals) {
  EXPECT_THAT(find("kazakh"), ElementsAre("2 Kazakhstan state:KAZ: adjective Kazakh"));
  const char* line = "3 Partnership for Peace programme:partnership-for-peace: name Partnership for Peace";
  EXPECT_THAT(find("peace"), ElementsAre(line));
  EXPECT_THAT(find("Partnership for Peace"), ElementsAre(line));
}

TEST_F(Find, classes_are_followed_to_those_that_use_them) {
  EXPECT_THAT(find("food"), ElementsAre("6 class aid: noun food_aid", "8 class support: by @aid",
                                        "13 frame aid 070: governed @support"));
}

TEST_F(Find, predicates_roles_speech_and_filters_are_found) {
  EXPECT_THAT(find("give"), ElementsAre("10 frame give.aid 070: verb give", "15 operator give do: verb give_way"));
  EXPECT_THAT(find("relief"), ElementsAre("11 frame give.aid 070: in an argument's place, relief"));
  EXPECT_THAT(find("prime minister"), ElementsAre("17 role GOV executive: person prime_minister"));
  EXPECT_THAT(find("say"), ElementsAre("19 speech said: verb say"));
  EXPECT_THAT(find("coach"), ElementsAre("21 filter sport: !coach"));
}

TEST_F(Find, either_spelling_finds) {
  EXPECT_THAT(find("program"), ElementsAre("4 Partnership for Peace programme:partnership-for-peace: noun programme"));
}

TEST_F(Find, what_nobody_holds_is_not_found) { EXPECT_THAT(find("zebra"), IsEmpty()); }

}  // namespace
}  // namespace longbow
