// See sql_batch.h.
#include "store/sql_batch.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <unordered_set>

#include "store/sql_rows.h"

namespace longbow {
namespace {

constexpr std::size_t kMostParameters = 500;

std::string now_utc() {
  auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now));
}

// Calls `use` with the items in portions that a statement can take.
template <class Item, class Use>
Result<void> in_portions(const std::vector<Item>& items, const Use& use) {
  for (std::size_t from = 0; from < items.size(); from += kMostParameters) {
    std::vector<SqlValue> portion;
    for (std::size_t i = from; i < std::min(items.size(), from + kMostParameters); ++i) portion.emplace_back(items[i]);
    if (Result<void> done = use(std::move(portion)); !done) return done;
  }
  return {};
}

// Runs a statement in which {} stands for a list of parameters.
template <class Item>
Result<void> run_over(SqlConnection& connection, std::string_view sql, const std::vector<Item>& items) {
  return in_portions(items, [&](std::vector<SqlValue> portion) {
    std::string text = fmt::format(fmt::runtime(sql), parameters(portion.size()));
    return connection.run({std::move(text), std::move(portion)});
  });
}

template <class Record>
void keep_last_of_each_id(std::vector<Record>& records) {
  std::unordered_map<std::string_view, std::size_t> last;
  for (std::size_t i = 0; i < records.size(); ++i) last[records[i].id] = i;
  if (last.size() == records.size()) return;
  std::vector<Record> kept;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (last.at(records[i].id) == i) kept.push_back(records[i]);
  }
  records = std::move(kept);
}

}  // namespace

Result<RunId> SqlBatch::start_run(const RunSetup& setup) {
  auto last = connection_.number({"SELECT max(id) FROM runs", {}});
  if (!last) return last;
  RunId id = *last + 1;
  std::vector<SqlValue> values = {id, setup.kind, setup.stamp.coder, setup.stamp.lexicon, setup.options, setup.inputs,
                                  now_utc()};
  auto done = connection_.run(
      {"INSERT INTO runs (id, kind, coder, lexicon, options, inputs, started, last, records, documents, sentences, "
       "events, statements, unchanged, rejected, set_aside, undated) "
       "VALUES (?, ?, ?, ?, ?, ?, ?, '', 0, 0, 0, 0, 0, 0, 0, 0, 0)",
       std::move(values)});
  if (!done) return tl::unexpected<Error>(std::move(done.error()));
  stamps_[id] = setup.stamp;
  return id;
}

Result<RunId> SqlBatch::run_like(const RunSetup& setup) {
  auto found = connection_.number(
      {"SELECT max(id) FROM runs WHERE kind = ? AND coder = ? AND lexicon = ? AND options = ? AND inputs = ?",
       {setup.kind, setup.stamp.coder, setup.stamp.lexicon, setup.options, setup.inputs}});
  if (!found || *found > 0) return found;
  return start_run(setup);
}

Result<void> SqlBatch::note(RunId run, const RunCounts& counts, std::string_view last) {
  std::vector<SqlValue> values = {std::string(last)};
  for (std::uint64_t count : {counts.records, counts.documents, counts.sentences, counts.events, counts.statements,
                              counts.unchanged, counts.rejected, counts.set_aside, counts.undated}) {
    values.emplace_back(static_cast<std::int64_t>(count));
  }
  values.emplace_back(run);
  return connection_.run(
      {"UPDATE runs SET last = ?, records = ?, documents = ?, sentences = ?, events = ?, statements = ?, "
       "unchanged = ?, rejected = ?, set_aside = ?, undated = ? WHERE id = ?",
       std::move(values)});
}

Result<void> SqlBatch::finish_run(RunId run) {
  return connection_.run({"UPDATE runs SET finished = ? WHERE id = ?", {now_utc(), run}});
}

const SqlBatch::Waiting* SqlBatch::find(std::string_view id) const {
  auto at = by_id_.find(std::string(id));
  return at == by_id_.end() ? nullptr : &documents_[at->second];
}

Result<void> SqlBatch::wait(StoredDocument coded, RunId run, bool merge) {
  auto before = by_id_.find(coded.document.id);
  if (before != by_id_.end() && documents_[before->second].run != run) {
    if (auto sent = send_documents(); !sent) return sent;
    before = by_id_.end();
  }
  if (before == by_id_.end()) {
    by_id_[coded.document.id] = documents_.size();
    std::string digest = merge ? "" : digest_of(coded.document);
    documents_.push_back({std::move(coded), std::move(digest), run, merge});
    return {};
  }
  Waiting& waiting = documents_[before->second];
  if (merge) {
    std::move(coded.events.begin(), coded.events.end(), std::back_inserter(waiting.coded.events));
    std::move(coded.statements.begin(), coded.statements.end(), std::back_inserter(waiting.coded.statements));
  } else {
    waiting = {coded, digest_of(coded.document), run, false};
  }
  return {};
}

