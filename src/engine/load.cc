#include "engine/load.h"

#include <utility>

#include "analysis/stories.h"

namespace longbow {
namespace {

constexpr std::uint64_t kMostRecords = 5000;          // between commits, where most are unchanged
constexpr std::size_t kMostBytes = std::size_t{8} << 20;  // of text in a batch

}  // namespace

Result<std::unique_ptr<Load>> Load::open(const std::string& url, LoadOptions options) {
  auto store = Store::open(url, {StoreMode::create});
  if (!store) return tl::unexpected<Error>(std::move(store.error()));
  options.setup.kind = options.recode ? "recode" : "code";
  std::unique_ptr<Load> load(new Load(std::move(*store), std::move(options)));
  auto lock = load->store_->lock_for_load();
  if (!lock) return tl::unexpected<Error>(std::move(lock.error()));
  load->lock_ = std::move(*lock);
  auto readable = Store::open(url, {StoreMode::read});
  if (!readable) return tl::unexpected<Error>(std::move(readable.error()));
  load->readable_ = std::move(*readable);
  if (auto chosen = load->choose_run(); !chosen) return tl::unexpected<Error>(std::move(chosen.error()));
  return load;
}

Result<void> Load::choose_run() {
  if (options_.resume) {
    auto runs = store_->runs();
    if (!runs) return tl::unexpected<Error>(std::move(runs.error()));
    for (auto run = runs->rbegin(); run != runs->rend(); ++run) {
      const RunSetup& setup = run->setup;
      if (setup.kind != options_.setup.kind || setup.inputs != options_.setup.inputs) continue;
      if (!setup.codes_like(options_.setup) || !run->finished.empty()) break;
      run_ = *run;
      counts_ = run->counts;
      last_ = run->last;
      return {};
    }
  }
  auto batch = store_->begin();
  if (!batch) return tl::unexpected<Error>(std::move(batch.error()));
  auto started = (*batch)->start_run(options_.setup);
  if (!started) return tl::unexpected<Error>(std::move(started.error()));
  run_.id = *started;
  run_.setup = options_.setup;
  return (*batch)->commit();
}

Result<Judgement> Load::judge(const Document& document) {
  std::string digest = digest_of(document);
  auto twice = [&](bool same) -> Judgement {
    if (same) return {Judgement::Verdict::unchanged, ""};
    return {Judgement::Verdict::reject,
            "a document of this id and another content is held already; give it an id of its own, or have it coded anew "
            "with --recode"};
  };
  std::lock_guard guard(mutex_);
  if (auto here = on_their_way_.find(document.id); here != on_their_way_.end()) return twice(here->second == digest);
  auto held = readable_->held(document, options_.setup);
  if (!held) return tl::unexpected<Error>(std::move(held.error()));
  if (*held == Held::same || *held == Held::other_text) {
    bool anew = options_.recode;
    if (anew) {
      auto coded = readable_->coded_in(document.id, run_.id);
      if (!coded) return tl::unexpected<Error>(std::move(coded.error()));
      anew = !*coded;
    }
    if (!anew) return twice(*held == Held::same);
  }
  on_their_way_.emplace(document.id, std::move(digest));
  return Judgement{};
}

Result<void> Load::take(const Document& document, CodedDocument&& coded) {
  ++counts_.documents;
  counts_.sentences += coded.sentences;
  counts_.events += coded.events.size();
  counts_.statements += coded.statements.size();
  counts_.undated += document.date ? 0 : 1;
  StoredDocument& stored = documents_.emplace_back();
  stored.document = document;
  stored.events = std::move(coded.events);
  stored.statements = std::move(coded.statements);
  for (const SentenceNote& note : coded.notes) {
    stored.sentences.push_back({note.span, note.why == WhyNot::none ? "" : std::string(name(note.why))});
  }
  bytes_ += document.text.size();
  return taken(document.id);
}

Result<void> Load::take(const Reject& reject) {
  ++counts_.rejected;
  rejects_.push_back({reject.where, reject.reason, reject.record});
  return taken(reject.where);
}

Result<void> Load::set_aside(const Reject& document) {
  ++counts_.set_aside;
  rejects_.push_back({document.where, std::string(kSetAside) + document.reason, document.record});
  return taken(document.where);
}

Result<void> Load::unchanged(const Document& document) {
  ++counts_.unchanged;
  return taken(document.id);
}

Result<void> Load::taken(std::string mark) {
  ++counts_.records;
  ++since_commit_;
  last_ = std::move(mark);
  bool full = documents_.size() + rejects_.size() >= options_.batch || since_commit_ >= kMostRecords || bytes_ >= kMostBytes;
  return full ? commit() : Result<void>();
}

Result<void> Load::commit() {
  if (since_commit_ == 0) return {};
  auto batch = store_->begin();
  if (!batch) return tl::unexpected<Error>(std::move(batch.error()));
  std::vector<std::string> ids;
  for (StoredDocument& document : documents_) {
    ids.push_back(document.document.id);
    if (auto added = (*batch)->add(std::move(document), run_.id); !added) return added;
  }
  for (const StoredReject& reject : rejects_) {
    if (auto added = (*batch)->reject(reject, run_.id); !added) return added;
  }
  if (auto noted = (*batch)->note(run_.id, counts_, last_); !noted) return noted;
  if (auto done = (*batch)->commit(); !done) return done;
  documents_.clear();
  rejects_.clear();
  since_commit_ = 0;
  bytes_ = 0;
  std::lock_guard guard(mutex_);
  for (const std::string& id : ids) on_their_way_.erase(id);
  return {};
}

Result<void> Load::end(bool complete) {
  if (auto done = commit(); !done || !complete) return done;
  if (auto told = update_stories(*store_); !told) return tl::unexpected<Error>(std::move(told.error()));
  auto batch = store_->begin();
  if (!batch) return tl::unexpected<Error>(std::move(batch.error()));
  if (auto finished = (*batch)->finish_run(run_.id); !finished) return finished;
  return (*batch)->commit();
}

}  // namespace longbow
