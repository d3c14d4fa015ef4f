// Roles, classes and predicates as coding asks for them.
#include <gmock/gmock.h>

#include "support.h"

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// ---- roles ----

class Roles : public ::testing::Test {
 protected:
  // The lemma of the role at the first of the words, its form and how many words it took: "prime_minister 0 2".
  std::string at_first(std::string_view words) {
    const auto lemmas = symbols_of(*lexicon_, words);
    const auto match = lexicon_->match_role(lemmas, 0);
    if (!match) return "";
    return lexicon_->text(match->role) + " " + std::to_string(static_cast<int>(match->form)) + " " +
           std::to_string(match->words.end);
  }
  std::unique_ptr<Lexicon> lexicon_ = lexicon_of(
      "role GOV executive\n  person minister defence_minister vice_president president\n  body government\n"
      "  people official\n  adj presidential\n"
      "role BUS company\n  person co-chairman\n");
};

TEST_F(Roles, the_longest_role_is_found) {
  EXPECT_EQ(at_first("defence minister said"), "defence_minister 0 2");
  EXPECT_EQ(at_first("minister said"), "minister 0 1");
  EXPECT_EQ(at_first("defence said"), "");
}

TEST_F(Roles, hyphens_between_the_words_do_not_matter) {
  EXPECT_EQ(at_first("vice - president"), "vice_president 0 3");
  EXPECT_EQ(at_first("vice president"), "vice_president 0 2");
  EXPECT_EQ(at_first("co - chairman"), "co_chairman 0 3");
  EXPECT_EQ(at_first("president - elect"), "president 0 1");
}

TEST_F(Roles, spellings_are_the_same_role) { EXPECT_EQ(at_first("defense minister"), "defence_minister 0 2"); }

TEST_F(Roles, forms_sector_and_id_are_told) {
  const auto lemmas = symbols_of(*lexicon_, "presidential government official");
  const auto adjective = lexicon_->match_role(lemmas, 0), body = lexicon_->match_role(lemmas, 1);
  ASSERT_TRUE(adjective && body);
  EXPECT_EQ(adjective->form, RoleForm::adj);
  EXPECT_EQ(body->form, RoleForm::body);
  EXPECT_EQ(body->sector, "GOV");
  EXPECT_EQ(body->id, "executive");
  EXPECT_EQ(lexicon_->match_role(lemmas, 2)->form, RoleForm::people);
  EXPECT_FALSE(lexicon_->match_role(lemmas, 3));
}

TEST_F(Roles, unknown_words_are_no_role) { EXPECT_EQ(at_first("zebra minister"), ""); }

TEST_F(Roles, a_word_of_two_roles_brings_a_warning) {
  EXPECT_THAT(faults_of("role GOV a\n  person chief\nrole MIL b\n  person chief\n"),
              ElementsAre(HasSubstr("4:10 warning: `chief` is a word of the role a already")));
}

// ---- classes ----

class Classes : public ::testing::Test {
 protected:
  bool holds(std::string_view word_class, std::string_view head, std::string_view before = "") {
    return lexicon_->in_class(lexicon_->word_class(word_class).value(), lexicon_->symbol(head),
                              symbols_of(*lexicon_, before));
  }
  std::unique_ptr<Lexicon> lexicon_ = lexicon_of(
      "class aid\n  noun relief humanitarian_aid cease-fire\n  verb assist\n  adj charitable\n  adv kindly\n"
      "class support\n  noun defence military_air_support\n  use @aid\n"
      "class nouns\n  noun @aid\n");
};

TEST_F(Classes, nouns_verbs_and_adjectives_are_one_set) {
  EXPECT_TRUE(holds("aid", "relief"));
  EXPECT_TRUE(holds("aid", "assist"));
  EXPECT_TRUE(holds("aid", "charitable"));
  EXPECT_TRUE(holds("aid", "kindly"));
  EXPECT_FALSE(holds("aid", "defence"));
}

TEST_F(Classes, a_member_of_several_words_needs_the_others_before_its_last) {
  EXPECT_TRUE(holds("aid", "aid", "humanitarian"));
  EXPECT_TRUE(holds("aid", "aid", "relief humanitarian"));
  EXPECT_FALSE(holds("aid", "aid"));
  EXPECT_FALSE(holds("aid", "humanitarian"));
  EXPECT_TRUE(holds("support", "support", "air military"));
  EXPECT_FALSE(holds("support", "support", "air"));
  EXPECT_TRUE(holds("aid", "fire", "cease"));
}

TEST_F(Classes, a_class_holds_the_words_of_those_it_uses) {
  EXPECT_TRUE(holds("support", "relief"));
  EXPECT_TRUE(holds("support", "assist"));
  EXPECT_TRUE(holds("nouns", "relief"));
  EXPECT_FALSE(holds("nouns", "assist"));
}

