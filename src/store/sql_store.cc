// Reading a store, and batches for writing: see store.h for the contract, sql_schema.cc for the tables.
#include "store/sql_store.h"

#include <fmt/format.h>

#include <unordered_map>

#include "store/plover_json.h"
#include "store/sql_batch.h"
#include "store/sql_scan.h"
#include "store/sql_select.h"
#include "store/sql_verdicts.h"

namespace longbow {
namespace {

constexpr std::size_t kPage = 500;      // records that are read before their traces are fetched
constexpr std::string_view kSentence =
    "substr(d.text, CAST(e.start AS INTEGER) + 1, CAST(e.\"end\" - e.start AS INTEGER))";
constexpr int kGroupsAtATime = 200;     // whose stories are told together

template <class T>
tl::unexpected<Error> error_of(T& result) {
  return tl::unexpected<Error>(std::move(result.error()));
}

// Calls `take` with each row of the answer.
template <class Take>
Result<void> each_row(SqlConnection& connection, const Sql& sql, const Take& take) {
  auto rows = connection.query(sql);
  if (!rows) return error_of(rows);
  for (;;) {
    auto row = (*rows)->next();
    if (!row) return error_of(row);
    if (!*row) return {};
    take(**rows);
  }
}

// A transaction with a SqlBatch inside; undone where it is not committed.
class Batch : public StoreBatch {
 public:
  Batch(SqlConnection& connection, Batch*& under_way) : connection_(connection), rows_(connection), here_(under_way) {
    here_ = this;
  }
  ~Batch() override { give_up(); }

  Result<RunId> start_run(const RunSetup& setup) override {
    return go<RunId>([&] { return rows_.start_run(setup); });
  }
  Result<RunId> run_like(const RunSetup& setup) override {
    return go<RunId>([&] { return rows_.run_like(setup); });
  }
  Result<void> note(RunId run, const RunCounts& counts, std::string_view last) override {
    return go<void>([&] { return rows_.note(run, counts, last); });
  }
  Result<void> finish_run(RunId run) override {
    return go<void>([&] { return rows_.finish_run(run); });
  }
  Result<void> add(StoredDocument coded, RunId run) override {
    return go<void>([&] { return rows_.add(std::move(coded), run); });
  }
  Result<void> merge(StoredDocument coded, RunId run) override {
    return go<void>([&] { return rows_.merge(std::move(coded), run); });
  }
  Result<void> reject(const StoredReject& reject, RunId run) override {
    return go<void>([&] { return rows_.reject(reject, run); });
  }
  Result<void> set_story(const StoryReport& report, std::string_view story) override {
    return go<void>([&] { return rows_.set_story(report, story); });
  }
  Result<void> told(const std::string& group) override {
    return go<void>([&] { return rows_.told(group); });
  }
  Result<void> commit() override {
    auto done = go<void>([&] { return rows_.send(); });
    if (done) done = connection_.commit();
    if (done) open_ = false;
    give_up();
    return done;
  }

  const SqlBatch& rows() const { return rows_; }

 private:
  // After the first fault nothing more is done.
  template <class T, class Do>
  Result<T> go(const Do& step) {
    if (!open_) return fail(ErrorCode::invalid_input, "", "this batch has ended: it was committed, or a fault undid it");
    Result<T> done = step();
    if (!done) give_up();
    return done;
  }
  void give_up() {
    if (open_) {
      connection_.drop_rows();
      connection_.rollback();
    }
    open_ = false;
    if (here_ == this) here_ = nullptr;
  }

  SqlConnection& connection_;
  SqlBatch rows_;
  Batch*& here_;
  bool open_ = true;
};

// Records are read in pages, so that one question fetches the traces of many.
template <class Record>
struct Page {
  struct Row {
    std::int64_t key = 0;
    Record record;
    StoredEvent about;  // the event itself apart; of a statement only the stamp is filled
  };
  std::vector<Row> rows;

