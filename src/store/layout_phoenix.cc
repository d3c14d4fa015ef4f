// Phoenix: 26 columns without a header.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "store/layout_row.h"
#include "store/layouts.h"

namespace longbow {
namespace {

constexpr std::array<std::string_view, 14> kAgents = {"GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD",
                                                      "SPY", "MED", "EDU", "BUS", "CRM", "CVL", ""};
constexpr std::array<std::string_view, 4> kBodies = {"IGO", "NGO", "IMG", "MNC"};

template <class List>
bool holds(const List& list, std::string_view value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

class PhoenixEvents : public LayoutWriter {
 public:
  PhoenixEvents(const Ontology& ontology, const Countries& countries) : ontology_(ontology), countries_(countries) {}

  void append(const StoredEvent& stored, std::string& out) const override {
    const Event& event = stored.event;
    const CameoCode* code = ontology_.find(event.cameo);
    std::string day = date8(event.date);
    for (const RowDyad& dyad : row_dyads(event, event.id)) {
      TabRow row(out);
      row.add(fmt::format("{}_{}", dyad.number, std::max<RunId>(stored.run, 1)));
      row.add(day);
      row.add(day.substr(0, 4)).add(event.date ? day.substr(4, 2) : "").add(event.date ? day.substr(6, 2) : "");
      add_party(dyad.actor, row);
      add_party(dyad.recipient, row);
      row.add(event.cameo).add(event.cameo.substr(0, 2));
      row.add(event.cameo.empty() ? "" : std::to_string(ontology_.quad_class(QuadScheme::phoenix, event.cameo)));
      row.number(code ? code->goldstein : std::nan(""), 1);
      row.add(issues_of(event));
      add_place(event.location, row);
      row.add(fmt::format("{}_{}", event.text_info.document, event.text_info.sequence + 1));
      row.add(stored.url).add(stored.publisher);
      row.end();
    }
  }

 private:
  // The whole code, then its first three letters if they name a country or a kind of body, then the first agent of the
  // classic list, then what is left.
  void add_party(const Entity* entity, TabRow& row) const {
    CameoParty party = cameo_party(entity, countries_);
    if (!entity) return void(row.empty(4));
    std::string whose = party.country, role, rest;
    if (holds(kBodies, party.role)) {
      (whose.empty() ? whose : rest) += party.role;
    } else {
      (holds(kAgents, party.role) ? role : rest) += party.role;
    }
    if (whose.empty()) whose = "---";
    rest += party.group;
    row.add(whose + role + rest).add(whose).add(role).add(rest);
  }

  static std::string issues_of(const Event& event) {
    std::string issues;
    for (const std::string& context : event.contexts) issues += fmt::format("{}{},1", issues.empty() ? "" : ";", context);
    return issues;
  }

  void add_place(const std::optional<Location>& location, TabRow& row) const {
    bool known = has_coordinates(location);
    row.number(known ? location->latitude : std::nan(""), 4).number(known ? location->longitude : std::nan(""), 4);
    row.add(place_name(location, countries_)).empty().add(location ? location->country : "");
  }

  const Ontology& ontology_;
  const Countries& countries_;
};

}  // namespace

std::unique_ptr<LayoutWriter> phoenix_events(const Ontology& ontology, const Countries& countries) {
  return std::make_unique<PhoenixEvents>(ontology, countries);
}

}  // namespace longbow
