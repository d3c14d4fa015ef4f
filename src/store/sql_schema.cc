// Tables, indexes and views: see sql_schema.h.
//
// `record` holds a record as a PLOVER line without trace and stamp, from which it is read back; the columns beside it
// and the tables of entities, frameworks and trace are for looking up, here and with any other tool. Events and
// statements take their keys from one sequence, so that these tables serve both. A document has a row for each of its
// versions: `run` made it, `replaced` is the run that made the next one, NULL for the version of today.
#include "store/sql_schema.h"

#include <fmt/format.h>

namespace longbow {
namespace {

// Names of types in braces are an engine's own: see SqlDialect.
constexpr std::string_view kTables = R"(
CREATE TABLE facts (key {text} PRIMARY KEY, value {text} NOT NULL){bare};
CREATE TABLE runs (
  id {key}, kind {text} NOT NULL, coder {text} NOT NULL, lexicon {text} NOT NULL, options {text} NOT NULL,
  inputs {text} NOT NULL, started {text} NOT NULL, finished {text}, last {text} NOT NULL, records {integer} NOT NULL,
  documents {integer} NOT NULL, sentences {integer} NOT NULL, events {integer} NOT NULL, statements {integer} NOT NULL,
  unchanged {integer} NOT NULL, rejected {integer} NOT NULL, set_aside {integer} NOT NULL, undated {integer} NOT NULL);
CREATE TABLE documents (
  key {key}, id {text} NOT NULL, run {integer} NOT NULL, replaced {integer}, date {text}, title {text},
  publisher {text}, url {text}, language {text}, length {integer} NOT NULL, digest {text} NOT NULL, text {text});
CREATE UNIQUE INDEX documents_now ON documents (id) WHERE replaced IS NULL;
CREATE INDEX documents_by_id ON documents (id, run);
CREATE TABLE sentences (
  document {integer} NOT NULL, sequence {integer} NOT NULL, start {integer} NOT NULL, "end" {integer} NOT NULL,
  why_not {text}, PRIMARY KEY (document, sequence)){bare};
CREATE TABLE events (
  key {key}, id {text} NOT NULL, document {integer} NOT NULL, sequence {integer} NOT NULL, date {text}, enddate {text},
  actors {text} NOT NULL, recipients {text} NOT NULL, types {text} NOT NULL, modes {text}, contexts {text},
  cameo {text}, quad_code {integer} NOT NULL, event_scale {real} NOT NULL, auxiliary {integer} NOT NULL,
  confidence {real} NOT NULL, place {text}, country {text}, evidence {text}, start {integer} NOT NULL,
  "end" {integer} NOT NULL, story_group {text} NOT NULL, record {text} NOT NULL);
CREATE INDEX events_by_document ON events (document);
CREATE INDEX events_by_id ON events (id);
CREATE INDEX events_by_date ON events (date {nulls_first}, id, key);
CREATE INDEX events_by_story_group ON events (story_group);
CREATE TABLE statements (
  key {key}, id {text} NOT NULL, document {integer} NOT NULL, sequence {integer} NOT NULL, date {text},
  relation {text} NOT NULL, start {integer} NOT NULL, "end" {integer} NOT NULL, record {text} NOT NULL);
CREATE INDEX statements_by_document ON statements (document);
CREATE TABLE entities (
  record {integer} NOT NULL, role {text} NOT NULL, position {integer} NOT NULL, code {text} NOT NULL, sector {text},
  name {text}, text {text} NOT NULL, start {integer} NOT NULL, "end" {integer} NOT NULL,
  PRIMARY KEY (record, role, position)){bare};
CREATE INDEX entities_by_code ON entities (code, role, record);
CREATE TABLE frameworks (
  record {integer} NOT NULL, position {integer} NOT NULL, id {text} NOT NULL, name {text} NOT NULL, kind {text},
  PRIMARY KEY (record, position)){bare};
CREATE INDEX frameworks_by_id ON frameworks (id, record);
CREATE TABLE trace (
  record {integer} NOT NULL, position {integer} NOT NULL, step {text} NOT NULL, rule {text}, text {text},
  start {integer} NOT NULL, "end" {integer} NOT NULL, PRIMARY KEY (record, position)){bare};
CREATE TABLE rejects (
  run {integer} NOT NULL, number {integer} NOT NULL, place {text} NOT NULL, reason {text} NOT NULL,
  record {text} NOT NULL, PRIMARY KEY (run, number)){bare};
CREATE TABLE event_stories (event {key}, story {text} NOT NULL);
CREATE INDEX event_stories_by_story ON event_stories (story);
CREATE TABLE untold_groups (story_group {text} PRIMARY KEY){bare};
CREATE VIEW reports AS
  SELECT e.*, d.id AS document_id, d.run, d.date AS published, d.publisher, d.url, d.title, s.story
  FROM events e JOIN documents d ON d.key = e.document LEFT JOIN event_stories s ON s.event = e.key
  WHERE d.replaced IS NULL;
CREATE VIEW stories AS
  SELECT r.*, c.reports, c.publishers, c.last_date
  FROM reports r JOIN (
    SELECT story AS told, count(*) AS reports, count(DISTINCT publisher) AS publishers, max(date) AS last_date
    FROM reports GROUP BY story) c ON c.told = r.story
  WHERE r.id = r.story;
CREATE VIEW one_a_day AS
  SELECT * FROM (
    SELECT r.*, row_number() OVER (
      PARTITION BY date, actors, recipients, cameo, CASE WHEN date IS NULL THEN key END ORDER BY id, key) AS nth
    FROM reports r) numbered
  WHERE nth = 1;
)";

// What people say of events. Nothing is ever taken away: a verdict that was taken back has the time of that in `voided`.
constexpr std::string_view kVerdicts = R"(
CREATE TABLE verdicts (
  id {key}, event {text} NOT NULL, run {integer} NOT NULL, type {text} NOT NULL, reviewer {text} NOT NULL,
  verdict {text} NOT NULL, fix {text}, note {text}, recorded {text} NOT NULL, voided {text});
CREATE INDEX verdicts_by_event ON verdicts (event);
)";