  std::string keys() const {
    std::string all;
    for (const Row& row : rows) all += fmt::format("{}{}", all.empty() ? "" : ",", row.key);
    return all;
  }
};

class SqlStore : public Store {
 public:
  explicit SqlStore(std::unique_ptr<SqlConnection> connection) : connection_(std::move(connection)) {}

  Result<std::unique_ptr<StoreBatch>> begin() override {
    if (batch_ != nullptr) return fail(ErrorCode::conflict, connection_->shown(), "a batch is under way already");
    if (auto begun = connection_->begin(); !begun) return error_of(begun);
    return std::make_unique<Batch>(*connection_, batch_);
  }

  Result<std::unique_ptr<LoadLock>> lock_for_load() override { return connection_->lock_for_load(); }

  Result<bool> has_document(std::string_view id) override {
    auto found = connection_->number(
        {"SELECT count(*) FROM documents WHERE id = ? AND replaced IS NULL", {std::string(id)}});
    if (!found) return error_of(found);
    return *found > 0;
  }

  Result<std::optional<Document>> document(std::string_view id, RunId known) override {
    std::optional<Document> found;
    auto done = each_row(*connection_,
                         {"SELECT d.date, d.title, d.publisher, d.url, d.language, d.text FROM documents d "
                          "WHERE d.id = ? AND " + version_condition("d", known),
                          {std::string(id)}},
                         [&](const SqlRows& row) {
                           Document& document = found.emplace();
                           document.id = id;
                           document.date = parse_iso_date(row.text(0));
                           document.title = row.text(1);
                           document.publisher = row.text(2);
                           document.url = row.text(3);
                           document.language = row.text(4);
                           document.text = row.text(5);
                         });
    if (!done) return error_of(done);
    return found;
  }

  Result<std::vector<StoredSentence>> sentences(std::string_view document, RunId known) override {
    std::vector<StoredSentence> found;
    auto done = each_row(*connection_,
                         {"SELECT s.start, s.\"end\", s.why_not FROM sentences s JOIN documents d ON d.key = s.document "
                          "WHERE d.id = ? AND " + version_condition("d", known) + " ORDER BY s.sequence",
                          {std::string(document)}},
                         [&](const SqlRows& row) { found.push_back({span(row, 0), row.string(2)}); });
    if (!done) return error_of(done);
    return found;
  }

  Result<Held> held(const Document& document, const RunSetup& setup) override {
    Held held = Held::no;
    const std::string digest = digest_of(document);
    const SqlBatch::Waiting* waiting = batch_ == nullptr ? nullptr : batch_->rows().find(document.id);
    if (waiting != nullptr) return waiting->digest == digest ? Held::same : Held::other_text;
    auto done = each_row(
        *connection_,
        {"SELECT d.digest, r.coder, r.lexicon, r.options FROM documents d JOIN runs r ON r.id = d.run "
         "WHERE d.id = ? AND d.replaced IS NULL",
         {document.id}},
        [&](const SqlRows& row) {
          RunSetup before;
          before.stamp = {row.string(1), row.string(2)};
          before.options = row.string(3);
          held = !before.codes_like(setup) ? Held::other_run : row.text(0) == digest ? Held::same : Held::other_text;
        });
    if (!done) return error_of(done);
    return held;
  }

  Result<bool> coded_in(std::string_view document, RunId run) override {
    if (batch_ != nullptr) {
      if (const auto* waiting = batch_->rows().find(document); waiting != nullptr) return waiting->run == run;
    }
    auto found = connection_->number(
        {"SELECT count(*) FROM documents WHERE id = ? AND run = ?", {std::string(document), run}});
    if (!found) return error_of(found);
    return *found > 0;
  }

