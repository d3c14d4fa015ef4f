#include <gmock/gmock.h>

#include "support.h"

namespace longbow {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::string_view kAid = "class aid\n  noun aid relief\n";

std::string with_aid(std::string_view source) { return std::string(kAid).append(source); }

TEST(Frames, a_frame_says_what_must_stand_where) {
  const auto lexicon =
      lexicon_of(with_aid("frame provide.aid 070\n"
                          "  verb       provide\n"
                          "  obj        @aid money :money\n"
                          "  not to     :none\n"
                          "  for/by     :actor\n"
                          "  recipient  iobj out_of by\n"));
  ASSERT_EQ(lexicon->frames().size(), 1u);
  const Frame& frame = lexicon->frames()[0];
  EXPECT_EQ(frame.id, "provide.aid");
  EXPECT_EQ(frame.cameo, "070");
  EXPECT_EQ(frame.place.line, 3u);
  ASSERT_EQ(frame.slots.size(), 3u);
  EXPECT_EQ(frame.slots[0].places, (std::vector<ArgumentPlace>{{Place::obj, kNoSymbol}}));
  ASSERT_EQ(frame.slots[0].fillers.size(), 3u);
  EXPECT_EQ(frame.slots[0].fillers[0].kind, FillerKind::word_class);
  EXPECT_EQ(frame.slots[0].fillers[0].symbol, lexicon->word_class("aid"));
  EXPECT_EQ(frame.slots[0].fillers[1].kind, FillerKind::word);
  EXPECT_EQ(frame.slots[0].fillers[1].symbol, lexicon->symbol("money"));
  EXPECT_EQ(frame.slots[0].fillers[2].kind, FillerKind::money);
  EXPECT_TRUE(frame.slots[1].negated);
  EXPECT_EQ(frame.slots[1].places, (std::vector<ArgumentPlace>{{Place::prep, lexicon->symbol("to")}}));
  EXPECT_EQ(frame.slots[2].places,
            (std::vector<ArgumentPlace>{{Place::prep, lexicon->symbol("for")}, {Place::by, kNoSymbol}}));
  EXPECT_EQ(frame.actor, (std::vector<ArgumentPlace>{{Place::subj, kNoSymbol}}));
  EXPECT_EQ(frame.recipient,
            (std::vector<ArgumentPlace>{
                {Place::iobj, kNoSymbol}, {Place::prep, lexicon->symbol("out_of")}, {Place::by, kNoSymbol}}));
}

TEST(Frames, flags_and_numbers_are_taken_over) {
  const auto lexicon = lexicon_of(
      "frame meet 040\n  verb meet\n  actor obj subj\n  mutual\n  needs recipient\n  weight -2\n  context military\n");
  const Frame& frame = lexicon->frames()[0];
  EXPECT_TRUE(frame.mutual);
  EXPECT_TRUE(frame.needs_recipient);
  EXPECT_EQ(frame.weight, -2);
  EXPECT_EQ(frame.context, "military");
  ASSERT_EQ(frame.actor.size(), 2u);
  EXPECT_EQ(frame.actor[0].place, Place::obj);
}

TEST(Frames, none_is_a_reading_without_a_code) {
  EXPECT_EQ(lexicon_of("frame give.way none\n  verb give\n  obj way\n")->frames()[0].cameo, "");
}

TEST(Frames, a_filler_of_several_words_is_a_class_of_its_own) {
  const auto lexicon = lexicon_of("frame send.aid 070\n  verb send\n  obj food_aid\n");
  const Filler filler = lexicon->frames()[0].slots[0].fillers[0];
  ASSERT_EQ(filler.kind, FillerKind::word_class);
  const auto food = symbols_of(*lexicon, "food");
  EXPECT_TRUE(lexicon->in_class(filler.symbol, lexicon->symbol("aid"), food));
  EXPECT_FALSE(lexicon->in_class(filler.symbol, lexicon->symbol("aid"), {}));
}

TEST(Frames, a_filler_stands_in_both_spellings) {
  const auto lexicon = lexicon_of("frame send.aid 070\n  verb send\n  obj defence\n");
  EXPECT_EQ(lexicon->frames()[0].slots[0].fillers.size(), 2u);
}

TEST(Frames, faults_of_head_lines_are_told) {
  EXPECT_THAT(faults_of("frame a 999\n  verb b\n"), ElementsAre(HasSubstr("1:9 error: `999` is no CAMEO code")));
  EXPECT_THAT(faults_of("frame a\n  verb b\n"), ElementsAre(HasSubstr("a CAMEO code (or `none`) is missing")));
  EXPECT_THAT(faults_of("frame A 070\n  verb b\n"), ElementsAre(HasSubstr("is no id")));
  EXPECT_THAT(faults_of("frame a 070 071\n  verb b\n"), ElementsAre(HasSubstr("the head line ends after `070`")));
  EXPECT_THAT(faults_of("operator a conjure\n  verb b\n"), ElementsAre(HasSubstr("is no function")));
}

TEST(Frames, faults_of_places_and_fillers_are_told) {
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  xobj c\n"),
              ElementsAre(HasSubstr("3:3 error: a frame has no `xobj`")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  recipient obj xto\n"), ElementsAre(HasSubstr("3:17 error: `xto`")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  actor subj/xto\n"), ElementsAre(HasSubstr("`xto` is no place")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  obj :weapon\n"), ElementsAre(HasSubstr("`:weapon` is not known")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  obj @weapon\n"), ElementsAre(HasSubstr("no class `weapon`")));
  EXPECT_THAT(faults_of("frame a 070\n  verb @weapon\n"), ElementsAre(HasSubstr("no class `weapon`")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  obj\n"), ElementsAre(HasSubstr(":any")));
}

TEST(Frames, faults_of_other_keys_are_told) {
  EXPECT_THAT(faults_of("frame a 070\n  obj b\n"), ElementsAre(HasSubstr("needs a predicate")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  weight 4\n"), ElementsAre(HasSubstr("is no weight")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  needs money\n"), ElementsAre(HasSubstr("may need only")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  mutual yes\n"), ElementsAre(HasSubstr("without a value")));
  EXPECT_THAT(faults_of("frame a 070\n  verb go_out_of_it\n"), Contains(HasSubstr("4 parts")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  mode no-such-mode\n"),
              ElementsAre(HasSubstr("warning: `no-such-mode`")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  context cookery\n"), ElementsAre(HasSubstr("warning: `cookery`")));
}

TEST(Frames, several_words_joined_are_a_preposition_where_an_end_is_one) {
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  ahead_of c\n  because_of d\n  recipient in_front_of out_of\n"),
              IsEmpty());
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  very_much c\n"), ElementsAre(HasSubstr("has no `very_much`")));
}

TEST(Frames, an_id_twice_in_one_layer_is_an_error) {
  EXPECT_THAT(faults_of("frame a 070\n  verb b\nframe a 071\n  verb c\n"),
              ElementsAre(HasSubstr("3:1 error: `a` is there already, at lexicon:1")));
}

TEST(Frames, a_frame_that_asks_for_the_same_as_another_brings_a_warning) {
  EXPECT_THAT(
      faults_of("frame a 070\n  verb b c\n  obj d e\n  to :any\nframe f 071\n  verb g c\n  to :any\n  obj e d\n"),
      ElementsAre(HasSubstr("5:1 warning: the frame f asks for the same as a with `c`")));
  EXPECT_THAT(faults_of("frame a 070\n  verb b\n  obj d\nframe f 071\n  verb b\n  obj e\n"), IsEmpty());
}

TEST(Frames, a_class_without_words_of_that_form_brings_a_warning) {
  EXPECT_THAT(faults_of(with_aid("frame a 070\n  verb @aid\n")), ElementsAre(HasSubstr("has no words under `verb`")));
}

TEST(Frames, operators_have_a_function_and_slots) {
  const auto lexicon = lexicon_of("operator agree intent\n  verb agree\n  to :act\n  recipient with\n");
  ASSERT_EQ(lexicon->operators().size(), 1u);
  const OperatorRule& rule = lexicon->operators()[0];
  EXPECT_EQ(rule.id, "agree");
  EXPECT_EQ(rule.function, Operator::intent);
  ASSERT_EQ(rule.slots.size(), 1u);
  EXPECT_EQ(rule.slots[0].fillers[0].kind, FillerKind::act);
  EXPECT_EQ(rule.recipient.size(), 1u);
}

}  // namespace
}  // namespace longbow
