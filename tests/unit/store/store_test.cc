// What a store promises, whichever engine it is on: the way there and back, versions, runs, filters, and what happens
// when things go wrong.
#include "store/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include "store/scan.h"
#include "store_fixture.h"

namespace longbow {
namespace {

using namespace testing_records;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class StoreTest : public StoreFixture, public ::testing::WithParamInterface<Engine> {
 protected:
  Engine engine() const override { return GetParam(); }
};

INSTANTIATE_TEST_SUITE_P(Engines, StoreTest, ::testing::Values(Engine::sqlite, Engine::postgres), [](const auto& engine) {
  return std::string(engine.param == Engine::sqlite ? "sqlite" : "postgres");
});

TEST_P(StoreTest, records_come_back_as_they_were) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  auto events = store->events();
  ASSERT_TRUE(events) << events.error().message;
  ASSERT_EQ(events->size(), 1u);
  EXPECT_EQ(to_plover((*events)[0], kStamp), to_plover(coded().events[0], kStamp));
  auto statements = store->statements();
  ASSERT_TRUE(statements) << statements.error().message;
  ASSERT_EQ(statements->size(), 1u);
  EXPECT_EQ(to_plover((*statements)[0], kStamp), to_plover(coded().statements[0], kStamp));
}

TEST_P(StoreTest, documents_come_back_as_they_were) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  auto found = store->document("doc-1").value();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->text, document().text);
  EXPECT_EQ(found->date, document().date);
  EXPECT_EQ(found->publisher, "Example Courier");
  EXPECT_FALSE(store->document("doc-2").value());
  EXPECT_TRUE(store->has_document("doc-1").value());
  EXPECT_FALSE(store->has_document("doc").value());
}

TEST_P(StoreTest, what_is_stored_is_there_after_reopening) {
  ASSERT_TRUE(open()->add(coded(), kStamp));
  EXPECT_EQ(open({StoreMode::read, 100})->events()->size(), 1u);
  EXPECT_EQ(open({StoreMode::write, 100})->counts()->documents, 1u);
}

TEST_P(StoreTest, the_same_again_changes_nothing) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  std::string all =
      "SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM events), (SELECT count(*) FROM entities), (SELECT "
      "count(*) FROM frameworks), (SELECT count(*) FROM trace), (SELECT count(*) FROM statements), (SELECT count(*) FROM "
      "sentences), (SELECT count(*) FROM runs)";
  std::string before = raw(all);
  EXPECT_EQ(before, "1|1|4|3|3|1|2|1|");
  ASSERT_TRUE(store->add(coded(), kStamp));
  EXPECT_EQ(raw(all), before);
}

TEST_P(StoreTest, coding_a_document_anew_replaces_its_records_and_keeps_the_older_version_readable) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  ASSERT_TRUE(store->add(coded("doc-2"), kStamp));
  StoredDocument less{document(), {small_event("doc-1-9", "FRA", "", EventType::consult, 1)}, {}, {}};
  less.document.text = "Another text.";
  ASSERT_TRUE(store->add(less, {"longbow 0.2.0", "sha256:def"}));
  EXPECT_THAT(ids(store->events()), ElementsAre("doc-1-9", "doc-2-1"));
  EXPECT_EQ(store->counts()->documents, 2u);
  EXPECT_EQ(store->counts()->statements, 1u);
  EXPECT_EQ(store->document("doc-1").value()->text, "Another text.");
  auto runs = store->runs().value();
  ASSERT_EQ(runs.size(), 2u);
  EXPECT_EQ(runs[1].setup.stamp.lexicon, "sha256:def");
  EventFilter before;
  before.known = runs[0].id;
  EXPECT_THAT(ids(store->events(before)), ElementsAre("doc-1-1", "doc-2-1"));
  EXPECT_EQ(store->statements({"", "", "", runs[0].id})->size(), 2u);
  EXPECT_EQ(store->document("doc-1", runs[0].id).value()->text, document().text);
  EXPECT_EQ(store->sentences("doc-1", runs[0].id)->size(), 2u);
  EXPECT_EQ(store->sentences("doc-1")->size(), 0u);
}

