// Routes about the store as a whole: health, the API's description, actors.
#include <absl/container/flat_hash_map.h>

#include <algorithm>

#include "engine/known_actors.h"
#include "server/openapi.h"
#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

Outcome<Answer> health(const Service& service, const Call& call) {
  const Columns& columns = call.image->columns();
  Json store{{"kind", service.options.db.starts_with("sqlite:") ? "sqlite" : "postgresql"},
             {"documents", columns.documents},
             {"events", columns.size()},
             {"statements", columns.statements},
             {"stories", columns.stories}};
  if (columns.first_dated < columns.size()) {
    store["from"] = to_iso(date_of(columns.day[columns.first_dated]));
    store["to"] = to_iso(date_of(columns.day.back()));
  }
  return json_answer({{"status", "ok"},
                      {"version", service.options.version},
                      {"store", std::move(store)},
                      {"revision", call.image->revision()},
                      {"review", service.options.review},
                      {"can_code", service.coding != nullptr}});
}

Outcome<Answer> description(const Service&, const Call&) {
  Answer answer;
  answer.body = openapi_json();
  return answer;
}

struct ActorCount {
  Symbol code = kNoSymbol;
  std::uint64_t as_actor = 0, as_recipient = 0, events = 0;
  std::int32_t first = kNoDay, last = kNoDay;
};

// By stories.
std::vector<ActorCount> count_actors(const Columns& columns) {
  std::vector<ActorCount> counts(columns.codes.size());
  for (Symbol code = 0; code < counts.size(); ++code) counts[code].code = code;
  auto met = [&](Symbol code, Row row) {
    ActorCount& count = counts[code];
    ++count.events;
    if (columns.day[row] == kNoDay) return;
    count.first = count.first == kNoDay ? columns.day[row] : std::min(count.first, columns.day[row]);
    count.last = std::max(count.last, columns.day[row]);
  };
  for (Row row = 0; row < columns.size(); ++row) {
    if (!columns.is_story(row)) continue;
    auto actors = columns.actors[row];
    for (Symbol code : actors) {
      ++counts[code].as_actor;
      met(code, row);
    }
    for (Symbol code : columns.recipients[row]) {
      ++counts[code].as_recipient;
      if (std::find(actors.begin(), actors.end(), code) == actors.end()) met(code, row);
    }
  }
  std::erase_if(counts, [&](const ActorCount& count) { return count.events == 0 || columns.codes[count.code] == "---"; });
  std::sort(counts.begin(), counts.end(), [&](const ActorCount& a, const ActorCount& b) {
    return a.events != b.events ? a.events > b.events : columns.codes[a.code] < columns.codes[b.code];
  });
  return counts;
}

// What a code is called: by the lexicon, the table of countries, or else the records themselves.
KnownActor known_actor(const Service& service, const Columns& columns, Symbol code) {
  const std::string& text = columns.codes[code];
  if (service.options.models != nullptr) {
    if (auto known = find_actor(*service.options.models, text)) return *known;
  }
  if (const Country* country = service.options.countries->find(text)) return {country->name, "state"};
  auto named = columns.code_names.find(code);
  return {named == columns.code_names.end() ? text : named->second, "other"};
}

// All words asked for begin words of the code or the name.
bool fits(const std::vector<std::string>& wanted, const std::string& code, const std::string& name) {
  auto words = folded_words(code + " " + name);
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(one); });
  });
}

Outcome<Answer> actors(const Service& service, const Call& call) {
  auto limit = call.parameters.number("limit", 50, 1, 1000);
  if (!limit) return tl::unexpected(limit.error());
  const Columns& columns = call.image->columns();
  auto wanted = folded_words(call.parameters.text("q"));
  Json items = Json::array();
  std::uint64_t total = 0;
  for (const ActorCount& count : count_actors(columns)) {
    const std::string& code = columns.codes[count.code];
    KnownActor known = known_actor(service, columns, count.code);
    if (!fits(wanted, code, known.name) || ++total > *limit) continue;
    Json item{{"code", code},       {"name", known.name},           {"kind", known.kind},
              {"events", count.events}, {"as_actor", count.as_actor}, {"as_recipient", count.as_recipient}};
    if (count.first != kNoDay) {
      item["first"] = to_iso(date_of(count.first));
      item["last"] = to_iso(date_of(count.last));
    }
    items.push_back(std::move(item));
  }
  return json_answer({{"items", std::move(items)}, {"total", total}});
}

}  // namespace

std::vector<Route> general_routes() {
  return {{"GET", "/api/v1/health", health, {}},
          {"GET", "/api/v1/openapi.json", description, {}},
          {"GET", "/api/v1/actors", actors, {"q", "limit"}}};
}

}  // namespace longbow
