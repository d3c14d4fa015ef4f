#include <gmock/gmock.h>

#include "support.h"

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Words, lists_are_lower_case_words) {
  EXPECT_THAT(faults_of("class aid\n  noun relief Grant\n"), ElementsAre(HasSubstr("2:15 error: `Grant`")));
  EXPECT_THAT(faults_of("class aid\n  noun relief, grant\n"), ElementsAre(HasSubstr("`relief,` is no word")));
  EXPECT_THAT(faults_of("class aid\n  noun food__aid\n"), ElementsAre(HasSubstr("is no word")));
}

TEST(Words, one_run_tells_all_faults_of_a_text_in_order) {
  EXPECT_THAT(faults_of("klass a\n  noun b\nclass c\n  nouns d\n  noun E\nclass f\n"),
              ElementsAre(HasSubstr("1:1 error: `klass`"), HasSubstr("4:3 error: a class has no `nouns`"),
                          HasSubstr("5:8 error"), HasSubstr("6:1 error: an empty record")));
}

TEST(Words, the_error_of_loading_names_the_first_fault_and_their_number) {
  const auto lexicon = Lexicon::from_text("klass a\nclass c\n", test_ontology());
  ASSERT_FALSE(lexicon);
  EXPECT_EQ(lexicon.error().where, "lexicon:1:1");
  EXPECT_THAT(lexicon.error().message, HasSubstr("2 faults"));
}

TEST(Words, an_empty_record_is_an_error) {
  EXPECT_THAT(faults_of("class a\n"), ElementsAre(HasSubstr("empty record")));
  EXPECT_THAT(faults_of("filter a\n"), ElementsAre(HasSubstr("empty record")));
  EXPECT_THAT(faults_of("speech said\n"), ElementsAre(HasSubstr("empty record")));
}

TEST(Words, a_word_twice_in_a_class_brings_a_warning) {
  EXPECT_THAT(faults_of("class a\n  noun b c\n  noun d b\n"),
              ElementsAre(HasSubstr("3:10 warning: `b` is listed twice")));
  EXPECT_THAT(faults_of("class a\n  noun aid\n  verb aid\n"), IsEmpty());
}

TEST(Words, an_unknown_class_is_an_error_where_it_is_used) {
  EXPECT_THAT(faults_of("class a\n  use @b\n"), ElementsAre(HasSubstr("2:7 error: there is no class `b`")));
}

TEST(Words, classes_that_use_each_other_in_a_circle_are_an_error) {
  EXPECT_THAT(faults_of("class a\n  use @b\nclass b\n  use @c\nclass c\n  use @a\n"),
              ElementsAre(HasSubstr("6:7 error: classes use each other in a circle: a -> b -> c -> a")));
  EXPECT_THAT(faults_of("class a\n  use @b @c\nclass b\n  use @c\nclass c\n  noun d\n"), IsEmpty());
}

TEST(Words, a_kind_of_speech_must_be_known) {
  EXPECT_THAT(faults_of("speech sung\n  verb sing\n"), ElementsAre(HasSubstr("no kind of speech")));
}

TEST(Words, a_context_that_the_manual_does_not_know_brings_a_warning) {
  EXPECT_THAT(faults_of("context military\n  word navy\n"), IsEmpty());
  EXPECT_THAT(faults_of("context cookery\n  word pan\n"), ElementsAre(HasSubstr("warning: `cookery`")));
}

TEST(Words, filters_tell_strong_words_from_others) {
  const auto lexicon = lexicon_of("filter sport\n  word !goalkeeper coach\nfilter film\n  word coach\n");
  const auto strong = lexicon->filters(lexicon->symbol("goalkeeper"));
  ASSERT_EQ(strong.size(), 1u);
  EXPECT_EQ(strong[0].filter, "sport");
  EXPECT_TRUE(strong[0].strong);
  const auto shared = lexicon->filters(lexicon->symbol("coach"));
  ASSERT_EQ(shared.size(), 2u);
  EXPECT_FALSE(shared[0].strong);
  EXPECT_EQ(shared[1].filter, "film");
  EXPECT_THAT(lexicon->filters(kNoSymbol), IsEmpty());
}

TEST(Words, contexts_are_found_by_word_or_by_class) {
  const auto lexicon = lexicon_of("class weapon\n  noun missile small_arm\ncontext military\n  word navy @weapon\n");
  EXPECT_THAT(lexicon->contexts(lexicon->symbol("navy")), ElementsAre("military"));
  EXPECT_THAT(lexicon->contexts(lexicon->symbol("missile")), ElementsAre("military"));
  EXPECT_THAT(lexicon->contexts(lexicon->symbol("arm")), IsEmpty());
}

TEST(Words, lists_of_one_subject_add_up) {
  const auto lexicon = lexicon_of("context military\n  word navy\ncontext military\n  word army\n");
  EXPECT_THAT(lexicon->contexts(lexicon->symbol("navy")), ElementsAre("military"));
  EXPECT_THAT(lexicon->contexts(lexicon->symbol("army")), ElementsAre("military"));
}

}  // namespace
}  // namespace longbow
