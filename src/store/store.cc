// Opening by URL, and what every kind of store does alike.
#include "store/store.h"

#include <fmt/format.h>

#include "store/sqlite_store.h"

namespace longbow {

Result<std::unique_ptr<Store>> Store::open(std::string_view url, StoreOptions options) {
  constexpr std::string_view kSqlite = "sqlite:";
  if (url.starts_with(kSqlite)) {
    std::string path(url.substr(kSqlite.size()));
    if (path.empty()) return fail(ErrorCode::invalid_input, std::string(url), "no path after sqlite:");
    return open_sqlite_store(path, options);
  }
  if (url.starts_with("postgresql://") || url.starts_with("postgres://")) {
    // What stands before @ may be a password.
    return fail(ErrorCode::invalid_input, "postgresql:", "this build stores into SQLite only; use sqlite:PATH");
  }
  return fail(ErrorCode::invalid_input, std::string(url), "this is no store's address; use sqlite:PATH");
}

Result<void> Store::add(const StoredDocument& coded, const Stamp& stamp) {
  auto batch = begin();
  if (!batch) return tl::unexpected<Error>(std::move(batch.error()));
  if (auto added = (*batch)->add(coded, stamp); !added) return added;
  return (*batch)->commit();
}

Result<std::vector<Event>> Store::events(const EventFilter& filter) {
  std::vector<Event> found;
  auto done = each_event(filter, [&](Event&& event, const Stamp&) {
    found.push_back(std::move(event));
    return true;
  });
  if (!done) return tl::unexpected<Error>(std::move(done.error()));
  return found;
}

Result<std::vector<Statement>> Store::statements(const StatementFilter& filter) {
  std::vector<Statement> found;
  auto done = each_statement(filter, [&](Statement&& statement, const Stamp&) {
    found.push_back(std::move(statement));
    return true;
  });
  if (!done) return tl::unexpected<Error>(std::move(done.error()));
  return found;
}

}  // namespace longbow
