#include "engine/evaluate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "../support/parse_builder.h"
#include "engine/evaluate_articles.h"
#include "engine/evaluate_parse.h"

namespace longbow {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Entity entity(std::string code, Span span) {
  Entity made;
  made.code = std::move(code);
  made.span = span;
  return made;
}

Event event(EventType type, std::vector<Entity> actors, std::vector<Entity> recipients, std::uint8_t auxiliary = 0,
            Span sentence = {0, 100}) {
  Event made;
  made.types = {type};
  made.actors = std::move(actors);
  made.recipients = std::move(recipients);
  made.auxiliary = auxiliary;
  made.confidence = 0.8;
  made.text_info.span = sentence;
  return made;
}

// ---- labels ----

TEST(Labels, f1_is_two_right_over_gold_and_got) {
  auto scores = score_labels({"AID", "AID", "AID", "REJECT"}, {"AID", "AID", "REJECT", "none"});
  ASSERT_EQ(scores.size(), 2U);
  EXPECT_EQ(scores[0].label, "AID");
  EXPECT_DOUBLE_EQ(scores[0].precision(), 1.0);
  EXPECT_DOUBLE_EQ(scores[0].recall(), 2.0 / 3.0);
  EXPECT_DOUBLE_EQ(scores[0].f1(), 4.0 / 5.0);
  EXPECT_DOUBLE_EQ(scores[1].f1(), 0.0);
  EXPECT_DOUBLE_EQ(macro_f1(scores), 0.4);
}

TEST(Labels, an_answer_that_gold_never_gives_costs_recall_alone) {
  auto scores = score_labels({"AID"}, {"PROTEST"});
  ASSERT_EQ(scores.size(), 1U);
  EXPECT_EQ(scores[0].got, 0U);
}

TEST(Labels, yielding_is_one_type_and_material_cooperation) {
  EXPECT_EQ(relation_label(EventType::concede), "YIELD");
  EXPECT_EQ(relation_label(EventType::retreat), "YIELD");
  EXPECT_EQ(relation_label(EventType::aid), "AID");
  EXPECT_EQ(relation_quad("YIELD"), 2);
  EXPECT_EQ(relation_quad(kNoAnswer), 0);
  EXPECT_EQ(relation_labels().size(), 16U);
}

// ---- relation records ----

const std::vector<UserMention> kEnds = {{{0, 6}, "", MentionRole::actor}, {{16, 23}, "", MentionRole::recipient}};

TEST(Relations, the_event_with_both_ends_in_their_places_answers) {
  auto answer = pick_answer({event(EventType::aid, {entity("RUS", {0, 6})}, {}),
                             event(EventType::reject, {entity("RUS", {0, 6})}, {entity("GEO", {16, 23})})},
                            kEnds);
  EXPECT_EQ(answer.label, "REJECT");
  EXPECT_EQ(answer.rank, 3);
}

TEST(Relations, both_ends_among_the_actors_come_next_and_the_actor_alone_last) {
  Event meeting = event(EventType::consult, {entity("RUS", {0, 6}), entity("GEO", {16, 23})}, {});
  Event alone = event(EventType::aid, {entity("RUS", {3, 6})}, {entity("FRA", {30, 36})});
  EXPECT_EQ(pick_answer({alone, meeting}, kEnds).label, "CONSULT");
  EXPECT_EQ(pick_answer({alone, meeting}, kEnds).rank, 2);
  EXPECT_EQ(pick_answer({alone}, kEnds).rank, 1);
}

TEST(Relations, of_equal_events_the_first_answers) {
  Event first = event(EventType::aid, {entity("RUS", {0, 6})}, {});
  Event second = event(EventType::reject, {entity("RUS", {0, 6})}, {});
  EXPECT_EQ(pick_answer({first, second}, kEnds).label, "AID");
}

TEST(Relations, what_is_told_as_not_done_is_passed_over) {
  std::vector<Entity> actor{entity("RUS", {0, 6})};
  EXPECT_EQ(pick_answer({event(EventType::aid, actor, {}, kNegation)}, kEnds).label, kNoAnswer);
  EXPECT_EQ(pick_answer({event(EventType::aid, actor, {}, kHypothetical)}, kEnds).label, kNoAnswer);
  EXPECT_EQ(pick_answer({event(EventType::aid, actor, {}, kFuture)}, kEnds).label, "AID");
}

TEST(Relations, an_event_of_others_is_no_answer) {
  auto answer = pick_answer({event(EventType::aid, {entity("FRA", {30, 36})}, {entity("GEO", {16, 23})})}, kEnds);
  EXPECT_EQ(answer.label, kNoAnswer);
  EXPECT_EQ(answer.rank, 0);
}

constexpr std::string_view kRecords =
    R"({"id": "a", "text": "Russia attacked Georgia.", "mentions": [{"start": 0, "end": 6, "role": "actor"}], "gold": {"event": "ASSAULT"}}
{"id": "b", "text": "France helped Iran.", "gold": {"event": "AID"}}

{"id": "c", "text": "France left Iran.", "gold": {"event": "YIELD"}}
)";