TEST_P(StoreTest, the_same_run_overwrites_what_it_said_before) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  StoredDocument less{document(), {small_event("doc-1-9", "FRA", "", EventType::consult, 1)}, {}, {}};
  ASSERT_TRUE(store->add(less, kStamp));
  EXPECT_THAT(ids(store->events()), ElementsAre("doc-1-9"));
  EXPECT_EQ(raw("SELECT count(*) FROM trace"), "0|");
  EXPECT_EQ(raw("SELECT count(*) FROM entities"), "1|");
  EXPECT_EQ(raw("SELECT count(*) FROM documents"), "1|");
}

TEST_P(StoreTest, records_are_merged_one_by_one_and_once) {
  auto store = open();
  auto put = [&](const char* id, Stamp stamp) {
    auto batch = store->begin();
    RunSetup imported = setup(stamp);
    imported.kind = "import";
    RunId run = (*batch)->run_like(imported).value();
    StoredDocument one{document(), {small_event(id, "FRA", "DEU", EventType::consult, 1)}, {}, {}};
    ASSERT_TRUE((*batch)->merge(one, run));
    ASSERT_TRUE((*batch)->merge(one, run));
    ASSERT_TRUE((*batch)->commit());
  };
  put("a", kStamp);
  put("b", kStamp);
  put("a", kStamp);
  EXPECT_THAT(ids(store->events()), ElementsAre("a", "b"));
  EXPECT_EQ(store->counts()->documents, 1u);
  put("c", {"longbow 0.2.0", "sha256:def"});
  EXPECT_THAT(ids(store->events()), ElementsAre("c"));
}

TEST_P(StoreTest, a_document_is_known_by_its_content_and_by_what_coded_it) {
  auto store = open();
  EXPECT_EQ(store->held(document(), setup()).value(), Held::no);
  ASSERT_TRUE(store->add(coded(), kStamp));
  EXPECT_EQ(store->held(document(), setup()).value(), Held::same);
  Document changed = document();
  changed.text += " And more.";
  EXPECT_EQ(store->held(changed, setup()).value(), Held::other_text);
  EXPECT_EQ(store->held(document(), setup({"longbow 0.1.0", "sha256:def"})).value(), Held::other_run);
  RunSetup other = setup();
  other.options = "model=small";
  EXPECT_EQ(store->held(document(), other).value(), Held::other_run);
  EXPECT_TRUE(store->coded_in("doc-1", 1).value());
  EXPECT_FALSE(store->coded_in("doc-1", 2).value());
}

TEST_P(StoreTest, a_run_tells_how_far_it_came_and_what_it_rejected) {
  auto store = open();
  auto batch = store->begin();
  RunSetup wanted = setup();
  wanted.inputs = "a.jsonl";
  RunId run = (*batch)->start_run(wanted).value();
  RunCounts counts;
  counts.records = 12;
  counts.rejected = 2;
  ASSERT_TRUE((*batch)->reject({"a.jsonl:3", "no \"text\"", "{\\N\t}"}, run));
  ASSERT_TRUE((*batch)->note(run, counts, "doc-12"));
  ASSERT_TRUE((*batch)->commit());
  batch->reset();
  batch = store->begin();
  ASSERT_TRUE((*batch)->reject({"a.jsonl:9", "x", std::string("a\0b", 3)}, run));
  ASSERT_TRUE((*batch)->commit());
  batch->reset();
  longbow::Run found = store->runs()->at(0);
  EXPECT_EQ(found.counts.records, 12u);
  EXPECT_EQ(found.last, "doc-12");
  EXPECT_EQ(found.setup.inputs, "a.jsonl");
  EXPECT_EQ(found.started.size(), 20u);
  EXPECT_EQ(found.finished, "");
  auto rejects = store->rejects(run).value();
  ASSERT_EQ(rejects.size(), 2u);
  EXPECT_EQ(rejects[0].record, "{\\N\t}");
  EXPECT_EQ(rejects[1].where, "a.jsonl:9");
  batch = store->begin();
  ASSERT_TRUE((*batch)->finish_run(run));
  ASSERT_TRUE((*batch)->commit());
  EXPECT_EQ(store->runs()->at(0).finished.size(), 20u);
}

