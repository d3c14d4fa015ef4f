// Where documents and their records are kept, with the runs that coded them. A store is used by one thread at a time;
// several programs may have the same store open, of which one writes at a time. Nothing half-written is ever seen: what
// a batch holds arrives together.
//
// A document that is coded anew gets a new version; the older one stays and is read with `known`. A version belongs to
// the run that made it.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "coding/event.h"
#include "coding/statement.h"
#include "store/plover_json.h"
#include "text/document.h"

namespace longbow {

enum class StoreMode : std::uint8_t {
  read,    // must be there; is not changed
  write,   // must be there
  create,  // made where it is not there
};

struct StoreOptions {
  StoreMode mode = StoreMode::create;
  int patience_ms = 5000;  // how long another writer is waited for
};

using RunId = std::int64_t;  // from 1 on, in the order of starting

// What decides the records of a run, and so whether coding a document again could change anything.
struct RunSetup {
  std::string kind = "code";  // "code", "recode", "import"
  Stamp stamp;
  std::string options;  // what else bears on the records, such as the model
  std::string inputs;   // which files; for people, and to know a stopped run by

  // Whether the same document would give the same records.
  bool codes_like(const RunSetup& other) const {
    return stamp.coder == other.stamp.coder && stamp.lexicon == other.stamp.lexicon && options == other.options;
  }
};

struct RunCounts {
  std::uint64_t records = 0;  // taken from the inputs, whatever became of them
  std::uint64_t documents = 0, sentences = 0, events = 0, statements = 0;
  std::uint64_t unchanged = 0;  // documents that the store held already
  std::uint64_t rejected = 0, set_aside = 0, undated = 0;
};

struct Run {
  RunId id = 0;
  RunSetup setup;
  std::string started, finished;  // UTC, "2026-03-01T12:00:00Z"; `finished` is empty while it runs, and where it was stopped
  RunCounts counts;               // as of the last committed batch
  std::string last;               // the last record that was taken: a document's id, or where a reject stood
};

struct StoredSentence {
  Span span;            // code points
  std::string why_not;  // why it gave no event, "" where it gave one
};

// A document and all that was coded from it. A document without text is kept without.
struct StoredDocument {
  Document document;
  std::vector<Event> events;
  std::vector<Statement> statements;
  std::vector<StoredSentence> sentences;
};

struct StoredReject {
  std::string where, reason, record;
};

// What the store knows of an event besides the record.
struct StoredEvent {
  Event event;
  Stamp stamp;
  RunId run = 0;
  std::string added;                          // when its run began, UTC
  std::optional<Date> published;              // the document's date
  std::string publisher, url, title, language;  // the document's
  std::uint64_t length = 0;                   // of the document's text, in code points
  std::int64_t key = 0;                       // of the store, good as long as the version is
  std::string sentence;                       // its text, where the filter asks for it
  std::string story;                          // id of the story's first report; "" until stories were told apart
  std::uint64_t reports = 1, publishers = 0;  // of the story, itself included
};

// What the store knows of a statement besides the record: as of an event.
struct StoredStatement {
  Statement statement;
  Stamp stamp;
  RunId run = 0;
  std::string added;
  std::optional<Date> published;
  std::string publisher, url;
};

// Which rows a reader gets. All are views of the same reports; none takes anything away.
enum class EventView : std::uint8_t {
  reports,    // each record
  stories,    // the first report of each story
  one_a_day,  // the first of those with the same day, actors, recipients and CAMEO code; undated ones all
};

// Every condition that is set must hold.
struct EventFilter {
  std::optional<Date> from, to;  // first and last day; an event without a date fits neither
  std::string actor;             // code of any of the actors
  std::string recipient;         // code of any of the recipients
  std::string country;           // code of any of them, or of the place
  std::optional<EventType> type;
  std::string document;
  std::string framework;  // id
  std::string story;      // id
  std::string id;
  std::vector<std::int64_t> keys;  // any of these, of whatever version; empty: no condition
  EventView view = EventView::reports;
  RunId known = 0;          // as it was when this run had ended; 0: as it is now
  std::uint64_t limit = 0;  // 0: no limit
  std::uint64_t offset = 0;
  bool with_trace = true;
  bool with_sentence = false;
};

struct StatementFilter {
  std::string document;
  std::string framework;  // id
  std::string subject;    // code of any of the subjects
  RunId known = 0;
};

struct StoreCounts {
  std::uint64_t documents = 0, events = 0, statements = 0, stories = 0;  // as it is now
};

// How the store stands to a document that is about to be coded.
enum class Held : std::uint8_t {
  no,
  same,        // the same text and metadata, coded by a like run: nothing would change
  other_text,  // something else under this id, coded by a like run
  other_run,   // coded by a run with another coder, lexicon or option
};

// The record of one event as far as telling stories apart needs it.
struct StoryReport {
  std::int64_t key = 0;  // of the store
  std::string group;     // actors, recipients, types and frameworks: reports of different groups are of different stories
  std::string id;
  std::optional<Date> date;
  std::string place, country;
  std::string story;  // as it was told last, or ""
};

// One version of an event that has been coded again.
struct EventVersion {
  RunId run = 0;
  Stamp stamp;
  std::string added;  // when its run began, UTC
};

// What a reviewer says of an event as one run coded it. The last of a reviewer that was not taken back counts.
struct Verdict {
  std::int64_t id = 0;
  std::string event;
  RunId run = 0;
  std::string type;      // of the event
  std::string reviewer;
  std::string verdict;   // "accept", "fix", "reject", "unsure", "flag"
  std::string fix;       // what is to be instead, as JSON; "" but for "fix"
  std::string note;
  std::string recorded;  // UTC
  std::string voided;    // when it was taken back, UTC, or ""
};

class StoreVisitor;  // store/scan.h

// A hash of all that bears on a document's records and on what the store keeps of it.
std::string digest_of(const Document& document);

// What is written together: after commit() all of it is in the store, before it or without it nothing.
class StoreBatch {
 public:
  virtual ~StoreBatch() = default;

