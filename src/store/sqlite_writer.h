// Rows of an SQLite store: a document and its records, into the tables of sqlite_schema.cc.
#pragma once

#include <memory>
#include <string>

#include "store/sqlite_database.h"
#include "store/store.h"

namespace longbow {

// The statements that write, prepared once.
struct SqliteWriters {
  SqliteQuery origin, origin_id, forget_entities, forget_frameworks, forget_trace, forget_events, forget_statements;
  SqliteQuery drop_entities, drop_frameworks, drop_trace;
  SqliteQuery document, event, statement, entity, framework, step;
};

Result<std::unique_ptr<SqliteWriters>> prepare_writers(SqliteDatabase& database);

// Replaces what the tables hold of the document, within the transaction that is under way; after a fault the
// transaction must be rolled back. `line` is scratch, whose capacity serves many documents.
Result<void> write_document(SqliteWriters& writers, const StoredDocument& coded, const Stamp& stamp, std::string& line);

}  // namespace longbow
