#include <gmock/gmock.h>

#include "support.h"

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Actors, a_state_has_its_code_and_the_sector_of_governments) {
  const auto lexicon = lexicon_of("state KAZ Kazakhstan\n  trait post-soviet landlocked\n");
  const LexiconEntity& state = lexicon->entities().at(0);
  EXPECT_EQ(state.id, "state:KAZ");
  EXPECT_EQ(state.name, "Kazakhstan");
  EXPECT_EQ(state.code, "KAZ");
  EXPECT_EQ(state.sector, "GOV");
  EXPECT_THAT(state.traits, ElementsAre("post-soviet", "landlocked"));
  EXPECT_EQ(state.place.line, 1u);
}

TEST(Actors, an_id_is_made_of_kind_and_name_unless_one_is_given) {
  const auto lexicon = lexicon_of(
      "organisation NATO IGO NATO\n"
      "group AFG REB Northern Alliance\n"
      "group ITA PTY Northern Alliance\n  id group:italian-alliance\n"
      "framework programme Partnership for Peace\n"
      "person Ana Silva\n"
      "place IRQ Basra 30.51 47.81\n");
  std::vector<std::string> ids;
  for (const LexiconEntity& entity : lexicon->entities()) ids.push_back(entity.id);
  EXPECT_THAT(ids, ElementsAre("organisation:nato", "group:northern-alliance", "group:italian-alliance",
                               "programme:partnership-for-peace", "person:ana-silva", "place:IRQ:basra"));
}

TEST(Actors, the_offices_of_a_person_stand_latest_first) {
  const auto lexicon = lexicon_of(
      "person Ana Silva\n"
      "  office PRT GOV foreign minister 1999-01-01..2001-01-01\n"
      "  office PRT GOV prime-minister 2005-01-01..\n"
      "  office UN IGO envoy ..1990-01-01\n"
      "  gender f\n");
  const LexiconEntity& person = lexicon->entities().at(0);
  EXPECT_EQ(person.code, "");
  EXPECT_EQ(person.gender, 'f');
  ASSERT_EQ(person.offices.size(), 3u);
  EXPECT_EQ(person.offices[0].title, "prime_minister");
  EXPECT_FALSE(person.offices[0].period.to);
  EXPECT_EQ(person.offices[1].title, "foreign_minister");
  EXPECT_EQ(person.offices[2].code, "UN");
}

TEST(Actors, a_place_has_coordinates_and_a_kind) {
  const auto lexicon = lexicon_of("place BRA São Paulo -23.55 -46.63\n  kind city\n");
  const LexiconEntity& place = lexicon->entities().at(0);
  EXPECT_EQ(place.name, "São Paulo");
  EXPECT_EQ(place.code, "BRA");
  EXPECT_DOUBLE_EQ(place.latitude, -23.55);
  EXPECT_DOUBLE_EQ(place.longitude, -46.63);
  EXPECT_EQ(place.place_kind, "city");
}

TEST(Actors, parents_are_kept_as_ids) {
  const auto lexicon = lexicon_of(
      "framework programme Partnership for Peace\n  parent NATO\n"
      "organisation NATO IGO North Atlantic Treaty Organization\n  name NATO\n");
  EXPECT_THAT(lexicon->entities()[0].parents, ElementsAre("organisation:north-atlantic-treaty-organization"));
}

TEST(Actors, nouns_are_symbols_in_either_spelling) {
  const auto lexicon = lexicon_of("framework programme Partnership for Peace\n  noun programme\n");
  EXPECT_THAT(lexicon->entities()[0].nouns, ElementsAre(lexicon->symbol("programme"), lexicon->symbol("program")));
}

TEST(Actors, organisations_and_groups_may_have_what_states_have) {
  EXPECT_THAT(faults_of("organisation EU IGO European Union\n  adjective EU\n  people Europeans\n  capital Brussels\n"
                        "  seat Berlaymont\n  noun union bloc\n  trait western\n  parent UN\n"
                        "organisation UN IGO United Nations\n  name UN\n"),
              IsEmpty());
}