TEST_F(Classes, either_spelling_is_in_the_class) { EXPECT_TRUE(holds("support", "defense")); }

TEST_F(Classes, numbers_and_names_belong_together) {
  EXPECT_EQ(lexicon_->class_name(lexicon_->word_class("support").value()), "support");
  EXPECT_FALSE(lexicon_->word_class("weapon"));
}

// ---- predicates ----

std::vector<std::string> entries(const Lexicon& lexicon, PredicateForm form, std::string_view lemma) {
  std::vector<std::string> lines;
  for (const PredicateEntry& entry : lexicon.predicates(form, lexicon.symbol(lemma))) {
    std::string line = entry.second == kNoSymbol ? "-" : lexicon.text(entry.second);
    if (entry.third != kNoSymbol) line += " " + lexicon.text(entry.third);
    line += ":";
    for (std::uint32_t frame : entry.frames) line += " " + lexicon.frames()[frame].id;
    for (std::uint32_t rule : entry.operators) line += " /" + lexicon.operators()[rule].id;
    if (entry.speech) line += " speech " + std::to_string(static_cast<int>(*entry.speech));
    lines.push_back(line);
  }
  return lines;
}

TEST(Predicates, entries_with_most_words_come_first_and_equal_ones_are_merged) {
  const auto lexicon = lexicon_of(
      "frame a 070\n  verb take pull_out\n"
      "frame b 071\n  verb take_part_in pull_out\n  obj c\n"
      "operator o do\n  verb take take_part\n"
      "speech denied\n  verb take\n");
  EXPECT_THAT(entries(*lexicon, PredicateForm::verb, "take"),
              ElementsAre("part in: b", "part: /o", "-: a /o speech 2"));
  EXPECT_THAT(entries(*lexicon, PredicateForm::verb, "pull"), ElementsAre("out: a b"));
  EXPECT_THAT(entries(*lexicon, PredicateForm::verb, "out"), IsEmpty());
}

TEST(Predicates, nouns_of_several_words_are_found_at_the_last) {
  const auto lexicon = lexicon_of("frame a 190\n  noun air_strike unmanned_air_strike\n  governed cease_fire\n");
  EXPECT_THAT(entries(*lexicon, PredicateForm::noun, "strike"), ElementsAre("air unmanned: a", "air: a"));
  EXPECT_THAT(entries(*lexicon, PredicateForm::governed, "fire"), ElementsAre("cease: a"));
  EXPECT_THAT(entries(*lexicon, PredicateForm::noun, "fire"), IsEmpty());
}

TEST(Predicates, a_class_stands_for_its_words_of_the_form) {
  const auto lexicon = lexicon_of(
      "class aid\n  noun relief\n  verb assist help_out\n  use @more\nclass more\n  noun grant\n"
      "frame a 070\n  verb @aid\nframe b 070\n  governed @aid\n");
  EXPECT_THAT(entries(*lexicon, PredicateForm::verb, "assist"), ElementsAre("-: a"));
  EXPECT_THAT(entries(*lexicon, PredicateForm::verb, "help"), ElementsAre("out: a"));
  EXPECT_THAT(entries(*lexicon, PredicateForm::governed, "grant"), ElementsAre("-: b"));
  EXPECT_THAT(entries(*lexicon, PredicateForm::verb, "relief"), IsEmpty());
}

TEST(Predicates, a_word_listed_and_in_a_class_names_its_frame_once) {
  const auto lexicon = lexicon_of("class c\n  verb give\nframe a 070\n  verb give @c\n");
  EXPECT_THAT(entries(*lexicon, PredicateForm::verb, "give"), ElementsAre("-: a"));
}

TEST(Predicates, either_spelling_is_found) {
  const auto lexicon = lexicon_of("frame a 150\n  verb mobilise\n");
  EXPECT_THAT(entries(*lexicon, PredicateForm::verb, "mobilize"), ElementsAre("-: a"));
}

TEST(Predicates, a_word_that_no_record_uses_has_no_symbol_and_no_entries) {
  const auto lexicon = lexicon_of("frame a 070\n  verb give\n  obj money\n  recipient to\n");
  EXPECT_NE(lexicon->symbol("give"), kNoSymbol);
  EXPECT_NE(lexicon->symbol("money"), kNoSymbol);
  EXPECT_NE(lexicon->symbol("to"), kNoSymbol);
  EXPECT_EQ(lexicon->symbol("zebra"), kNoSymbol);
  EXPECT_THAT(lexicon->predicates(PredicateForm::verb, kNoSymbol), IsEmpty());
}

}  // namespace
}  // namespace longbow
