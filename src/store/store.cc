// Opening by URL, and what every kind of store does alike.
#include "store/store.h"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "store/postgres_connection.h"
#include "store/sql_store.h"
#include "store/sqlite_connection.h"

namespace longbow {

Result<std::unique_ptr<Store>> Store::open(std::string_view url, StoreOptions options) {
  constexpr std::string_view kSqlite = "sqlite:";
  if (url.starts_with(kSqlite)) {
    std::string path(url.substr(kSqlite.size()));
    if (path.empty()) return fail(ErrorCode::invalid_input, std::string(url), "no path after sqlite:");
    auto connection = open_sqlite(path, options);
    if (!connection) return tl::unexpected<Error>(std::move(connection.error()));
    return make_sql_store(std::move(*connection));
  }
  if (url.starts_with("postgresql://") || url.starts_with("postgres://")) {
    auto connection = open_postgres(std::string(url), options);
    if (!connection) return tl::unexpected<Error>(std::move(connection.error()));
    return make_sql_store(std::move(*connection));
  }
  return fail(ErrorCode::invalid_input, std::string(url), "this is no store's address; use sqlite:PATH or postgresql://...");
}

std::string digest_of(const Document& document) {
  XXH3_state_t state;
  XXH3_128bits_reset(&state);
  auto take = [&](std::string_view text) {
    XXH3_128bits_update(&state, text.data(), text.size());
    XXH3_128bits_update(&state, "\xFF", 1);  // in no text, as it is UTF-8
  };
  for (std::string_view text : {std::string_view(document.text), std::string_view(document.title),
                                std::string_view(document.publisher), std::string_view(document.url),
                                std::string_view(document.language)}) {
    take(text);
  }
  take(document.date ? to_iso(*document.date) : "");
  for (const UserMention& mention : document.mentions) {
    take(fmt::format("{} {} {} {}", mention.span.begin, mention.span.end, static_cast<int>(mention.role), mention.code));
  }
  XXH128_hash_t hash = XXH3_128bits_digest(&state);
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

Result<void> Store::add(const StoredDocument& coded, const Stamp& stamp) {
  auto batch = begin();
  if (!batch) return tl::unexpected<Error>(std::move(batch.error()));
  RunSetup setup;
  setup.stamp = stamp;
  auto run = (*batch)->run_like(setup);
  if (!run) return tl::unexpected<Error>(std::move(run.error()));
  if (auto added = (*batch)->add(coded, *run); !added) return added;
  return (*batch)->commit();
}

Result<std::vector<Event>> Store::events(const EventFilter& filter) {
  std::vector<Event> found;
  auto done = each_event(filter, [&](StoredEvent&& stored) {
    found.push_back(std::move(stored.event));
    return true;
  });
  if (!done) return tl::unexpected<Error>(std::move(done.error()));
  return found;
}

Result<std::vector<Statement>> Store::statements(const StatementFilter& filter) {
  std::vector<Statement> found;
  auto done = each_statement(filter, [&](StoredStatement&& stored) {
    found.push_back(std::move(stored.statement));
    return true;
  });
  if (!done) return tl::unexpected<Error>(std::move(done.error()));
  return found;
}

}  // namespace longbow