  Result<StoreCounts> counts() override {
    constexpr std::string_view kOfToday = "SELECT count(*) FROM {} e JOIN documents d ON d.key = e.document WHERE d.replaced IS NULL";
    StoreCounts counts;
    for (const auto& [member, sql] :
         {std::pair{&StoreCounts::documents, std::string("SELECT count(*) FROM documents WHERE replaced IS NULL")},
          std::pair{&StoreCounts::events, fmt::format(fmt::runtime(kOfToday), "events")},
          std::pair{&StoreCounts::statements, fmt::format(fmt::runtime(kOfToday), "statements")},
          std::pair{&StoreCounts::stories, std::string("SELECT count(*) FROM reports WHERE id = story")}}) {
      auto number = connection_->number({sql, {}});
      if (!number) return error_of(number);
      counts.*member = static_cast<std::uint64_t>(*number);
    }
    return counts;
  }

  Result<void> each_event(const EventFilter& filter, const TakeEvent& take) override {
    SqlWhere conditions = where(filter);
    std::string sql =
        "SELECT e.key, e.id, e.record, r.coder, r.lexicon, r.id, r.started, d.date, d.publisher, d.url, d.title, "
        "d.language, d.length, s.story, " +
        std::string(filter.with_sentence ? kSentence : "NULL") +
        " FROM events e JOIN documents d ON d.key = e.document JOIN runs r ON r.id = d.run "
        "LEFT JOIN event_stories s ON s.event = e.key" +
        conditions.text + " ORDER BY e.date NULLS FIRST, e.id, e.key";
    if (filter.limit > 0) sql += fmt::format(" LIMIT {}", filter.limit);
    if (filter.limit == 0 && filter.offset > 0) sql += " LIMIT 9223372036854775807";
    if (filter.offset > 0) sql += fmt::format(" OFFSET {}", filter.offset);
    return each<Event>({std::move(sql), std::move(conditions.values)}, filter.with_trace, [&](auto& page) -> Result<bool> {
      if (auto counted = count_stories(page, filter.known); !counted) return error_of(counted);
      for (auto& row : page.rows) {
        row.about.event = std::move(row.record);
        if (!take(std::move(row.about))) return false;
      }
      return true;
    });
  }

  Result<void> each_statement(const StatementFilter& filter, const TakeStatement& take) override {
    SqlWhere conditions = where(filter);
    std::string sql =
        "SELECT e.key, e.id, e.record, r.coder, r.lexicon, r.id, r.started, d.date, d.publisher, d.url FROM statements e "
        "JOIN documents d ON d.key = e.document JOIN runs r ON r.id = d.run" + conditions.text + " ORDER BY e.date NULLS FIRST, e.id, e.key";
    return each<Statement>({std::move(sql), std::move(conditions.values)}, true, [&](auto& page) -> Result<bool> {
      for (auto& row : page.rows) {
        StoredEvent& about = row.about;
        if (!take({std::move(row.record), std::move(about.stamp), about.run, std::move(about.added), about.published,
                   std::move(about.publisher), std::move(about.url)})) {
          return false;
        }
      }
      return true;
    });
  }

  Result<void> scan(StoreVisitor& visitor) override { return scan_store(*connection_, visitor); }
  Result<std::string> mark() override { return store_mark(*connection_); }

  Result<std::vector<EventVersion>> versions(std::string_view event) override {
    std::vector<EventVersion> found;
    auto done = each_row(*connection_,
                         {"SELECT r.id, r.coder, r.lexicon, r.started FROM events e JOIN documents d ON d.key = e.document "
                          "JOIN runs r ON r.id = d.run WHERE e.id = ? ORDER BY r.id",
                          {std::string(event)}},
                         [&](const SqlRows& row) {
                           found.push_back({row.integer(0), {row.string(1), row.string(2)}, row.string(3)});
                         });
    if (!done) return error_of(done);
    return found;
  }

  Result<Verdict> add_verdict(Verdict verdict) override { return longbow::add_verdict(*connection_, std::move(verdict)); }
  Result<bool> void_verdict(std::int64_t id, std::string_view reviewer) override {
    return longbow::void_verdict(*connection_, id, reviewer);
  }
  Result<std::vector<Verdict>> verdicts() override { return all_verdicts(*connection_); }

