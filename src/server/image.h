// What the routes answer from: the store's columns as of now, with what was derived from them, and connections to the
// store itself for what columns do not hold.
#pragma once

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "analysis/actor_counts.h"
#include "analysis/columns.h"
#include "analysis/ledger.h"
#include "analysis/selection.h"
#include "analysis/story_image.h"
#include "store/store.h"

namespace longbow {

using RowList = std::shared_ptr<const std::vector<Row>>;

// Columns and the answers that many requests share. Used from any thread.
class Image {
 public:
  Image(std::shared_ptr<const Columns> columns, std::uint64_t revision)
      : columns_(std::move(columns)), revision_(revision) {}

  const Columns& columns() const { return *columns_; }
  std::uint64_t revision() const { return revision_; }

  // `key` tells selections apart. Linked charts ask for the same rows one after another: the last are kept.
  RowList select(const std::string& key, const Selection& selection) const;
  RowList sorted(SortKey key) const;
  const std::vector<ActorCount>& actors() const;
  // What balances are made of, kept for the states that were asked for last.
  using ReadStories = std::function<Result<StoryImage>()>;
  Result<std::shared_ptr<const StoryImage>> stories_of(const std::string& actor, const ReadStories& read) const;
  // The ledger of the whole store, read when it is first asked for.
  using ReadLedger = std::function<Result<Ledger>()>;
  Result<std::shared_ptr<const Ledger>> ledger(const ReadLedger& read) const;

 private:
  std::shared_ptr<const Columns> columns_;
  std::uint64_t revision_;
  mutable std::mutex mutex_;
  mutable std::vector<std::pair<std::string, RowList>> selected_;  // latest last
  mutable std::array<std::once_flag, 7> sorting_;
  mutable std::array<RowList, 7> sorted_;
  mutable std::once_flag counting_actors_;
  mutable std::vector<ActorCount> actors_;
  mutable std::vector<std::pair<std::string, std::shared_ptr<const StoryImage>>> stories_;  // latest last
  mutable std::mutex ledger_mutex_;  // held while it is read: who asks meanwhile waits for the same
  mutable std::shared_ptr<const Ledger> ledger_;
};

// Looks once a second whether the store has changed, and then reads it anew beside the image that is in use.
class ImageKeeper {
 public:
  // The classes outlive the keeper.
  static Result<std::unique_ptr<ImageKeeper>> open(const std::string& db, const ActClasses& classes);
  ~ImageKeeper();

  std::shared_ptr<const Image> now() const { return image_.load(); }

 private:
  ImageKeeper(std::unique_ptr<Store> store, const ActClasses& classes) : store_(std::move(store)), classes_(classes) {}
  void watch(const std::string& db);
  bool wait(std::chrono::milliseconds time);  // false: to stop

  std::unique_ptr<Store> store_;  // the watching thread's
  const ActClasses& classes_;
  std::atomic<std::shared_ptr<const Image>> image_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  std::thread thread_;
};

// Connections that are lent, one to a thread at a time.
class StorePool {
 public:
  explicit StorePool(std::string db) : db_(std::move(db)) {}

  // Given back when it goes; one that failed is not used again.
  class Loan {
   public:
    Loan(StorePool& pool, std::unique_ptr<Store> store) : pool_(&pool), store_(std::move(store)) {}
    Loan(Loan&&) = default;
    ~Loan();
    Store& operator*() const { return *store_; }
    Store* operator->() const { return store_.get(); }
    template <class T>
    Result<T> keep(Result<T> done) {
      if (!done) failed_ = true;
      return done;
    }

   private:
    StorePool* pool_;
    std::unique_ptr<Store> store_;
    bool failed_ = false;
  };
  Result<Loan> borrow();

 private:
  std::string db_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Store>> idle_;
};

}  // namespace longbow
