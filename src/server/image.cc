#include "server/image.h"

#include <algorithm>
#include <chrono>

namespace longbow {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::size_t kMostSelections = 16;
constexpr std::size_t kMostStates = 8;
constexpr std::size_t kMostIdle = 8;
constexpr milliseconds kLook{1000};
constexpr int kRest = 5;  // reading the store anew takes at most one part in so many of the time

// A list of what was asked for last, the latest at its end. Null where the key is none of them.
template <class T>
T find_kept(std::mutex& mutex, std::vector<std::pair<std::string, T>>& list, const std::string& key) {
  std::lock_guard lock(mutex);
  auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.first == key; });
  if (found == list.end()) return nullptr;
  std::rotate(found, found + 1, list.end());
  return list.back().second;
}

template <class T>
void keep(std::mutex& mutex, std::vector<std::pair<std::string, T>>& list, std::size_t most, const std::string& key,
          const T& value) {
  std::lock_guard lock(mutex);
  if (list.size() >= most) list.erase(list.begin());
  list.emplace_back(key, value);
}

}  // namespace

RowList Image::select(const std::string& key, const Selection& selection) const {
  if (auto kept = find_kept(mutex_, selected_, key)) return kept;
  auto rows = std::make_shared<const std::vector<Row>>(select_rows(*columns_, selection));
  keep(mutex_, selected_, kMostSelections, key, rows);
  return rows;
}

Result<std::shared_ptr<const StoryImage>> Image::stories_of(const std::string& actor, const ReadStories& read) const {
  if (auto kept = find_kept(mutex_, stories_, actor)) return kept;
  auto stories = read();
  if (!stories) return tl::unexpected<Error>(std::move(stories.error()));
  auto shared = std::make_shared<const StoryImage>(std::move(*stories));
  keep(mutex_, stories_, kMostStates, actor, shared);
  return shared;
}

RowList Image::sorted(SortKey key) const {
  auto at = static_cast<std::size_t>(key);
  std::call_once(sorting_[at], [&] { sorted_[at] = std::make_shared<const std::vector<Row>>(sorted_rows(*columns_, key)); });
  return sorted_[at];
}

const std::vector<ActorCount>& Image::actors() const {
  std::call_once(counting_actors_, [&] { actors_ = count_actors(*columns_); });
  return actors_;
}

Result<std::shared_ptr<const Ledger>> Image::ledger(const ReadLedger& read) const {
  std::lock_guard lock(ledger_mutex_);
  if (ledger_) return ledger_;
  auto made = read();
  if (!made) return tl::unexpected<Error>(std::move(made.error()));
  return ledger_ = std::make_shared<const Ledger>(std::move(*made));
}

Result<std::unique_ptr<ImageKeeper>> ImageKeeper::open(const std::string& db, const ActClasses& classes) {
  auto store = Store::open(db, {StoreMode::read});
  if (!store) return tl::unexpected<Error>(std::move(store.error()));
  std::unique_ptr<ImageKeeper> keeper(new ImageKeeper(std::move(*store), classes));
  auto columns = read_columns(*keeper->store_, classes);
  if (!columns) return tl::unexpected<Error>(std::move(columns.error()));
  keeper->image_.store(std::make_shared<const Image>(std::move(*columns), 1));
  keeper->thread_ = std::thread([one = keeper.get(), db] { one->watch(db); });
  return keeper;
}

ImageKeeper::~ImageKeeper() {
  {
    std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

bool ImageKeeper::wait(milliseconds time) {
  std::unique_lock lock(mutex_);
  return !wake_.wait_for(lock, time, [this] { return stop_; });
}

void ImageKeeper::watch(const std::string& db) {
  milliseconds rest = kLook;
  while (wait(rest)) {
    rest = kLook;
    if (!store_) {
      auto store = Store::open(db, {StoreMode::read});
      if (!store) continue;
      store_ = std::move(*store);
    }
    auto mark = store_->mark();
    auto before = now();
    if (mark && *mark == before->columns().mark) continue;
    auto begun = Clock::now();
    auto columns = mark ? read_columns(*store_, classes_) : tl::unexpected(mark.error());
    if (!columns) {
      store_.reset();  // the connection may be gone; what is known stays
      continue;
    }
    image_.store(std::make_shared<const Image>(std::move(*columns), before->revision() + 1));
    rest = std::max(kLook, std::chrono::duration_cast<milliseconds>(Clock::now() - begun) * kRest);
  }
}

StorePool::Loan::~Loan() {
  if (!store_ || failed_) return;
  std::lock_guard lock(pool_->mutex_);
  if (pool_->idle_.size() < kMostIdle) pool_->idle_.push_back(std::move(store_));
}

Result<StorePool::Loan> StorePool::borrow() {
  {
    std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      auto store = std::move(idle_.back());
      idle_.pop_back();
      return Loan(*this, std::move(store));
    }
  }
  auto store = Store::open(db_, {StoreMode::read});
  if (!store) return tl::unexpected<Error>(std::move(store.error()));
  return Loan(*this, std::move(*store));
}

}  // namespace longbow