  Result<std::vector<Run>> runs() override {
    std::vector<Run> found;
    auto done = each_row(*connection_,
                         {"SELECT id, kind, coder, lexicon, options, inputs, started, finished, last, records, documents, "
                          "sentences, events, statements, unchanged, rejected, set_aside, undated FROM runs ORDER BY id",
                          {}},
                         [&](const SqlRows& row) {
                           Run& run = found.emplace_back();
                           run.id = row.integer(0);
                           run.setup = {row.string(1), {row.string(2), row.string(3)}, row.string(4), row.string(5)};
                           run.started = row.text(6);
                           run.finished = row.text(7);
                           run.last = row.text(8);
                           int column = 9;
                           RunCounts& counts = run.counts;
                           for (auto* count : {&counts.records, &counts.documents, &counts.sentences, &counts.events,
                                               &counts.statements, &counts.unchanged, &counts.rejected,
                                               &counts.set_aside, &counts.undated}) {
                             *count = static_cast<std::uint64_t>(row.integer(column++));
                           }
                         });
    if (!done) return error_of(done);
    return found;
  }

  Result<std::vector<StoredReject>> rejects(RunId run) override {
    std::vector<StoredReject> found;
    auto done = each_row(*connection_, {"SELECT place, reason, record FROM rejects WHERE run = ? ORDER BY number", {run}},
                         [&](const SqlRows& row) { found.push_back({row.string(0), row.string(1), row.string(2)}); });
    if (!done) return error_of(done);
    return found;
  }

  Result<Untold> untold() override {
    Untold untold;
    std::vector<SqlValue> values;
    auto done = each_row(
        *connection_,
        {fmt::format("SELECT story_group FROM untold_groups ORDER BY story_group LIMIT {}", kGroupsAtATime), {}},
        [&](const SqlRows& row) {
          untold.groups.push_back(row.string(0));
          values.emplace_back(row.string(0));
        });
    if (!done) return error_of(done);
    if (values.empty()) return untold;
    std::string sql = fmt::format(
        "SELECT e.key, e.story_group, e.id, e.date, e.place, e.country, s.story FROM events e JOIN documents d ON "
        "d.key = e.document LEFT JOIN event_stories s ON s.event = e.key WHERE d.replaced IS NULL AND e.story_group IN "
        "({}) ORDER BY e.story_group, e.date NULLS FIRST, e.id, e.key",
        parameters(values.size()));
    done = each_row(*connection_, {std::move(sql), std::move(values)}, [&](const SqlRows& row) {
      untold.reports.push_back({row.integer(0), row.string(1), row.string(2), parse_iso_date(row.text(3)), row.string(4),
                                row.string(5), row.string(6)});
    });
    if (!done) return error_of(done);
    return untold;
  }

  Result<void> set_fact(std::string_view key, std::string_view value) override {
    return connection_->run(
        {"INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
         {std::string(key), std::string(value)}});
  }

  Result<std::map<std::string, std::string>> facts() override {
    std::map<std::string, std::string> found;
    auto done = each_row(*connection_, {"SELECT key, value FROM facts", {}},
                         [&](const SqlRows& row) { found[row.string(0)] = row.text(1); });
    if (!done) return error_of(done);
    return found;
  }

 private:
  static Span span(const SqlRows& row, int column) {
    return {static_cast<std::uint32_t>(row.integer(column)), static_cast<std::uint32_t>(row.integer(column + 1))};
  }