std::vector<std::string> ids_of(Half half) {
  std::istringstream in{std::string(kRecords)};
  auto records = read_relations(in, "gold.jsonl", half);
  std::vector<std::string> ids;
  if (!records) return {records.error().message};
  for (const RelationRecord& record : *records) ids.push_back(record.document.id);
  return ids;
}

TEST(Relations, halves_are_counted_from_the_first_record) {
  EXPECT_THAT(ids_of(Half::whole), ElementsAre("a", "b", "c"));
  EXPECT_THAT(ids_of(Half::even), ElementsAre("a", "c"));
  EXPECT_THAT(ids_of(Half::odd), ElementsAre("b"));
}

std::string fault_of(const std::string& lines) {
  std::istringstream in(lines);
  auto records = read_relations(in, "gold.jsonl", Half::whole);
  return records ? "no fault" : records.error().where + ": " + records.error().message;
}

TEST(Relations, a_faulty_record_is_told_with_its_line_and_what_to_do) {
  const std::string good = R"({"id": "a", "text": "x", "gold": {"event": "AID"}})"
                           "\n";
  EXPECT_THAT(fault_of(good + "{\"id\":"), HasSubstr("gold.jsonl:2: this is no JSON object"));
  EXPECT_THAT(fault_of(good + R"({"id": "b", "text": "x"})"), HasSubstr("gold.jsonl:2: the record has no \"gold\""));
  EXPECT_THAT(fault_of(R"({"id": "b", "text": "x", "gold": {"event": "HELP"}})"), HasSubstr("\"HELP\" is no type"));
  EXPECT_THAT(fault_of(R"({"id": "b", "text": "x", "gold": {"event": "CONCEDE"}})"), HasSubstr("are YIELD here"));
  EXPECT_THAT(fault_of(good + good), HasSubstr("gold.jsonl:2: the id \"a\" stands in an earlier record"));
  EXPECT_THAT(fault_of("\n"), HasSubstr("holds no record"));
}

TEST(Relations, a_score_counts_types_quads_and_confidences) {
  std::istringstream in{std::string(kRecords)};
  auto records = read_relations(in, "gold.jsonl", Half::whole);
  ASSERT_TRUE(records);
  RelationScore score =
      score_relations(*records, {{"ASSAULT", 3, 0.9}, {"SUPPORT", 1, 0.45}, {std::string(kNoAnswer), 0, 0}});
  EXPECT_DOUBLE_EQ(score.accuracy, 1.0 / 3.0);
  EXPECT_DOUBLE_EQ(score.any_event, 2.0 / 3.0);
  EXPECT_DOUBLE_EQ(score.both_ends, 1.0 / 3.0);
  EXPECT_DOUBLE_EQ(macro_f1(score.types), 1.0 / 3.0);
  EXPECT_DOUBLE_EQ(macro_f1(score.quads), 0.5);  // material cooperation was missed twice, conflict found
  EXPECT_EQ((score.confusion.at({"YIELD", "none"})), 1U);
  EXPECT_EQ(score.reliability[9].right, 1U);
  EXPECT_EQ(score.reliability[4].events, 1U);
  EXPECT_EQ(score.reliability[4].right, 0U);
}

// ---- articles ----

GoldEvent wanted(std::vector<std::string> types, std::vector<std::string> actors, std::vector<std::string> recipients) {
  GoldEvent made;
  made.types = std::move(types);
  made.actors = std::move(actors);
  made.recipients = std::move(recipients);
  made.points = {10, 20};
  made.sentences = {0, 1};
  return made;
}

GoldArticle article_of(std::vector<GoldEvent> events) {
  GoldArticle article;
  article.events = std::move(events);
  return article;
}

const Event kAid = event(EventType::aid, {entity("FRA", {0, 6})}, {entity("IRN", {10, 14})});

