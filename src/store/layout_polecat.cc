// POLECAT: 40 columns under a header, one row an event, "None" for what is missing.
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "store/layout_row.h"
#include "store/layouts.h"

namespace longbow {
namespace {

constexpr std::string_view kHeader =
    "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\t"
    "Primary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\t"
    "Recipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\t"
    "Wikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\t"
    "Raw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\t"
    "Version\n";

constexpr std::array<std::string_view, 5> kQuads = {"", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT",
                                                    "MATERIAL CONFLICT"};

class Row {
 public:
  explicit Row(std::string& out) : row_(out) {}
  Row& add(std::string_view value) {
    row_.add(value.empty() ? "None" : value);
    return *this;
  }
  Row& number(double value, int decimals) { return add(std::isfinite(value) ? fmt::format("{:.{}f}", value, decimals) : ""); }
  Row& none(int count = 1) {
    for (; count > 0; --count) add("");
    return *this;
  }
  // A value of each item, those that are there; `text` gives it.
  template <class Items, class Text>
  Row& joined(const Items& items, Text text) {
    std::string all;
    for (const auto& item : items) {
      std::string_view value = text(item);
      if (!value.empty()) all.append(all.empty() ? "" : "; ").append(value);
    }
    return add(all);
  }
  void end() { row_.end(); }

 private:
  TabRow row_;
};

class PolecatEvents : public LayoutWriter {
 public:
  explicit PolecatEvents(const Countries& countries) : countries_(countries) {}

  std::string header() const override { return std::string(kHeader); }

  void append(const StoredEvent& stored, std::string& out) const override {
    const Event& event = stored.event;
    auto same = [](const std::string& text) { return std::string_view(text); };
    Row row(out);
    row.add(event.id).add(event.date ? to_iso(*event.date) : "");
    row.joined(event.types, [](EventType type) { return name(type); }).joined(event.modes, same);
    row.number(event.event_scale, 1);
    row.add(event.quad_code > 0 && event.quad_code < 5 ? kQuads[static_cast<std::size_t>(event.quad_code)] : "");
    row.joined(event.contexts, same);
    add_parties(event.actors, row);
    add_parties(event.recipients, row);
    add_place(event.location, row);
    row.add(stored.publisher).add(stored.published ? to_iso(*stored.published) : "");
    row.none(3);  // people, organisations and places of the whole story
    row.add(stored.language.empty() ? "en" : stored.language).add(stored.stamp.coder);
    row.end();
  }

 private:
  void add_parties(const std::vector<Entity>& parties, Row& row) const {
    auto country = [&](const Entity& party) { return countries_.find(party.code); };
    row.joined(parties, [](const Entity& party) { return name_of(party); });
    row.joined(parties, [&](const Entity& party) { return country(party) ? std::string_view(party.code) : ""; });
    row.joined(parties, [&](const Entity& party) {
      const Country* found = country(party);
      return found ? std::string_view(found->cow) : "";
    });
    row.add(parties.empty() ? "" : parties.front().sector);
    row.joined(parties, [](const Entity& party) { return std::string_view(party.sector); });
    row.none();  // title
    row.joined(parties, [](const Entity& party) { return std::string_view(party.text); });
    row.none();  // page of Wikipedia
  }

  void add_place(const std::optional<Location>& location, Row& row) const {
    const Country* country = location ? countries_.find(location->country) : nullptr;
    bool known = has_coordinates(location);
    row.add(location ? location->name : "").add(place_name(location, countries_)).none(2);
    row.add(country ? country->name : "");
    row.number(known ? location->latitude : std::nan(""), 4).number(known ? location->longitude : std::nan(""), 4);
    row.none().add(location ? location->name : "").none();
  }

  const Countries& countries_;
};

}  // namespace

std::unique_ptr<LayoutWriter> polecat_events(const Countries& countries) {
  return std::make_unique<PolecatEvents>(countries);
}

}  // namespace longbow