  // Columns: key, id, record, coder, lexicon, run, added, published, publisher, url; of events also what else
  // StoredEvent has.
  template <class Record>
  Result<typename Page<Record>::Row> read(const SqlRows& row) const {
    auto parsed = parse_plover(row.text(2));
    auto* record = parsed ? std::get_if<Record>(&parsed->record) : nullptr;
    if (record == nullptr) {
      return fail(ErrorCode::corrupt, connection_->shown(),
                  fmt::format("the record {} cannot be read: {}", row.text(1),
                              parsed ? "of another kind" : parsed.error().message));
    }
    typename Page<Record>::Row found;
    found.key = row.integer(0);
    found.record = std::move(*record);
    StoredEvent& about = found.about;
    about.stamp = {row.string(3), row.string(4)};
    about.run = row.integer(5);
    about.added = row.text(6);
    about.published = parse_iso_date(row.text(7));
    about.publisher = row.text(8);
    about.url = row.text(9);
    if constexpr (std::is_same_v<Record, Event>) {
      about.title = row.text(10);
      about.language = row.text(11);
      about.length = static_cast<std::uint64_t>(row.integer(12));
      about.story = row.text(13);
      about.sentence = row.text(14);
      about.key = found.key;
    }
    return found;
  }

  // `take` gets a page and returns false to stop.
  template <class Record, class Take>
  Result<void> each(const Sql& sql, bool with_trace, const Take& take) {
    auto rows = connection_->query(sql, SqlConnection::Fetch::streaming);
    if (!rows) return error_of(rows);
    Page<Record> page;
    for (bool more = true; more;) {
      auto row = (*rows)->next();
      if (!row) return error_of(row);
      more = *row;
      if (more) {
        auto record = read<Record>(**rows);
        if (!record) return error_of(record);
        page.rows.push_back(std::move(*record));
      }
      if (page.rows.empty() || (more && page.rows.size() < kPage)) continue;
      if (with_trace) {
        if (auto traced = add_traces(page); !traced) return traced;
      }
      auto goes_on = take(page);
      if (!goes_on) return error_of(goes_on);
      more = more && *goes_on;
      page.rows.clear();
    }
    return {};
  }

  template <class Record>
  Result<void> add_traces(Page<Record>& page) {
    std::unordered_map<std::int64_t, std::vector<TraceStep>*> traces;
    for (auto& row : page.rows) traces[row.key] = &row.record.trace;
    std::string sql = fmt::format(
        "SELECT record, step, rule, text, start, \"end\" FROM trace WHERE record IN ({}) ORDER BY record, position",
        page.keys());
    return each_row(*connection_, {std::move(sql), {}}, [&](const SqlRows& row) {
      traces.at(row.integer(0))->push_back({row.string(1), row.string(2), row.string(3), span(row, 4)});
    });
  }

  // Reports and publishers of the stories of a page.
  Result<void> count_stories(Page<Event>& page, RunId known) {
    std::unordered_map<std::string, std::pair<std::int64_t, std::int64_t>> counted;
    std::string sql = fmt::format(
        "SELECT s.story, count(*), count(DISTINCT d.publisher) FROM event_stories s JOIN events e ON e.key = s.event "
        "JOIN documents d ON d.key = e.document WHERE {} AND s.story IN (SELECT story FROM event_stories WHERE event IN "
        "({})) GROUP BY s.story",
        version_condition("d", known), page.keys());
    auto done = each_row(*connection_, {std::move(sql), {}}, [&](const SqlRows& row) {
      counted[row.string(0)] = {row.integer(1), row.integer(2)};
    });
    if (!done) return done;
    for (auto& row : page.rows) {
      auto found = counted.find(row.about.story);
      row.about.reports = found == counted.end() ? 1 : static_cast<std::uint64_t>(found->second.first);
      row.about.publishers =
          found == counted.end() ? (row.about.publisher.empty() ? 0 : 1) : static_cast<std::uint64_t>(found->second.second);
    }
    return {};
  }

  std::unique_ptr<SqlConnection> connection_;
  Batch* batch_ = nullptr;  // that is under way
};

}  // namespace

std::unique_ptr<Store> make_sql_store(std::unique_ptr<SqlConnection> connection) {
  return std::make_unique<SqlStore>(std::move(connection));
}

}  // namespace longbow