TEST(Articles, an_event_is_found_whole_or_said_how_it_fails) {
  auto verdict = [](const GoldEvent& want) { return score_article(article_of({want}), {kAid}).verdicts[0]; };
  EXPECT_EQ(verdict(wanted({"SUPPORT", "AID"}, {"FRA", "EU"}, {"IRN"})), Verdict::found);
  EXPECT_EQ(verdict(wanted({"AID"}, {"FRA"}, {"RUS"})), Verdict::wrong_ends);
  EXPECT_EQ(verdict(wanted({"REJECT"}, {"FRA"}, {"IRN"})), Verdict::wrong_type);
  GoldEvent elsewhere = wanted({"AID"}, {"FRA"}, {"IRN"});
  elsewhere.points = {200, 210};
  EXPECT_EQ(verdict(elsewhere), Verdict::missing);
}

TEST(Articles, no_recipient_is_right_only_where_the_reader_says_so) {
  Event alone = event(EventType::protest, {entity("FRA", {0, 6})}, {});
  EXPECT_EQ(score_article(article_of({wanted({"PROTEST"}, {"FRA"}, {"IRN", ""})}), {alone}).found, 1U);
  EXPECT_EQ(score_article(article_of({wanted({"PROTEST"}, {"FRA"}, {})}), {alone}).found, 1U);
  EXPECT_EQ(score_article(article_of({wanted({"PROTEST"}, {"FRA"}, {"IRN"})}), {alone}).found, 0U);
}

TEST(Articles, parties_of_a_meeting_may_stand_among_the_actors) {
  Event meeting = event(EventType::consult, {entity("FRA", {0, 6}), entity("IRN", {10, 14})}, {});
  EXPECT_EQ(score_article(article_of({wanted({"CONSULT"}, {"FRA"}, {"IRN"})}), {meeting}).found, 1U);
}

TEST(Articles, a_meeting_without_a_recipient_is_found_on_whichever_side_its_parties_stand) {
  GoldEvent talks = wanted({"AID"}, {"FRA", "IRN", "PER"}, {});
  talks.parties = {{"FRA"}, {"IRN", "PER"}};
  EXPECT_EQ(score_article(article_of({talks}), {kAid}).found, 1U);
  Event other = event(EventType::aid, {entity("FRA", {0, 6})}, {entity("RUS", {10, 16})});
  EXPECT_EQ(score_article(article_of({talks}), {other}).found, 0U);
  GoldEvent aid = wanted({"AID"}, {"FRA"}, {"IRN"});
  EXPECT_EQ(score_coded_twice({{}, article_of({talks}), article_of({aid})}, {}, nullptr).agreement.found, 1U);
}

TEST(Articles, an_event_answers_for_one_expected_event_alone) {
  GoldEvent want = wanted({"AID"}, {"FRA"}, {"IRN"});
  EXPECT_EQ(score_article(article_of({want, want}), {kAid}).found, 1U);
}

TEST(Articles, readings_that_must_not_be_are_counted_and_others_are_unexpected) {
  GoldArticle article = article_of({});
  GoldAbsence no;
  no.types = {"AID"};
  no.points = {10, 20};
  article.absent = {no};
  ArticleScore score = score_article(article, {kAid});
  EXPECT_THAT(score.false_readings, ElementsAre(0U));
  EXPECT_THAT(score.unexpected, ElementsAre(0U));
  GoldEvent fine = wanted({"AID"}, {}, {});
  article.absent.clear();
  article.also_fine = {fine};
  EXPECT_THAT(score_article(article, {kAid}).unexpected, IsEmpty());
}

TEST(Articles, a_speaker_is_right_by_text_or_code) {
  Event told = kAid;
  Attribution by;
  by.speaker = entity("USA", {30, 40});
  by.speaker.text = "the State Department";
  told.attribution = {by};
  GoldEvent want = wanted({"AID"}, {"FRA"}, {"IRN"});
  for (std::string speaker : {"state department", "USA"}) {
    want.attribution = speaker;
    EXPECT_EQ(score_article(article_of({want}), {told}).attribution.right, 1U) << speaker;
  }
}

TEST(Articles, two_codings_are_scored_apart_and_together) {
  GoldEvent both = wanted({"AID"}, {"FRA"}, {"IRN"});
  GoldEvent only_a = wanted({"REJECT"}, {"FRA"}, {"RUS"});
  GoldEvent only_b = wanted({"CONSULT"}, {"FRA"}, {"RUS"});
  CodedTwice gold{{}, article_of({both, only_a}), article_of({only_b, both})};
  Event consult = event(EventType::consult, {entity("FRA", {0, 6})}, {entity("RUS", {50, 56})});
  Event alarm = event(EventType::assault, {entity("FRA", {0, 6})}, {entity("RUS", {50, 56})});
  ArticleDetails details;
  ArticlesScore score = score_coded_twice(gold, {kAid, consult, alarm}, &details);
  EXPECT_EQ(score.a.found, 1U);
  EXPECT_EQ(score.b.found, 2U);
  EXPECT_EQ(score.agreement.found, 1U);
  EXPECT_EQ(score.both.gold, 1U);
  EXPECT_EQ(score.both.found, 1U);
  EXPECT_EQ(score.both.right, 2U);
  EXPECT_DOUBLE_EQ(score.both.precision(), 2.0 / 3.0);
  EXPECT_THAT(details.missed, IsEmpty());
  ASSERT_EQ(details.false_alarms.size(), 1U);
  EXPECT_EQ(details.false_alarms[0].types[0], EventType::assault);
}

