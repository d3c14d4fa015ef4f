// Where documents and their records are kept. A store is used by one thread at a time; several programs may have the
// same store open, of which one writes at a time. Nothing half-written is ever seen: a document's records arrive
// together.
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

// A document and all that was coded from it. A document without text is kept without.
struct StoredDocument {
  Document document;
  std::vector<Event> events;
  std::vector<Statement> statements;
};

// Every condition that is set must hold.
struct EventFilter {
  std::optional<Date> from, to;  // first and last day; an event without a date fits neither
  std::string actor;             // code of any of the actors
  std::string recipient;         // code of any of the recipients
  std::optional<EventType> type;
  std::string document;
  std::string framework;    // id
  std::uint64_t limit = 0;  // 0: no limit
  std::uint64_t offset = 0;
  bool with_trace = true;
};

struct StatementFilter {
  std::string document;
  std::string framework;  // id
  std::string subject;    // code of any of the subjects
};

struct StoreCounts {
  std::uint64_t documents = 0, events = 0, statements = 0;
};

// Documents written together: after commit() all of them are in the store, before it or without it none.
class StoreBatch {
 public:
  virtual ~StoreBatch() = default;
  // Replaces what the store holds of this document, if anything.
  virtual Result<void> add(const StoredDocument& coded, const Stamp& stamp) = 0;
  virtual Result<void> commit() = 0;
};

class Store {
 public:
  // `sqlite:PATH`; a URL of another kind of store gives an error that says so.
  static Result<std::unique_ptr<Store>> open(std::string_view url, StoreOptions options = {});
  virtual ~Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  // The batch must not outlive the store; one at a time. ErrorCode::conflict where somebody else is writing.
  virtual Result<std::unique_ptr<StoreBatch>> begin() = 0;
  // One document, in a batch of its own.
  Result<void> add(const StoredDocument& coded, const Stamp& stamp);

  virtual Result<bool> has_document(std::string_view id) = 0;
  virtual Result<std::optional<Document>> document(std::string_view id) = 0;
  virtual Result<StoreCounts> counts() = 0;

  // In order of date, then id; records without a date first. `take` gets the record and who coded it, and returns false
  // to stop. It may read from this store but not write to it.
  using TakeEvent = std::function<bool(Event&&, const Stamp&)>;
  using TakeStatement = std::function<bool(Statement&&, const Stamp&)>;
  virtual Result<void> each_event(const EventFilter& filter, const TakeEvent& take) = 0;
  virtual Result<void> each_statement(const StatementFilter& filter, const TakeStatement& take) = 0;
  Result<std::vector<Event>> events(const EventFilter& filter = {});
  Result<std::vector<Statement>> statements(const StatementFilter& filter = {});

  // Which coders and lexicons the records are from, with the number of documents of each.
  struct Origin {
    Stamp stamp;
    std::uint64_t documents = 0;
  };
  virtual Result<std::vector<Origin>> origins() = 0;

  // Small facts of the store as a whole, such as the model's name.
  virtual Result<void> set_fact(std::string_view key, std::string_view value) = 0;
  virtual Result<std::map<std::string, std::string>> facts() = 0;

 protected:
  Store() = default;
};

}  // namespace longbow
