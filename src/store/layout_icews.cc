// ICEWS: 20 columns under a header.
#include <array>
#include <cmath>
#include <utility>

#include "store/layout_row.h"
#include "store/layouts.h"

namespace longbow {
namespace {

constexpr std::string_view kHeader =
    "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\t"
    "Target Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\t"
    "Longitude\n";

// ICEWS names sectors where CAMEO has letters.
std::string_view sector_name(std::string_view sector) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 26> kSectors = {
      {{"GOV", "Government"},
       {"MIL", "Military"},
       {"COP", "Police"},
       {"JUD", "Judicial"},
       {"LEG", "Legislative / Parliamentary"},
       {"SPY", "State Intelligence"},
       {"REB", "Rebel"},
       {"UAF", "Unidentified Forces"},
       {"OPP", "Opposition"},
       {"PTY", "Parties"},
       {"CVL", "Civilian"},
       {"REF", "Refugees / Displaced"},
       {"LAB", "Labor"},
       {"AGR", "Agricultural"},
       {"BUS", "Business"},
       {"MNC", "Multinational Corporation"},
       {"MED", "News"},
       {"EDU", "Education"},
       {"ELI", "Elite"},
       {"ENV", "Environmental"},
       {"HLH", "Health"},
       {"HRI", "Human Rights NGOs"},
       {"CRM", "Criminals / Gangs"},
       {"REL", "Religious"},
       {"IGO", "International Government Organization"},
       {"NGO", "Nongovernmental Organization / Activists"}}};
  for (auto& [code, name] : kSectors) {
    if (code == sector) return name;
  }
  return sector;
}

class IcewsEvents : public LayoutWriter {
 public:
  IcewsEvents(const Ontology& ontology, const Countries& countries) : ontology_(ontology), countries_(countries) {}

  std::string header() const override { return std::string(kHeader); }

  void append(const StoredEvent& stored, std::string& out) const override {
    const Event& event = stored.event;
    const CameoCode* code = ontology_.find(event.cameo);
    for (const RowDyad& dyad : row_dyads(event, event.id)) {
      TabRow row(out);
      row.add(std::to_string(dyad.number)).add(event.date ? to_iso(*event.date) : "");
      add_party(dyad.actor, row);
      row.add(code ? std::string_view(code->label) : std::string_view()).add(event.cameo);
      row.number(code ? code->goldstein : std::nan(""), 1);
      add_party(dyad.recipient, row);
      row.add(stored.story.empty() ? event.text_info.document : stored.story);
      row.add(std::int64_t{event.text_info.sequence} + 1).add(stored.publisher);
      add_place(event.location, row);
      row.end();
    }
  }

 private:
  void add_party(const Entity* entity, TabRow& row) const {
    if (!entity) return void(row.empty(3));
    const Country* country = countries_.find(entity->code);
    row.add(name_of(*entity)).add(sector_name(entity->sector)).add(country ? country->name : "");
  }

  void add_place(const std::optional<Location>& location, TabRow& row) const {
    const Country* country = location ? countries_.find(location->country) : nullptr;
    row.add(place_name(location, countries_)).empty(2).add(country ? country->name : "");
    bool known = has_coordinates(location);
    row.number(known ? location->latitude : std::nan(""), 4).number(known ? location->longitude : std::nan(""), 4);
  }

  const Ontology& ontology_;
  const Countries& countries_;
};

}  // namespace

std::unique_ptr<LayoutWriter> icews_events(const Ontology& ontology, const Countries& countries) {
  return std::make_unique<IcewsEvents>(ontology, countries);
}

}  // namespace longbow