Result<void> SqlBatch::reject(const StoredReject& reject, RunId run) {
  auto last = last_reject_.find(run);
  if (last == last_reject_.end()) {
    auto found = connection_.number({"SELECT max(number) FROM rejects WHERE run = ?", {run}});
    if (!found) return tl::unexpected<Error>(std::move(found.error()));
    last = last_reject_.emplace(run, *found).first;
  }
  RowSink& row = connection_.rows(SqlTable::rejects);
  row.integer(run).integer(++last->second).text(reject.where).text(reject.reason).text(reject.record).end_row();
  return {};
}

Result<void> SqlBatch::set_story(const StoryReport& report, std::string_view story) {
  if (report.story == story) return {};
  stories_.emplace_back(report.key, story);
  if (!report.story.empty()) retold_.push_back(report.key);
  return {};
}

Result<void> SqlBatch::told(const std::string& group) {
  told_.push_back(group);
  return {};
}

Result<void> SqlBatch::send() {
  if (auto sent = send_documents(); !sent) return sent;
  if (auto sent = send_stories(); !sent) return sent;
  return connection_.send_rows();
}

Result<void> SqlBatch::send_stories() {
  if (auto done = run_over(connection_, "DELETE FROM event_stories WHERE event IN ({})", retold_); !done) return done;
  RowSink& row = connection_.rows(SqlTable::event_stories);
  for (const auto& [event, story] : stories_) row.integer(event).text(story).end_row();
  auto done = run_over(connection_, "DELETE FROM untold_groups WHERE story_group IN ({})", told_);
  stories_.clear();
  retold_.clear();
  told_.clear();
  return done;
}

Result<std::unordered_map<std::string, SqlBatch::Version>> SqlBatch::versions_of_today() {
  std::unordered_map<std::string, Version> found;
  std::vector<std::string> ids;
  for (const Waiting& waiting : documents_) ids.push_back(waiting.coded.document.id);
  auto done = in_portions(ids, [&](std::vector<SqlValue> portion) -> Result<void> {
    auto rows = connection_.query(
        {fmt::format("SELECT d.id, d.key, d.run, r.coder, r.lexicon FROM documents d JOIN runs r ON r.id = d.run "
                     "WHERE d.replaced IS NULL AND d.id IN ({})",
                     parameters(portion.size())),
         std::move(portion)});
    if (!rows) return tl::unexpected<Error>(std::move(rows.error()));
    for (;;) {
      auto row = (*rows)->next();
      if (!row) return tl::unexpected<Error>(std::move(row.error()));
      if (!*row) return {};
      found[(*rows)->string(0)] = {(*rows)->integer(1), (*rows)->integer(2), {(*rows)->string(3), (*rows)->string(4)}};
    }
  });
  if (!done) return tl::unexpected<Error>(std::move(done.error()));
  return found;
}

Result<Stamp> SqlBatch::stamp_of(RunId run) {
  if (auto known = stamps_.find(run); known != stamps_.end()) return known->second;
  auto rows = connection_.query({"SELECT coder, lexicon FROM runs WHERE id = ?", {run}});
  if (!rows) return tl::unexpected<Error>(std::move(rows.error()));
  auto row = (*rows)->next();
  if (!row) return tl::unexpected<Error>(std::move(row.error()));
  if (!*row) return fail(ErrorCode::not_found, connection_.shown(), fmt::format("there is no run {}", run));
  return stamps_[run] = Stamp{(*rows)->string(0), (*rows)->string(1)};
}

// Decides for each waiting document what becomes of the version that the store has.
Result<void> SqlBatch::settle_versions() {
  auto versions = versions_of_today();
  if (!versions) return tl::unexpected<Error>(std::move(versions.error()));
  std::map<RunId, std::vector<std::int64_t>> replaced;
  std::vector<std::int64_t> forgotten;
  for (Waiting& waiting : documents_) {
    auto version = versions->find(waiting.coded.document.id);
    if (version == versions->end()) continue;
    if (waiting.merge) {
      auto stamp = stamp_of(waiting.run);
      if (!stamp) return tl::unexpected<Error>(std::move(stamp.error()));
      if (stamp->coder == version->second.stamp.coder && stamp->lexicon == version->second.stamp.lexicon) {
        waiting.key = version->second.key;
        if (auto done = leave_out_held(waiting); !done) return done;
        continue;
      }
    }
    if (version->second.run == waiting.run) {
      forgotten.push_back(version->second.key);
    } else {
      replaced[waiting.run].push_back(version->second.key);
    }
  }
  for (const auto& [run, keys] : replaced) {
    if (auto done = replace(keys, run); !done) return done;
  }
  return forget(forgotten);
}

