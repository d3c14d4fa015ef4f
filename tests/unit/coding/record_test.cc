#include "coding/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "coded.h"

namespace longbow {
namespace {

using testing::ElementsAre;

constexpr std::string_view kRussiaAttacks = R"(
    Russia   Russia  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj   -
    .        .       PUNCT .   2 punct)";

// The code points [span) of an ASCII or other text.
std::string cut(const std::string& text, Span span) {
  Span bytes = CodePoints(text).to_bytes(span);
  return text.substr(bytes.begin, bytes.size());
}

TEST(Record, an_event_has_type_quad_class_and_scale_of_its_code) {
  CodedArticle article({kRussiaAttacks});
  ASSERT_EQ(article.events.size(), 1U);
  const Event& event = article.events[0];
  EXPECT_THAT(event.types, ElementsAre(EventType::assault));
  EXPECT_EQ(event.quad_code, 4);
  EXPECT_LT(event.event_scale, 0);
  EXPECT_EQ(event.cameo, "190");
}

TEST(Record, the_day_of_publication_stands_in_for_a_date) {
  CodedArticle article({kRussiaAttacks});
  EXPECT_EQ(to_iso(*article.events[0].date), "2009-04-22");
  EXPECT_EQ(article.events[0].date_precision, "publication");
}

TEST(Record, the_same_input_gives_the_same_ids) {
  EXPECT_EQ(CodedArticle({kRussiaAttacks}).events[0].id, CodedArticle({kRussiaAttacks}).events[0].id);
  EXPECT_THAT(CodedArticle({kRussiaAttacks}).events[0].id, testing::StartsWith("test-"));
}

TEST(Record, ids_differ_within_a_document) {
  CodedArticle article({kRussiaAttacks, kRussiaAttacks, R"(
    Russia   Russia  PROPN NNP 4 nsubj
    and      and     CCONJ CC  3 cc
    Iran     Iran    PROPN NNP 1 conj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 4 obj
    and      and     CCONJ CC  7 cc
    France   France  PROPN NNP 5 conj  -
    .        .       PUNCT .   4 punct)",
                        R"(
    Russia   Russia  PROPN NNP 2 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj
    and      and     CCONJ CC  5 cc
    shelled  shell   VERB  VBD 2 conj
    Tbilisi  Tbilisi PROPN NNP 5 obj   -
    .        .       PUNCT .   2 punct)"});
  std::set<std::string> ids;
  for (const Event& event : article.events) ids.insert(event.id);
  EXPECT_EQ(article.events.size(), 5U);
  EXPECT_EQ(ids.size(), article.events.size());
}

TEST(Record, equal_ids_are_told_apart) {
  Event event;
  event.id = "a";
  std::vector<Event> events{event, event, event};
  std::vector<Statement> statements(1);
  statements[0].id = "a";
  make_ids_unique(events, statements);
  EXPECT_EQ(events[0].id, "a");
  EXPECT_EQ(events[1].id, "a.2");
  EXPECT_EQ(events[2].id, "a.3");
  EXPECT_EQ(statements[0].id, "a.4");
}

TEST(Record, offsets_count_code_points) {
  CodedArticle article({R"(
    El       El      PROPN NNP 5  nmod:poss
    Niño     Niño    PROPN NNP 1  flat      -
    ’s       's      PART  POS 1  case
    café     café    NOUN  NN  5  compound
    société  société NOUN  NN  6  nsubj
    angered  anger   VERB  VBD 0  root
    Russia   Russia  PROPN NNP 6  obj       -
    ,        ,       PUNCT ,   10 punct
    which    which   PRON  WDT 10 nsubj
    attacked attack  VERB  VBD 7  acl:relcl
    Georgia  Georgia PROPN NNP 10 obj       -
    .        .       PUNCT .   6  punct)"});
  ASSERT_EQ(article.events.size(), 1U);
  const Event& event = article.events[0];
  const std::string& text = article.document.text;
  EXPECT_EQ(event.actors[0].span, (Span{31, 37}));
  EXPECT_EQ(cut(text, event.actors[0].span), "Russia");
  EXPECT_EQ(cut(text, event.recipients[0].span), "Georgia");
  EXPECT_EQ(event.text_info.span, (Span{0, CodePoints(text).size()}));
  for (const TraceStep& step : event.trace) EXPECT_EQ(cut(text, step.span), step.text);
}

TEST(Record, a_sentence_knows_its_number_and_where_it_stands) {
  CodedArticle article({kRussiaAttacks, R"(
    France France PROPN NNP 2 nsubj
    met    meet   VERB  VBD 0 root
    Iran   Iran   PROPN NNP 2 obj   -
    .      .      PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 2U);
  EXPECT_EQ(article.events[1].text_info.sequence, 1U);
  EXPECT_EQ(cut(article.document.text, article.events[1].text_info.span), "France met Iran.");
}

TEST(Record, the_evidence_is_the_words_of_the_predicates) {
  CodedArticle article({R"(
    Russia   Russia  PROPN NNP 2 nsubj
    launched launch  VERB  VBD 0 root
    an       a       DET   DT  4 det
    attack   attack  NOUN  NN  2 obj
    on       on      ADP   IN  6 case
    Georgia  Georgia PROPN NNP 4 nmod  -
    .        .       PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 1U);
  EXPECT_THAT(article.events[0].event_text, ElementsAre("launched", "attack"));
}

TEST(Record, the_trace_names_operators_from_the_outside_in_and_then_the_frame) {
  CodedArticle article({R"(
    Russia     Russia   PROPN NNP 2 nsubj
    threatened threaten VERB  VBD 0 root
    to         to       PART  TO  4 mark
    halt       halt     VERB  VB  2 xcomp
    aid        aid      NOUN  NN  4 obj
    to         to       ADP   IN  7 case
    Georgia    Georgia  PROPN NNP 5 nmod  -
    .          .        PUNCT .   2 punct)"});
  ASSERT_EQ(article.events.size(), 1U);
  std::vector<std::string> steps;
  for (const TraceStep& step : article.events[0].trace) steps.push_back(step.step + " " + step.rule + " " + step.text);
  EXPECT_THAT(steps, ElementsAre("operator threaten:threaten threatened", "operator halt:halt halt", "frame aid aid"));
}

TEST(Record, all_parties_of_a_meeting_are_actors) {
  CodedArticle article({R"(
    France France PROPN NNP 2 nsubj
    met    meet   VERB  VBD 0 root
    Iran   Iran   PROPN NNP 2 obj   -
    .      .      PUNCT .   2 punct)"});
  EXPECT_THAT(article.shown(), ElementsAre("FRA:GOV+IRN:GOV -> nobody 040"));
}

TEST(Record, confidence_falls_where_somebody_is_unknown) {
  double known = CodedArticle({kRussiaAttacks}).events[0].confidence;
  double unknown = CodedArticle({R"(
    No       no      DET   DT  2 det
    soldiers soldier NOUN  NNS 3 nsubj
    attacked attack  VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 3 obj   -
    .        .       PUNCT .   3 punct)"})
                       .events[0]
                       .confidence;
  EXPECT_LT(unknown, known);
  EXPECT_LE(known, 0.95);
  EXPECT_GE(unknown, 0.1);
}

TEST(Record, marked_ends_stay_two) {
  UserMention actor{{0, 6}, "", MentionRole::actor}, recipient{{16, 23}, "", MentionRole::recipient};
  CodedArticle article({kRussiaAttacks}, small_lexicon(), {actor, recipient});
  ASSERT_EQ(article.events.size(), 1U);
  EXPECT_EQ(article.events[0].actors[0].text, "Russia");
  EXPECT_EQ(article.events[0].recipients[0].text, "Georgia");
}

TEST(Record, what_is_set_aside_by_a_filter_gives_nothing) {
  auto lexicon =
      lexicon_of(std::string(kActors) + std::string(kActs) + "filter sport\n  word   !goalkeeper striker coach\n");
  constexpr std::string_view kTree = R"(
    Russia     Russia     PROPN NNP 2 nsubj
    attacked   attack     VERB  VBD 0 root
    Georgia    Georgia    PROPN NNP 4 nmod:poss
    goalkeeper goalkeeper NOUN  NN  2 obj -
    .          .          PUNCT .   2 punct)";
  CodedArticle article({kTree}, *lexicon);
  EXPECT_THAT(article.shown(), ElementsAre());
  EXPECT_EQ(article.results[0].why, WhyNot::filtered);
}

TEST(Record, a_sentence_without_an_event_says_why) {
  CodedArticle article({R"(
    Russia   Russia  PROPN NNP 2 nsubj
    angered  anger   VERB  VBD 0 root
    Georgia  Georgia PROPN NNP 2 obj -
    .        .       PUNCT .   2 punct)",
                        R"(
    Rain  rain  NOUN  NN 0 root -
    .     .     PUNCT .  1 punct)"});
  EXPECT_EQ(article.results[0].why, WhyNot::no_frame);
  EXPECT_EQ(article.results[1].why, WhyNot::no_predicate);
}

}  // namespace
}  // namespace longbow