TEST_P(StoreTest, sentences_come_back_with_their_reasons) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  auto sentences = store->sentences("doc-1").value();
  ASSERT_EQ(sentences.size(), 2u);
  EXPECT_EQ(sentences[1].span, (Span{121, 140}));
  EXPECT_EQ(sentences[1].why_not, "no_frame");
}

TEST_P(StoreTest, an_event_comes_with_what_the_store_knows_of_it) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  ASSERT_TRUE(store->each_event({}, [&](StoredEvent&& stored) {
    EXPECT_EQ(stored.published, document().date);
    EXPECT_EQ(stored.publisher, "Example Courier");
    EXPECT_EQ(stored.url, "https://example.org/a");
    EXPECT_EQ(stored.length, 29u);
    EXPECT_EQ(stored.run, 1);
    EXPECT_EQ(stored.added, store->runs()->at(0).started);
    EXPECT_EQ(stored.story, "");
    EXPECT_EQ(stored.reports, 1u);
    return true;
  }));
}

TEST_P(StoreTest, many_records_come_in_order_while_others_are_read) {
  auto store = open();
  StoredDocument many{document(), {}, {}, {}};
  for (int i = 0; i < 1700; ++i) {
    many.events.push_back(small_event(fmt::format("e{:04}", i), "FRA", "DEU", EventType::consult, 1));
    many.events.back().trace = {{"frame", fmt::format("rule {}", i), "x", {0, 1}}};
  }
  ASSERT_TRUE(store->add(many, kStamp));
  int seen = 0;
  ASSERT_TRUE(store->each_event({}, [&](StoredEvent&& stored) {
    EXPECT_EQ(stored.event.id, fmt::format("e{:04}", seen));
    EXPECT_EQ(stored.event.trace.at(0).rule, fmt::format("rule {}", seen));
    EXPECT_TRUE(seen % 500 != 0 || store->has_document("doc-1").value());
    ++seen;
    return true;
  }));
  EXPECT_EQ(seen, 1700);
}

TEST_P(StoreTest, one_a_day_is_a_view_and_takes_nothing_away) {
  auto store = open();
  StoredDocument many{document(), {}, {}, {}};
  for (const char* id : {"a", "b", "c", "d", "e"}) {
    many.events.push_back(small_event(id, "KAZ", "NATO", EventType::sanction, 4));
    many.events.back().cameo = "160";
  }
  many.events[1].date = day(2011, 3, 6);
  many.events[2].cameo = "161";
  many.events[4].date.reset();
  many.events[3].actors.push_back(entity("KAZ", "KAZ", "GOV"));
  ASSERT_TRUE(store->add(many, kStamp));
  EventFilter filter;
  filter.view = EventView::one_a_day;
  EXPECT_THAT(ids(store->events(filter)), ElementsAre("e", "a", "c", "b"));
  EXPECT_EQ(raw("SELECT id FROM one_a_day ORDER BY id"), "a|b|c|e|");
  EXPECT_EQ(store->counts()->events, 5u);
}

TEST_P(StoreTest, the_country_is_that_of_a_party_or_of_the_place) {
  auto store = open();
  StoredDocument many{document(), {}, {}, {}};
  many.events = {small_event("a", "KAZ", "NATO", EventType::sanction, 4), small_event("b", "RUS", "KAZ", EventType::aid, 2),
                 small_event("c", "FRA", "DEU", EventType::consult, 1), small_event("d", "FRA", "DEU", EventType::aid, 2)};
  many.events[2].location = Location{"Astana", "KAZ", 51, 71};
  ASSERT_TRUE(store->add(many, kStamp));
  EventFilter filter;
  filter.country = "KAZ";
  EXPECT_THAT(ids(store->events(filter)), ElementsAre("a", "b", "c"));
}

