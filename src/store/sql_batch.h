// What is written together, into the tables of sql_schema.cc. Documents wait here until they are sent, so that one
// question to the database serves many of them.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "store/sql_connection.h"
#include "store/store.h"

namespace longbow {

// Within a transaction that the caller has begun; ending it is the caller's, too.
class SqlBatch {
 public:
  explicit SqlBatch(SqlConnection& connection) : connection_(connection) {}

  Result<RunId> start_run(const RunSetup& setup);
  Result<RunId> run_like(const RunSetup& setup);
  Result<void> note(RunId run, const RunCounts& counts, std::string_view last);
  Result<void> finish_run(RunId run);
  Result<void> add(StoredDocument coded, RunId run) { return wait(std::move(coded), run, false); }
  Result<void> merge(StoredDocument coded, RunId run) { return wait(std::move(coded), run, true); }
  Result<void> reject(const StoredReject& reject, RunId run);
  Result<void> set_story(const StoryReport& report, std::string_view story);
  Result<void> told(const std::string& group);

  // Writes all that waits.
  Result<void> send();
  std::size_t waiting() const { return documents_.size(); }

  struct Waiting {
    StoredDocument coded;
    std::string digest;
    RunId run = 0;
    bool merge = false;
    std::int64_t key = 0;  // of the version in the store that is added to; 0: a new version
  };
  const Waiting* find(std::string_view id) const;

 private:
  struct Version {
    std::int64_t key = 0;
    RunId run = 0;
    Stamp stamp;
  };
  Result<void> wait(StoredDocument coded, RunId run, bool merge);
  Result<void> send_documents();
  Result<std::unordered_map<std::string, Version>> versions_of_today();
  Result<Stamp> stamp_of(RunId run);
  Result<void> settle_versions();
  Result<void> replace(const std::vector<std::int64_t>& keys, RunId run);
  Result<void> forget(const std::vector<std::int64_t>& keys);
  Result<void> leave_out_held(Waiting& waiting);
  Result<void> note_groups(const std::vector<std::string>& groups);
  Result<void> send_stories();

  SqlConnection& connection_;
  std::vector<Waiting> documents_;
  std::unordered_map<std::string, std::size_t> by_id_;  // into documents_
  std::unordered_map<RunId, Stamp> stamps_;
  std::vector<std::pair<std::int64_t, std::string>> stories_;  // event and story
  std::vector<std::int64_t> retold_;                           // events that had another story
  std::vector<std::string> told_;
  std::unordered_map<RunId, std::int64_t> last_reject_;
};

}  // namespace longbow
