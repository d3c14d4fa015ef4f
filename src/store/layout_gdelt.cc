// GDELT 2: its table of events (61 columns) and its table of mentions (16).
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "store/layout_row.h"
#include "store/layouts.h"

namespace longbow {
namespace {

std::string_view story_of(const StoredEvent& stored) { return stored.story.empty() ? stored.event.id : stored.story; }

class GdeltEvents : public LayoutWriter {
 public:
  GdeltEvents(const Ontology& ontology, const Countries& countries) : ontology_(ontology), countries_(countries) {}

  void append(const StoredEvent& stored, std::string& out) const override {
    const Event& event = stored.event;
    for (const RowDyad& dyad : row_dyads(event, story_of(stored))) {
      TabRow row(out);
      row.add(std::to_string(dyad.number));
      add_date(event.date, row);
      add_party(dyad.actor, row);
      add_party(dyad.recipient, row);
      add_act(stored, row);
      row.add("0").empty(7);  // where the actor was: not coded
      row.add("0").empty(7);  // where the recipient was
      add_place(event.location, row);
      row.add(digits14(stored.added)).add(stored.url);
      row.end();
    }
  }

 private:
  static void add_date(const std::optional<Date>& date, TabRow& row) {
    std::string day = date8(date);
    row.add(day).add(day.substr(0, 6)).add(day.substr(0, 4));
    if (!date) return void(row.empty());
    // The codebook's "(month * 30 + day) / 365", with months counted from 0 as its published rows have it.
    double part = (30.0 * (static_cast<unsigned>(date->month()) - 1) + static_cast<unsigned>(date->day())) / 365.0;
    row.number(static_cast<int>(date->year()) + part, 4);
  }

  void add_party(const Entity* entity, TabRow& row) const {
    CameoParty party = cameo_party(entity, countries_);
    row.add(party.code()).add(party.name).add(party.country).add(party.group);
    row.empty(3);  // ethnic group and two religions
    row.add(party.role).empty(2);
  }

  void add_act(const StoredEvent& stored, TabRow& row) const {
    const Event& event = stored.event;
    const CameoCode* code = ontology_.find(event.cameo);
    row.add(event.text_info.sequence == 0 ? "1" : "0");
    row.add(event.cameo).add(event.cameo.substr(0, 3)).add(event.cameo.substr(0, 2));
    int quad = ontology_.quad_class(QuadScheme::gdelt, event.cameo);
    row.add(quad == 0 ? "" : std::to_string(quad));
    row.number(code ? code->goldstein : std::nan(""), 1);
    row.add(static_cast<std::int64_t>(stored.reports));
    row.add(static_cast<std::int64_t>(std::max<std::uint64_t>(stored.publishers, 1)));
    row.add(static_cast<std::int64_t>(stored.reports));
    row.empty();  // tone
  }

  void add_place(const std::optional<Location>& location, TabRow& row) const {
    if (!location) return void(row.add("0").empty(7));
    const Country* country = countries_.find(location->country);
    std::string_view place = place_name(location, countries_);
    bool american = country && country->code == "USA";
    row.add(place.empty() ? "1" : american ? "3" : "4");
    std::string full(place);
    if (country) full += (full.empty() ? "" : ", ") + country->name;
    row.add(full).add(country ? country->fips : "").empty(2);
    bool known = has_coordinates(location);
    row.number(known ? location->latitude : std::nan(""), 4).number(known ? location->longitude : std::nan(""), 4);
    row.empty();
  }

  const Ontology& ontology_;
  const Countries& countries_;
};

class GdeltMentions : public LayoutWriter {
 public:
  void append(const StoredEvent& stored, std::string& out) const override {
    const Event& event = stored.event;
    bool web = stored.url.starts_with("http://") || stored.url.starts_with("https://");
    std::string published = stored.published ? date8(stored.published) + "000000" : digits14(stored.added);
    for (const RowDyad& dyad : row_dyads(event, story_of(stored))) {
      TabRow row(out);
      row.add(std::to_string(dyad.number)).add(digits14(stored.added)).add(published);
      row.add(web ? "1" : "2");  // a page, or what can only be cited
      row.add(stored.publisher).add(stored.url.empty() ? event.text_info.document : stored.url);
      row.add(std::int64_t{event.text_info.sequence} + 1);
      row.add(std::int64_t{dyad.actor->span.begin});
      row.add(dyad.recipient ? std::to_string(dyad.recipient->span.begin) : "");
      row.add(act_offset(event));
      row.add("1");  // found in the text as it came
      row.add(static_cast<std::int64_t>(std::clamp(std::lround(event.confidence * 10) * 10, 10L, 100L)));
      row.add(stored.length == 0 ? "" : std::to_string(stored.length));
      row.empty(3);  // tone, translation, extras
      row.end();
    }
  }

 private:
  static std::string act_offset(const Event& event) {
    for (const TraceStep& step : event.trace) {
      if (step.step == "frame" && !step.span.empty()) return std::to_string(step.span.begin);
    }
    return "";
  }
};

}  // namespace

std::unique_ptr<LayoutWriter> gdelt_events(const Ontology& ontology, const Countries& countries) {
  return std::make_unique<GdeltEvents>(ontology, countries);
}

std::unique_ptr<LayoutWriter> gdelt_mentions() { return std::make_unique<GdeltMentions>(); }

}  // namespace longbow
