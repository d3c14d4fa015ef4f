// Routes about the store as a whole: health, the API's description, actors.
#include <algorithm>

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

// What a code is called: by the lexicon, the table of countries, or else the records themselves.
KnownActor known_actor(const Service& service, const Columns& columns, Symbol code) {
  const std::string& text = columns.codes[code];
  if (const KnownActor* known = service.names.find(text)) return *known;
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
  for (const ActorCount& count : call.image->actors()) {
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