std::string in_dialect(std::string_view sql, const SqlDialect& dialect) {
  return fmt::format(fmt::runtime(sql), fmt::arg("key", dialect.key), fmt::arg("integer", dialect.integer),
                     fmt::arg("real", dialect.real), fmt::arg("text", dialect.text), fmt::arg("bare", dialect.bare),
                     fmt::arg("nulls_first", dialect.nulls_first));
}

}  // namespace

std::string schema_sql(const SqlDialect& dialect) { return in_dialect(kTables, dialect) + verdicts_sql(dialect); }

std::string verdicts_sql(const SqlDialect& dialect) { return in_dialect(kVerdicts, dialect); }

const std::array<SqlTableColumns, 9> kSqlTables = {{
    {"documents", "key, id, run, replaced, date, title, publisher, url, language, length, digest, text", 12},
    {"sentences", "document, sequence, start, \"end\", why_not", 5},
    {"events",
     "key, id, document, sequence, date, enddate, actors, recipients, types, modes, contexts, cameo, quad_code, "
     "event_scale, auxiliary, confidence, place, country, evidence, start, \"end\", story_group, record",
     23},
    {"statements", "key, id, document, sequence, date, relation, start, \"end\", record", 9},
    {"entities", "record, role, position, code, sector, name, text, start, \"end\"", 9},
    {"frameworks", "record, position, id, name, kind", 5},
    {"trace", "record, position, step, rule, text, start, \"end\"", 7},
    {"rejects", "run, number, place, reason, record", 5},
    {"event_stories", "event, story", 2},
}};

}  // namespace longbow