  virtual Result<RunId> start_run(const RunSetup& setup) = 0;
  // The run with this setup that was started last, else a new one.
  virtual Result<RunId> run_like(const RunSetup& setup) = 0;
  // How far a run has come. `last` as of Run.
  virtual Result<void> note(RunId run, const RunCounts& counts, std::string_view last) = 0;
  virtual Result<void> finish_run(RunId run) = 0;

  // The document's records from now on. What an earlier run said of it becomes an older version; what this run said of
  // it before is replaced. Of two records with one id the later counts.
  virtual Result<void> add(StoredDocument coded, RunId run) = 0;
  // As add, but where the store has the document from the same coder and lexicon, its records are added to those that
  // are there. For records that come one by one, and not by documents.
  virtual Result<void> merge(StoredDocument coded, RunId run) = 0;
  virtual Result<void> reject(const StoredReject& reject, RunId run) = 0;

  virtual Result<void> set_story(const StoryReport& report, std::string_view story) = 0;
  virtual Result<void> told(const std::string& group) = 0;  // the stories of this group are as they should be

  virtual Result<void> commit() = 0;
};

// Held by who loads, over many batches; a second loader is refused with ErrorCode::conflict. Gone with the process.
class LoadLock {
 public:
  virtual ~LoadLock() = default;
};

class Store {
 public:
  // `sqlite:PATH` or `postgresql://...`; a URL of another kind gives an error that says so.
  static Result<std::unique_ptr<Store>> open(std::string_view url, StoreOptions options = {});
  virtual ~Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  // Must not outlive the store; one at a time. ErrorCode::conflict where somebody else is writing.
  virtual Result<std::unique_ptr<StoreBatch>> begin() = 0;
  virtual Result<std::unique_ptr<LoadLock>> lock_for_load() = 0;
  // One document, in a batch of its own.
  Result<void> add(const StoredDocument& coded, const Stamp& stamp);

  virtual Result<bool> has_document(std::string_view id) = 0;
  virtual Result<std::optional<Document>> document(std::string_view id, RunId known = 0) = 0;
  virtual Result<std::vector<StoredSentence>> sentences(std::string_view document, RunId known = 0) = 0;
  // What a batch under way was given counts too.
  virtual Result<Held> held(const Document& document, const RunSetup& setup) = 0;
  // Whether this run itself has coded a document of this id.
  virtual Result<bool> coded_in(std::string_view document, RunId run) = 0;
  virtual Result<StoreCounts> counts() = 0;

  // In order of date, then id; records without a date first. Rows are taken from the store as they are asked for.
  // `take` returns false to stop. It may read from this store but not write to it.
  using TakeEvent = std::function<bool(StoredEvent&&)>;
  using TakeStatement = std::function<bool(StoredStatement&&)>;
  virtual Result<void> each_event(const EventFilter& filter, const TakeEvent& take) = 0;
  virtual Result<void> each_statement(const StatementFilter& filter, const TakeStatement& take) = 0;
  Result<std::vector<Event>> events(const EventFilter& filter = {});
  Result<std::vector<Statement>> statements(const StatementFilter& filter = {});

  // All of today's versions in one read of one moment, table by table.
  virtual Result<void> scan(StoreVisitor& visitor) = 0;
  // Another text where a run has changed the store since; costs next to nothing to ask.
  virtual Result<std::string> mark() = 0;
  virtual Result<std::vector<EventVersion>> versions(std::string_view event) = 0;  // in the order of their runs

  virtual Result<std::vector<Run>> runs() = 0;  // in the order of starting
  virtual Result<std::vector<StoredReject>> rejects(RunId run) = 0;

  // The reports of some groups whose stories may have changed since they were told, whole groups, in order of group,
  // date and id. None where all are told. A group may come without a report: it has lost its last.
  struct Untold {
    std::vector<std::string> groups;
    std::vector<StoryReport> reports;
  };
  virtual Result<Untold> untold() = 0;

  // Verdicts are written at once, each by itself; `id`, `recorded` and `voided` are set here.
  virtual Result<Verdict> add_verdict(Verdict verdict) = 0;
  // False where the reviewer has no such verdict, or took it back before.
  virtual Result<bool> void_verdict(std::int64_t id, std::string_view reviewer) = 0;
  virtual Result<std::vector<Verdict>> verdicts() = 0;  // all, in the order of recording

  // Small facts of the store as a whole, such as the model's name.
  virtual Result<void> set_fact(std::string_view key, std::string_view value) = 0;
  virtual Result<std::map<std::string, std::string>> facts() = 0;

 protected:
  Store() = default;
};

}  // namespace longbow
