// Loading a store: which documents are coded, what is written when, and where a stopped run goes on.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/coder.h"
#include "engine/ingest.h"
#include "store/store.h"

namespace longbow {

// Begins the reason of what is kept among the rejects and is none: a document in another language.
inline constexpr std::string_view kSetAside = "set aside: ";

struct LoadOptions {
  RunSetup setup;  // its kind is set here
  bool resume = false;
  bool recode = false;
  std::size_t batch = 200;  // documents that are written together: what a kill can cost, against what a commit costs
};

// One run. judge() may be called while another thread calls the others; of these one at a time.
class Load {
 public:
  // Opens the store, keeps other loaders out, and starts a run or finds the one to go on with: the last of the same
  // setup, where that was stopped.
  static Result<std::unique_ptr<Load>> open(const std::string& url, LoadOptions options);

  const Run& run() const { return run_; }  // as it was on opening: where resumed, its counts say how far it had come
  bool resumed() const { return run_.counts.records > 0; }
  Result<std::vector<StoredReject>> earlier_rejects() { return store_->rejects(run_.id); }

  // Whether a document is coded. One that is held is not, unless its coder, lexicon or options have changed or
  // --recode says so; another text under the same id is a reject, unless --recode says so.
  Result<Judgement> judge(const Document& document);

  Result<void> take(const Document& document, CodedDocument&& coded);
  Result<void> take(const Reject& reject);
  Result<void> set_aside(const Reject& document);  // kept among the rejects, its reason behind kSetAside
  Result<void> unchanged(const Document& document);

  // Writes what waits. Where the inputs were read to their end, tells the stories and finishes the run.
  Result<void> end(bool complete);

  const RunCounts& counts() const { return counts_; }  // of the run
  Result<StoreCounts> store_counts() { return store_->counts(); }

 private:
  Load(std::unique_ptr<Store> store, LoadOptions options) : store_(std::move(store)), options_(std::move(options)) {}
  Result<void> choose_run();
  Result<void> taken(std::string mark);
  Result<void> commit();

  std::unique_ptr<Store> store_;
  std::unique_ptr<LoadLock> lock_;   // before the store goes
  std::unique_ptr<Store> readable_;  // for judging: it sees what is committed, and does not wait for the writing
  LoadOptions options_;
  Run run_;
  RunCounts counts_;
  std::string last_;

  std::vector<StoredDocument> documents_;  // to be written
  std::vector<StoredReject> rejects_;
  std::uint64_t since_commit_ = 0;  // records
  std::size_t bytes_ = 0;           // of text that waits

  std::mutex mutex_;
  std::unordered_map<std::string, std::string> on_their_way_;  // documents that are judged and not committed: id, digest
};

}  // namespace longbow
