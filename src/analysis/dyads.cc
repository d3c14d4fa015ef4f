// Counting and showing of dyads: see dyads.h.
#include "analysis/dyads.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "store/display.h"

namespace longbow {
namespace {

// Actor, recipient, mutual.
using Pair = std::tuple<std::string, std::string, bool>;

std::set<std::string> names_of(const std::vector<Entity>& entities) {
  std::set<std::string> names;
  for (const Entity& entity : entities) {
    names.insert(entity.code.empty() || entity.code == "---" ? one_line(entity.text) : entity.code);
  }
  return names;
}

std::set<Pair> pairs_of(const Event& event) {
  std::set<Pair> pairs;
  auto actors = names_of(event.actors);
  auto recipients = names_of(event.recipients);
  for (const std::string& actor : actors) {
    for (const std::string& recipient : recipients) pairs.emplace(actor, recipient, false);
  }
  if (!recipients.empty()) return pairs;
  for (auto one = actors.begin(); one != actors.end(); ++one) {
    for (auto other = std::next(one); other != actors.end(); ++other) pairs.emplace(*one, *other, true);
  }
  if (actors.size() == 1) pairs.emplace(*actors.begin(), "", false);
  return pairs;
}

void count(const Event& event, Dyad& dyad) {
  ++dyad.events;
  if (event.quad_code == 1 || event.quad_code == 2) ++dyad.cooperative;
  if (event.quad_code == 3 || event.quad_code == 4) ++dyad.conflictual;
  if (event.auxiliary & (kFuture | kHypothetical | kNegation)) ++dyad.untold;
  if (!event.date) return;
  dyad.first = std::min(dyad.first.value_or(*event.date), *event.date);
  dyad.last = std::max(dyad.last.value_or(*event.date), *event.date);
}

}  // namespace

std::vector<Dyad> dyads_of(const std::vector<Event>& events) {
  std::map<Pair, Dyad> counted;
  for (const Event& event : events) {
    for (const Pair& pair : pairs_of(event)) {
      Dyad& dyad = counted[pair];
      std::tie(dyad.actor, dyad.recipient, dyad.mutual) = pair;
      count(event, dyad);
    }
  }
  std::vector<Dyad> dyads;
  for (auto& [pair, dyad] : counted) dyads.push_back(std::move(dyad));
  std::stable_sort(dyads.begin(), dyads.end(), [](const Dyad& a, const Dyad& b) { return a.events > b.events; });
  return dyads;
}

std::string dyad_table(const std::vector<Dyad>& dyads, std::size_t width, std::size_t most) {
  constexpr std::size_t kNumbers = 4 * 9, kDates = 2 + 10 + 2 + 10, kArrow = 5;
  std::size_t party =
      std::clamp((std::max(width, std::size_t{76}) - kNumbers - kDates - kArrow) / 2, std::size_t{5}, std::size_t{24});
  auto row = [&](std::string_view actor, std::string_view arrow, std::string_view recipient, auto... numbers) {
    std::string line = fmt::format("{}  {}  {}", fit(actor, party), fit(arrow, 1), fit(recipient, party));
    for (const auto& number : {fmt::format("{}", numbers)...}) line += fmt::format("{:>9}", number);
    return line;
  };
  std::string table = row("WHO", "", "TO WHOM", "EVENTS", "COOP", "CONFLICT", "UNTOLD");
  table += "  FIRST       LAST\n";
  for (std::size_t i = 0; i < std::min(most, dyads.size()); ++i) {
    const Dyad& dyad = dyads[i];
    std::string_view arrow = dyad.mutual ? "↔" : dyad.recipient.empty() ? "" : "→";
    table += row(dyad.actor, arrow, dyad.recipient, dyad.events, dyad.cooperative, dyad.conflictual, dyad.untold);
    if (dyad.first) table += fmt::format("  {}  {}", to_iso(*dyad.first), to_iso(*dyad.last));
    table += '\n';
  }
  if (dyads.size() > most) table += fmt::format("and {} more\n", dyads.size() - most);
  return table;
}

}  // namespace longbow