TEST(Actors, faults_of_head_lines_are_told) {
  EXPECT_THAT(faults_of("state kaz Kazakhstan\n"), ElementsAre(HasSubstr("1:7 error: `kaz` is no code")));
  EXPECT_THAT(faults_of("state KAZ\n"), ElementsAre(HasSubstr("gives no name")));
  EXPECT_THAT(faults_of("state\n"), ElementsAre(HasSubstr("empty record")));
  EXPECT_THAT(faults_of("group AFG rebels Taliban\n"), ElementsAre(HasSubstr("is no sector")));
  EXPECT_THAT(faults_of("place IRQ Basra 30.51 east\n"), ElementsAre(HasSubstr("is no latitude")));
  EXPECT_THAT(faults_of("place IRQ Basra 95.0 47.8\n"), ElementsAre(HasSubstr("is no latitude")));
  EXPECT_THAT(faults_of("framework club Paris Club\n"), ElementsAre(HasSubstr("is no kind of framework")));
}

TEST(Actors, faults_of_properties_are_told) {
  EXPECT_THAT(faults_of("state AAA Aland\n  surname B\n"), ElementsAre(HasSubstr("a state has no `surname`")));
  EXPECT_THAT(faults_of("state AAA Aland\n  name\n"), ElementsAre(HasSubstr("has no value")));
  EXPECT_THAT(faults_of("state AAA Aland\n  name A | | B\n"), ElementsAre(HasSubstr("empty name")));
  EXPECT_THAT(faults_of("state AAA Aland\n  noun Country\n"), ElementsAre(HasSubstr("lower case")));
  EXPECT_THAT(faults_of("person A B\n  gender x\n"), ElementsAre(HasSubstr("gender is m or f")));
  EXPECT_THAT(faults_of("person A B\n  office AAA GOV 1990..\n"), ElementsAre(HasSubstr("title is missing")));
}

TEST(Actors, overlapping_offices_of_one_title_bring_a_warning) {
  EXPECT_THAT(faults_of("person A B\n  office AAA GOV president 1990..1995\n  office AAA GOV president 1994..\n"),
              ElementsAre(HasSubstr("3:10 warning: overlaps")));
  EXPECT_THAT(faults_of("person A B\n  office AAA GOV president 1990..1993\n  office AAA GOV president 1994..\n"),
              IsEmpty());
}

TEST(Actors, one_name_for_two_of_a_kind_brings_a_warning) {
  EXPECT_THAT(faults_of("state AAA Aland\nstate BBB Bland\n  name Aland\n"),
              ElementsAre(HasSubstr("name of the state")));
  EXPECT_THAT(faults_of("state AAA Aland\nplace BBB Aland 1 1\n"), IsEmpty());
  EXPECT_THAT(faults_of("person A Cee\n  surname Cee\nperson B Cee\n  surname Cee\n"), IsEmpty());
  EXPECT_THAT(faults_of("person A Cee\n  name King Cee\nperson B Cee\n  name King Cee\n"), IsEmpty());
  EXPECT_THAT(faults_of("state AAA Aland\n  capital Cee\nstate BBB Bland\n  capital Cee ..1990\n"), IsEmpty());
}

TEST(Actors, a_code_that_nobody_has_brings_one_warning) {
  EXPECT_THAT(faults_of("state AAA Aland\nperson A B\n  office ABA GOV minister 1990..1993\n"
                        "  office ABA GOV president 1994..\n"),
              ElementsAre(HasSubstr("3:10 warning: no state, organisation or group has the code `ABA`")));
}

TEST(Actors, a_role_needs_words) {
  EXPECT_THAT(faults_of("role GOV executive\n"), ElementsAre(HasSubstr("empty record")));
  EXPECT_THAT(faults_of("role GOV executive\n  person President\n"), ::testing::Contains(HasSubstr("lower case")));
}

}  // namespace
}  // namespace longbow