Result<void> SqlBatch::leave_out_held(Waiting& waiting) {
  auto rows = connection_.query(
      {"SELECT id FROM events WHERE document = ? UNION ALL SELECT id FROM statements WHERE document = ?",
       {waiting.key, waiting.key}});
  if (!rows) return tl::unexpected<Error>(std::move(rows.error()));
  std::unordered_set<std::string> held;
  for (;;) {
    auto row = (*rows)->next();
    if (!row) return tl::unexpected<Error>(std::move(row.error()));
    if (!*row) break;
    held.insert((*rows)->string(0));
  }
  auto is_held = [&](const auto& record) { return held.contains(record.id); };
  std::erase_if(waiting.coded.events, is_held);
  std::erase_if(waiting.coded.statements, is_held);
  return {};
}

Result<void> SqlBatch::replace(const std::vector<std::int64_t>& keys, RunId run) {
  constexpr std::string_view kUntold =
      "INSERT INTO untold_groups SELECT DISTINCT story_group FROM events WHERE document IN ({}) ON CONFLICT DO NOTHING";
  if (auto done = run_over(connection_, kUntold, keys); !done) return done;
  return run_over(connection_, fmt::format("UPDATE documents SET replaced = {} WHERE key IN ({{}})", run), keys);
}

Result<void> SqlBatch::forget(const std::vector<std::int64_t>& keys) {
  if (auto done = replace(keys, 0); !done) return done;
  // Parts of the records first, while the records tell whose they are.
  for (std::string_view part : {"entities", "frameworks", "trace"}) {
    for (std::string_view of : {"events", "statements"}) {
      std::string sql = fmt::format("DELETE FROM {} WHERE record IN (SELECT key FROM {} WHERE document IN ({{}}))", part, of);
      if (auto done = run_over(connection_, sql, keys); !done) return done;
    }
  }
  for (std::string_view sql :
       {"DELETE FROM event_stories WHERE event IN (SELECT key FROM events WHERE document IN ({}))",
        "DELETE FROM events WHERE document IN ({})", "DELETE FROM statements WHERE document IN ({})",
        "DELETE FROM sentences WHERE document IN ({})", "DELETE FROM documents WHERE key IN ({})"}) {
    if (auto done = run_over(connection_, sql, keys); !done) return done;
  }
  return {};
}

Result<void> SqlBatch::note_groups(const std::vector<std::string>& groups) {
  return in_portions(groups, [&](std::vector<SqlValue> portion) {
    std::string rows;
    for (std::size_t i = 0; i < portion.size(); ++i) rows += i == 0 ? "(?)" : ", (?)";
    return connection_.run(
        {fmt::format("INSERT INTO untold_groups VALUES {} ON CONFLICT DO NOTHING", rows), std::move(portion)});
  });
}

Result<void> SqlBatch::send_documents() {
  if (documents_.empty()) return {};
  if (auto settled = settle_versions(); !settled) return settled;
  auto last_document = connection_.number({"SELECT max(key) FROM documents", {}});
  auto last_event = connection_.number({"SELECT max(key) FROM events", {}});
  auto last_statement = connection_.number({"SELECT max(key) FROM statements", {}});
  for (auto* last : {&last_document, &last_event, &last_statement}) {
    if (!*last) return tl::unexpected<Error>(std::move(last->error()));
  }
  SqlRowWriter writer(connection_, *last_document, std::max(*last_event, *last_statement));
  std::vector<std::string> groups;
  for (Waiting& waiting : documents_) {
    StoredDocument& coded = waiting.coded;
    keep_last_of_each_id(coded.events);
    keep_last_of_each_id(coded.statements);
    std::int64_t key = waiting.key > 0 ? waiting.key : writer.document(coded.document, waiting.digest, waiting.run);
    if (waiting.key == 0) writer.sentences(coded.sentences, key);
    for (const Event& event : coded.events) writer.event(event, key, groups);
    for (const Statement& statement : coded.statements) writer.statement(statement, key);
  }
  documents_.clear();
  by_id_.clear();
  std::sort(groups.begin(), groups.end());
  groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
  if (auto noted = note_groups(groups); !noted) return noted;
  return connection_.send_rows();
}

}  // namespace longbow