TEST(Articles, the_order_of_events_plays_no_part) {
  GoldEvent wide = wanted({"AID", "SUPPORT"}, {"FRA"}, {"IRN"}), narrow = wanted({"AID"}, {"FRA"}, {"IRN"});
  Event support = event(EventType::support, {entity("FRA", {0, 6})}, {entity("IRN", {10, 14})});
  for (const auto& events : {std::vector<Event>{kAid, support}, std::vector<Event>{support, kAid}}) {
    EXPECT_EQ(score_coded_twice({{}, article_of({wide, narrow}), {}}, events, nullptr).a.found, 2U);
  }
}

TEST(Articles, what_a_reader_has_as_not_done_is_not_to_be_found) {
  GoldEvent no = wanted({"AID"}, {"FRA"}, {"IRN"});
  no.done = false;
  Event denied = kAid;
  denied.auxiliary = kNegation;
  ArticlesScore right = score_coded_twice({{}, article_of({no}), {}}, {denied}, nullptr);
  EXPECT_EQ(right.a.gold, 0U);
  EXPECT_EQ(right.a.got, 0U);
  EXPECT_EQ(right.undone.right, 1U);
  ArticlesScore wrong = score_coded_twice({{}, article_of({no}), {}}, {kAid}, nullptr);
  EXPECT_EQ(wrong.a.right, 0U);
  EXPECT_EQ(wrong.a.got, 1U);
}

TEST(Articles, frameworks_are_found_by_name_and_kind_in_events_and_statements) {
  GoldArticle gold = article_of({});
  gold.frameworks = {{{"Treaty X", "TX"}, {"agreement"}, {"FRA", "IRN"}}, {{"Forum Y"}, {"forum"}, {"FRA"}}};
  Event signing = event(EventType::agree, {entity("FRA", {0, 6})}, {});
  signing.frameworks = {{"agreement:x", "tx", "agreement"}, {"forum:y", "Forum Y", "programme"}};
  Statement member;
  member.subjects = {entity("IRN", {10, 14})};
  member.framework = signing.frameworks[0];
  FrameworkScore score = score_frameworks(gold, {signing}, {member});
  EXPECT_EQ(score.named.right, 1U);
  EXPECT_EQ(score.named.of, 2U);
  EXPECT_EQ(score.participants.right, 2U);
  EXPECT_EQ(score.participants.of, 3U);
  EXPECT_THAT(score.missed, ElementsAre(1U));
  ASSERT_EQ(score.unexpected.size(), 1U);
  EXPECT_EQ(score.unexpected[0].id, "forum:y");
}

TEST(GoldFolder, a_coding_belongs_to_the_brief_of_its_id) {
  std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "longbow-gold-folder";
  std::filesystem::create_directories(folder / "gold");
  EXPECT_TRUE(is_gold_folder(folder));
  EXPECT_FALSE(is_gold_folder(folder / "gold"));
  std::ofstream(folder / "briefs.jsonl") << R"({"id": "a", "text": "Nothing."})"
                                         << "\n"
                                         << R"({"id": "b", "text": "France met Iran."})"
                                         << "\n";
  std::ofstream(folder / "gold/b.gold.json") << R"({"document": "b", "absent": [], "events":
    [{"sentence": "met Iran", "type": "CONSULT", "actor": ["FRA"], "recipient": ["IRN"]}],
    "frameworks": [{"name": "Forum", "alias": "F", "kind": "forum", "participation": {"IRN": "active"}}]})";
  auto briefs = read_gold_folder(folder);
  ASSERT_TRUE(briefs) << briefs.error().message;
  ASSERT_EQ(briefs->size(), 1U);
  EXPECT_EQ((*briefs)[0].document.text, "France met Iran.");
  ASSERT_EQ((*briefs)[0].gold.frameworks.size(), 1U);
  EXPECT_THAT((*briefs)[0].gold.frameworks[0].names, ElementsAre("Forum", "F"));
  EXPECT_THAT((*briefs)[0].gold.frameworks[0].participants, ElementsAre("IRN"));
  std::ofstream(folder / "gold/c.gold.json") << R"({"events": []})";
  auto stray = read_gold_folder(folder);
  EXPECT_THAT(stray ? "no fault" : stray.error().message, HasSubstr("has the id c"));
  std::filesystem::remove_all(folder);
}