TEST_P(StoreTest, a_second_loader_is_refused_until_the_first_has_gone) {
  auto first = open();
  auto second = open({StoreMode::create, 50});
  auto lock = first->lock_for_load();
  ASSERT_TRUE(lock);
  auto refused = second->lock_for_load();
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::conflict);
  EXPECT_THAT(refused.error().message, HasSubstr("loading into this store"));
  EXPECT_TRUE(second->add(coded(), kStamp)) << "single documents may still be added";
  lock->reset();
  EXPECT_TRUE(second->lock_for_load());
}

TEST_P(StoreTest, the_same_event_twice_in_a_document_is_one) {
  auto store = open();
  StoredDocument twice = coded();
  twice.events.push_back(twice.events[0]);
  twice.events[1].trace.clear();
  ASSERT_TRUE(store->add(twice, kStamp));
  EXPECT_EQ(store->counts()->events, 1u);
  EXPECT_THAT(store->events()->at(0).trace, IsEmpty());
}

TEST_P(StoreTest, filters_choose_by_day_party_type_document_and_framework) {
  auto store = open();
  StoredDocument many{document(), {}, {}, {}};
  many.events = {
      small_event("a", "KAZ", "NATO", EventType::sanction, 4), small_event("b", "RUS", "KAZ", EventType::request, 3),
      small_event("c", "KAZ", "RUS", EventType::support, 1), small_event("d", "KAZ", "", EventType::consult, 1)};
  many.events[1].date = day(2011, 3, 4);
  many.events[2].date = day(2011, 4, 1);
  many.events[3].date.reset();
  many.events[2].types.push_back(EventType::aid);
  many.events[0].frameworks = {{"exercise:north-star", "North Star", "exercise"}};
  ASSERT_TRUE(store->add(many, kStamp));
  ASSERT_TRUE(store->add(coded("other"), kStamp));
  auto found = [&](auto set) {
    EventFilter filter;
    set(filter);
    return ids(store->events(filter));
  };
  EXPECT_THAT(found([](EventFilter&) {}), ElementsAre("d", "b", "a", "other-1", "c"));
  EXPECT_THAT(found([](EventFilter& f) { f.actor = "KAZ"; }), ElementsAre("d", "a", "c"));
  EXPECT_THAT(found([](EventFilter& f) { f.recipient = "KAZ"; }), ElementsAre("b"));
  EXPECT_THAT(found([](EventFilter& f) { f.actor = "KAZ", f.recipient = "RUS"; }), ElementsAre("c"));
  EXPECT_THAT(found([](EventFilter& f) { f.type = EventType::aid; }), ElementsAre("c"));
  EXPECT_THAT(found([](EventFilter& f) { f.from = day(2011, 3, 5), f.to = day(2011, 3, 31); }),
              ElementsAre("a", "other-1"));
  EXPECT_THAT(found([](EventFilter& f) { f.document = "other"; }), ElementsAre("other-1"));
  EXPECT_THAT(found([](EventFilter& f) { f.framework = "exercise:north-star"; }), ElementsAre("a"));
  EXPECT_THAT(found([](EventFilter& f) { f.limit = 2, f.offset = 1; }), ElementsAre("b", "a"));
  EXPECT_THAT(found([](EventFilter& f) { f.offset = 4; }), ElementsAre("c"));
  EXPECT_THAT(found([](EventFilter& f) { f.actor = "' OR 1=1 --"; }), IsEmpty());
}

TEST_P(StoreTest, statements_are_chosen_by_framework_parent_and_subject) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  EXPECT_EQ(store->statements({"", "plan:coast-watch", ""})->size(), 1u);
  EXPECT_EQ(store->statements({"", "programme:gulf-patrol", ""})->size(), 1u);
  EXPECT_EQ(store->statements({"", "", "GHA"})->size(), 1u);
  EXPECT_EQ(store->statements({"", "", "TGO"})->size(), 0u);
  EXPECT_EQ(store->statements({"doc-2", "", ""})->size(), 0u);
}

