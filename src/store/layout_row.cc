#include "store/layout_row.h"

#include <fmt/format.h>

#include <cmath>
#include <map>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace longbow {

TabRow& TabRow::add(std::string_view value) {
  if (!first_) out_ += '\t';
  first_ = false;
  for (char c : value) out_ += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  return *this;
}

TabRow& TabRow::number(double value, int decimals) {
  return add(std::isfinite(value) ? fmt::format("{:.{}f}", value + 0.0, decimals) : "");
}

TabRow& TabRow::empty(int count) {
  for (; count > 0; --count) add("");
  return *this;
}

std::vector<RowDyad> row_dyads(const Event& event, std::string_view of) {
  std::vector<RowDyad> dyads;
  std::map<std::string, int> seen;
  auto add = [&](const Entity& actor, const Entity* recipient) {
    // Reports of one story name the same codes, in whatever order: the number goes by them.
    std::string key = fmt::format("{}\n{}:{}", of, actor.code, actor.sector);
    if (recipient) key += fmt::format("\n{}:{}", recipient->code, recipient->sector);
    int& before = seen[key];
    if (before > 0) key += fmt::format("\n{}", before);
    ++before;
    dyads.push_back({&actor, recipient, XXH3_64bits(key.data(), key.size()) >> 1});
  };
  for (const Entity& actor : event.actors) {
    for (const Entity& recipient : event.recipients) add(actor, &recipient);
    if (event.recipients.empty()) add(actor, nullptr);
  }
  return dyads;
}

std::string CameoParty::code() const { return country.empty() ? role + group : country + role; }

CameoParty cameo_party(const Entity* entity, const Countries& countries) {
  CameoParty party;
  if (!entity) return party;
  party.role = entity->sector;
  party.name = name_of(*entity);
  if (const Country* country = countries.find(entity->code)) {
    party.country = country->cameo;
  } else if (entity->code != "---") {
    party.group = entity->code;
  }
  return party;
}

std::string_view name_of(const Entity& entity) { return entity.identifier.empty() ? entity.text : entity.identifier; }

std::string date8(const std::optional<Date>& date) {
  if (!date) return "";
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(date->year()), static_cast<unsigned>(date->month()),
                     static_cast<unsigned>(date->day()));
}

std::string digits14(std::string_view utc) {
  std::string digits;
  for (char c : utc) {
    if (c >= '0' && c <= '9' && digits.size() < 14) digits += c;
  }
  return digits.size() == 14 ? digits : "";
}

bool has_coordinates(const std::optional<Location>& location) {
  return location && (location->latitude != 0 || location->longitude != 0);
}

std::string_view place_name(const std::optional<Location>& location, const Countries& countries) {
  if (!location) return "";
  const Country* country = countries.find(location->country);
  return country && country->name == location->name ? std::string_view() : std::string_view(location->name);
}

}  // namespace longbow
