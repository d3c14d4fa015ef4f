// What the layouts share: rows with tabs, dyads, numbers for rows, parties in CAMEO's manner.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ontology/countries.h"
#include "coding/event.h"

namespace longbow {

// A line under way. A tab or line break within a value becomes a blank: readers of these layouts know no quoting.
class TabRow {
 public:
  explicit TabRow(std::string& out) : out_(out) {}
  TabRow& add(std::string_view value);
  TabRow& add(std::int64_t value) { return add(std::to_string(value)); }
  TabRow& number(double value, int decimals);  // "" where it is not finite
  TabRow& empty(int count = 1);
  void end() { out_ += '\n'; }

 private:
  std::string& out_;
  bool first_ = true;
};

struct RowDyad {
  const Entity* actor = nullptr;
  const Entity* recipient = nullptr;  // null where the event has none
  std::uint64_t number = 0;           // the row's own, the same for the same event each time; below 2^63
};

// Every actor with every recipient. `of` is what the rows' numbers stand for: an event's id, or a story's.
std::vector<RowDyad> row_dyads(const Event& event, std::string_view of);

// A party as CAMEO splits it: where it is from, what it is, and the rest.
struct CameoParty {
  std::string country;  // "KAZ", "" where there is none
  std::string group;    // of an organisation its short name: "NATO"
  std::string role;     // "GOV", "IGO", ""
  std::string name;
  std::string code() const;  // all of them in a row, "KAZGOV", "IGONATO"
};
CameoParty cameo_party(const Entity* entity, const Countries& countries);

// The canonical name, or the words of the text.
std::string_view name_of(const Entity& entity);
std::string date8(const std::optional<Date>& date);     // "20110305"
std::string digits14(std::string_view utc);             // "20260301120000" of "2026-03-01T12:00:00Z"
bool has_coordinates(const std::optional<Location>& location);
// The place's name, but for a place that is a whole country.
std::string_view place_name(const std::optional<Location>& location, const Countries& countries);

}  // namespace longbow