TEST_P(StoreTest, a_reader_gets_the_stamp_and_may_stop) {
  auto store = open();
  ASSERT_TRUE(store->add(coded("a"), kStamp));
  ASSERT_TRUE(store->add(coded("b"), kStamp));
  int seen = 0;
  ASSERT_TRUE(store->each_event({}, [&](StoredEvent&& stored) {
    EXPECT_EQ(stored.stamp.lexicon, kStamp.lexicon);
    ++seen;
    return false;
  }));
  EXPECT_EQ(seen, 1);
  EventFilter bare;
  bare.with_trace = false;
  EXPECT_THAT(store->events(bare)->at(0).trace, IsEmpty());
}

TEST_P(StoreTest, facts_are_kept) {
  auto store = open();
  ASSERT_TRUE(store->set_fact("model", "english-1"));
  ASSERT_TRUE(store->set_fact("model", "english-2"));
  EXPECT_EQ(store->facts()->at("model"), "english-2");
}

TEST_P(StoreTest, a_damaged_record_is_named) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  raw("UPDATE events SET record = '{' WHERE id = 'doc-1-1'");
  auto events = store->events();
  ASSERT_FALSE(events);
  EXPECT_EQ(events.error().code, ErrorCode::corrupt);
  EXPECT_THAT(events.error().message, HasSubstr("doc-1-1"));
}

TEST_P(StoreTest, a_second_writer_is_told_and_may_try_again) {
  auto first = open();
  auto second = open({StoreMode::create, 20});
  auto batch = first->begin();
  ASSERT_TRUE(batch);
  EXPECT_EQ(open({StoreMode::create, 20})->counts()->documents, 0u) << "a store may be opened while somebody writes";
  auto refused = second->add(coded("doc-2"), kStamp);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::conflict);
  EXPECT_THAT(refused.error().message, HasSubstr("another program is writing"));
  ASSERT_TRUE((*batch)->add(coded(), (*batch)->run_like(setup()).value()));
  EXPECT_EQ(second->counts()->documents, 0u) << "readers see the last commit";
  ASSERT_TRUE((*batch)->commit());
  EXPECT_TRUE(second->add(coded("doc-2"), kStamp));
  EXPECT_EQ(first->counts()->documents, 2u);
}

TEST_P(StoreTest, a_batch_that_is_not_committed_leaves_nothing) {
  auto store = open();
  {
    auto batch = store->begin();
    ASSERT_TRUE((*batch)->add(coded(), (*batch)->run_like(setup()).value()));
  }
  EXPECT_EQ(store->counts()->documents, 0u);
  EXPECT_EQ(store->counts()->events, 0u);
  EXPECT_TRUE(store->add(coded(), kStamp)) << "the store goes on";
}

TEST_P(StoreTest, after_commit_a_batch_is_closed) {
  auto store = open();
  auto batch = store->begin();
  ASSERT_TRUE((*batch)->commit());
  EXPECT_FALSE((*batch)->add(coded(), 1));
  EXPECT_FALSE((*batch)->commit());
}

TEST_P(StoreTest, killed_between_adding_and_commit_nothing_is_stored) {
  ASSERT_TRUE(open()->add(coded("before"), kStamp));
  auto die = [this] {
    auto store = open();
    auto batch = store->begin();
    RunId run = (*batch)->run_like(setup()).value();
    for (int i = 0; i < 300; ++i) (void)(*batch)->add(coded(fmt::format("doc-{}", i)), run);
    (void)(*batch)->add(coded("before"), run);
    raise(SIGKILL);
  };
  EXPECT_EXIT(die(), testing::KilledBySignal(SIGKILL), "");
  auto store = open();
  EXPECT_EQ(store->counts()->documents, 1u);
  EXPECT_THAT(ids(store->events()), ElementsAre("before-1"));
}

TEST_P(StoreTest, a_store_of_version_2_is_read_as_it_is_and_gets_its_verdicts_when_written) {
  ASSERT_TRUE(open()->add(coded(), kStamp));
  raw("DROP TABLE verdicts");
  raw(engine() == Engine::sqlite ? "PRAGMA user_version = 2" : "UPDATE longbow_schema SET version = 2");
  EXPECT_EQ(open({StoreMode::read, 100})->events()->size(), 1u);
  EXPECT_TRUE(open({StoreMode::write, 100})->add_verdict({}));
  EXPECT_EQ(open({StoreMode::read, 100})->verdicts()->size(), 1u);
  EXPECT_EQ(open()->events()->size(), 1u);
}

