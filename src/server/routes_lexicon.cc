// The rules that events were coded by, and the frameworks that they name.
#include <algorithm>

#include "engine/rules.h"
#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

Outcome<Answer> rule(const Service& service, const Call& call) {
  const std::string& id = call.path[0];
  const Columns& columns = call.image->columns();
  Symbol number = columns.rule_ids.find(id);
  std::uint64_t events = 0;
  for (Row row = 0; number != kNoSymbol && row < columns.size(); ++row) {
    auto rules = columns.rules[row];
    if (columns.is_story(row) && std::find(rules.begin(), rules.end(), number) != rules.end()) ++events;
  }
  auto found = service.options.models ? find_rule(*service.options.models, id) : std::nullopt;
  if (!found && number == kNoSymbol) return refuse(FaultCode::not_found, "no event was coded by such a rule", "rule " + id);
  Json json{{"id", id}, {"kind", found ? found->kind : "step"}};
  if (found && !found->file.empty()) {
    json["file"] = found->file;
    json["line"] = found->line;
    json["source"] = found->source;
  }
  json["events"] = events;
  return json_answer(json);
}

struct FrameworkCount {
  std::uint32_t number = 0;
  std::uint64_t events = 0;
  std::vector<std::uint32_t> participants;  // codes
};

// By stories; with `actor`, those in which it takes part.
std::vector<FrameworkCount> count_frameworks(const Columns& columns, const std::string& actor) {
  std::vector<FrameworkCount> counts(columns.known_frameworks.size());
  for (std::uint32_t i = 0; i < counts.size(); ++i) counts[i].number = i;
  Symbol wanted = columns.codes.find(actor);
  for (Row row = 0; row < columns.size(); ++row) {
    if (!columns.is_story(row)) continue;
    for (std::uint32_t number : columns.frameworks[row]) {
      FrameworkCount& count = counts[number];
      ++count.events;
      for (const Lists* lists : {&columns.actors, &columns.recipients}) {
        for (std::uint32_t code : (*lists)[row]) count.participants.push_back(code);
      }
    }
  }
  for (FrameworkCount& count : counts) {
    std::sort(count.participants.begin(), count.participants.end());
    count.participants.erase(std::unique(count.participants.begin(), count.participants.end()), count.participants.end());
  }
  if (!actor.empty()) {
    std::erase_if(counts, [&](const FrameworkCount& count) {
      return !std::binary_search(count.participants.begin(), count.participants.end(), wanted);
    });
  }
  std::stable_sort(counts.begin(), counts.end(), [&](const FrameworkCount& a, const FrameworkCount& b) {
    const auto& known = columns.known_frameworks;
    return a.events != b.events ? a.events > b.events : known[a.number].id < known[b.number].id;
  });
  return counts;
}

Outcome<Answer> frameworks(const Service&, const Call& call) {
  const Columns& columns = call.image->columns();
  auto wanted = folded_words(call.parameters.text("q"));
  std::string kind = call.parameters.text("kind");
  Json items = Json::array();
  for (const FrameworkCount& count : count_frameworks(columns, call.parameters.text("actor"))) {
    const KnownFramework& known = columns.known_frameworks[count.number];
    if (!kind.empty() && known.kind != kind) continue;
    auto words = folded_words(known.id + " " + known.name);
    bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
      return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(one); });
    });
    if (!fits) continue;
    items.push_back(Json{{"id", known.id},
                         {"name", known.name},
                         {"kind", known.kind},
                         {"events", count.events},
                         {"statements", known.statements},
                         {"participants", count.participants.size()}});
  }
  return json_answer({{"items", std::move(items)}});
}

}  // namespace

std::vector<Route> lexicon_routes() {
  return {{"GET", "/api/v1/rules/{id}", rule, {}}, {"GET", "/api/v1/frameworks", frameworks, {"q", "kind", "actor"}}};
}

}  // namespace longbow
