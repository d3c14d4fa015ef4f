// Documents and records as rows of the tables.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/sql_connection.h"
#include "store/store.h"

namespace longbow {

// Actors, recipients, types and frameworks of an event in one text: reports of different groups are of different
// stories.
std::string story_group(const Event& event);

// Gives rows to a connection. Keys count on from those that were last used.
class SqlRowWriter {
 public:
  SqlRowWriter(SqlConnection& connection, std::int64_t last_document, std::int64_t last_record)
      : connection_(connection), document_(last_document), record_(last_record) {}

  // The document's own row; its key.
  std::int64_t document(const Document& document, const std::string& digest, RunId run);
  void sentences(const std::vector<StoredSentence>& sentences, std::int64_t document);
  // The groups of the events go to `groups`.
  void event(const Event& event, std::int64_t document, std::vector<std::string>& groups);
  void statement(const Statement& statement, std::int64_t document);

 private:
  void entities(std::string_view role, const std::vector<Entity>& entities);
  void framework(std::int64_t position, const FrameworkRef& framework);
  void trace(const std::vector<TraceStep>& trace);

  SqlConnection& connection_;
  std::int64_t document_, record_;
  std::string line_;
};

}  // namespace longbow