// A file that is gone when the test ends.
class GoldFile {
 public:
  explicit GoldFile(std::string_view content)
      : path_(testing::TempDir() + "longbow-" + testing::UnitTest::GetInstance()->current_test_info()->name() +
              ".json") {
    std::ofstream(path_) << content;
  }
  ~GoldFile() { std::filesystem::remove(path_); }
  GoldFile(const GoldFile&) = delete;
  GoldFile& operator=(const GoldFile&) = delete;
  Result<GoldArticle> read() const {
    return read_gold_article(path_, "Société X met France. Russia attacked Georgia.");
  }
  std::string fault() const {
    auto gold = read();
    return gold ? "no fault"
                : gold.error().where.substr(gold.error().where.rfind('/') + 1) + ": " + gold.error().message;
  }

 private:
  std::string path_;
};

TEST(GoldArticle, a_fragment_is_found_in_code_points_and_sentences) {
  auto gold = GoldFile(R"({"id": "x", "events": [{"sentence": "attacked Georgia", "type": ["ASSAULT"],
    "actor": ["RUS", ["SRB", "YUG"]], "recipient": ["GEO"], "attribution": "", "aux": ["future"]}]})")
                  .read();
  ASSERT_TRUE(gold) << gold.error().message;
  EXPECT_EQ(gold->events[0].points, (Span{29, 45}));
  EXPECT_EQ(gold->events[0].sentences, (Span{1, 2}));
  EXPECT_FALSE(gold->events[0].attribution);
  EXPECT_TRUE(gold->events[0].done);
  EXPECT_THAT(gold->events[0].actors, ElementsAre("RUS", "SRB", "YUG"));
  EXPECT_EQ(gold->events[0].parties.size(), 2U);
  EXPECT_FALSE(gold->detailed);
}

TEST(GoldArticle, a_fault_is_told_with_its_line_and_what_to_do) {
  EXPECT_THAT(GoldFile("{\"events\": [\n  oops]}").fault(), HasSubstr(".json:2: is no valid JSON"));
  EXPECT_THAT(GoldFile("{\"id\": \"x\"}").fault(), HasSubstr("\"events\""));
  EXPECT_THAT(
      GoldFile("{\"events\": [\n{\"sentence\": \"met France\", \"type\": [\"CONSULT\"], \"actor\": [\"FRA\"]},\n"
               "{\"sentence\": \"met Spain\", \"type\": [\"CONSULT\"], \"actor\": [\"FRA\"]}]}")
          .fault(),
      HasSubstr(":3: \"met Spain\" does not stand in the article"));
  EXPECT_THAT(GoldFile(R"({"events": [{"sentence": "met France", "type": ["TALK"], "actor": ["FRA"]}]})").fault(),
              HasSubstr("\"TALK\" is no PLOVER type"));
  EXPECT_THAT(GoldFile(R"({"events": [{"sentence": "met France", "type": ["CONSULT"], "actor": []}]})").fault(),
              HasSubstr("names nobody"));
}

// ---- parses ----

TEST(Parses, relations_count_without_their_subtypes) {
  Parse gold = parse_of(
      "He he PRON PRP 3 nsubj:pass\nwas be AUX VBD 3 aux:pass\nhit hit VERB VBN 0 root\nhard hard ADV RB 3 advmod\n");
  Parse got =
      parse_of("He he PRON PRP 3 nsubj\nwas be AUX VBD 3 aux\nhit hit VERB VBD 0 root\nhard hard ADJ JJ 2 advmod\n");
  ParseScore score;
  add_to_score(gold, got, score);
  EXPECT_EQ(score.words, 4U);
  EXPECT_EQ(score.upos, 3U);
  EXPECT_EQ(score.uas, 3U);
  EXPECT_EQ(score.las, 3U);
  EXPECT_EQ(score.past[1][0], 1U);  // a participle taken for the simple past
  EXPECT_EQ(score.past[0][0], 1U);
  auto advmod = std::find_if(score.relations.begin(), score.relations.end(),
                             [](const LabelScore& s) { return s.label == "advmod"; });
  ASSERT_NE(advmod, score.relations.end());
  EXPECT_EQ(advmod->right, 0U);
}

}  // namespace
}  // namespace longbow