TEST_P(StoreTest, verdicts_are_kept_and_taken_back_but_never_erased) {
  auto store = open();
  Verdict given;
  given.event = "doc-1-1";
  given.run = 3;
  given.type = "AID";
  given.reviewer = "ann 'o";
  given.verdict = "fix";
  given.fix = R"({"type":"ASSAULT"})";
  auto first = store->add_verdict(given);
  ASSERT_TRUE(first) << first.error().message;
  EXPECT_EQ(first->id, 1);
  EXPECT_EQ(first->recorded.size(), 20u);
  EXPECT_EQ(store->add_verdict(given)->id, 2);
  EXPECT_FALSE(store->void_verdict(1, "ben").value());
  EXPECT_TRUE(store->void_verdict(1, "ann 'o").value());
  EXPECT_FALSE(store->void_verdict(1, "ann 'o").value());
  auto all = store->verdicts().value();
  ASSERT_EQ(all.size(), 2u);
  EXPECT_FALSE(all[0].voided.empty());
  EXPECT_EQ(all[1].voided, "");
  EXPECT_EQ(all[1].fix, given.fix);
  EXPECT_EQ(all[1].reviewer, given.reviewer);
  EXPECT_FALSE(open({StoreMode::read, 100})->add_verdict(given));
}

class Counting : public StoreVisitor {
 public:
  void document(const ScannedDocument& one) override { seen.push_back("document " + std::string(one.id)); }
  void event(const ScannedEvent& one) override { seen.push_back(fmt::format("event {} {} {}", one.id, one.types, one.event_scale)); }
  void entity(const ScannedEntity& one) override { seen.push_back(fmt::format("{} {}", one.role, one.code)); }
  void framework(std::int64_t, std::string_view id, std::string_view, std::string_view) override { seen.emplace_back(id); }
  void rule(std::int64_t, std::string_view step, std::string_view rule) override { seen.push_back(fmt::format("{} {}", step, rule)); }
  void story(std::int64_t, std::string_view id) override { seen.push_back("story " + std::string(id)); }
  void statement(std::int64_t, std::int64_t) override { seen.emplace_back("statement"); }
  void text(std::int64_t, std::string_view text) override { seen.push_back(fmt::format("text of {}", text.size())); }
  std::vector<std::string> seen;
};

TEST_P(StoreTest, a_scan_tells_every_row_of_every_table) {
  auto store = open();
  ASSERT_TRUE(store->add(coded(), kStamp));
  Counting seen;
  auto done = store->scan(seen);
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_THAT(seen.seen, ElementsAre("document doc-1", "event doc-1-1 ASSAULT COERCE -9.5", "actor CIV", "actor GHA", "recipient ---",
                                     "subject GHA", "operation:licorne", "plan:coast-watch", "programme:gulf-patrol",
                                     "frame bomb.place", "standing not", "frame cycle.of", "statement",
                                     fmt::format("text of {}", document().text.size())));
  EXPECT_TRUE(store->add(coded("doc-2"), kStamp)) << "a scan leaves no transaction open";
}

TEST_P(StoreTest, events_are_read_by_key_with_their_sentence) {
  auto store = open();
  StoredDocument one = coded();
  one.document.text = "“Über” all. The rest.";
  one.events[0].text_info.span = {0, 11};
  ASSERT_TRUE(store->add(one, kStamp));
  EventFilter filter;
  filter.with_sentence = true;
  std::vector<StoredEvent> found;
  auto take = [&](StoredEvent&& event) {
    found.push_back(std::move(event));
    return true;
  };
  ASSERT_TRUE(store->each_event(filter, take));
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].sentence, "“Über” all.");
  filter.keys = {found[0].key};
  ASSERT_TRUE(store->each_event(filter, take));
  filter.keys = {found[0].key + 100};
  ASSERT_TRUE(store->each_event(filter, take));
  EXPECT_EQ(found.size(), 2u);
  EXPECT_EQ(store->versions("doc-1-1")->size(), 1u);
}

}  // namespace
}  // namespace longbow
