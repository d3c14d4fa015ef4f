#include "store/layout.h"

#include <array>
#include <utility>

#include "store/csv.h"
#include "store/layouts.h"
#include "store/plover_json.h"

namespace longbow {
namespace {

constexpr std::array<std::pair<Layout, std::string_view>, 7> kNames = {{{Layout::plover, "plover"},
                                                                        {Layout::csv, "csv"},
                                                                        {Layout::gdelt, "gdelt"},
                                                                        {Layout::gdelt_mentions, "gdelt-mentions"},
                                                                        {Layout::icews, "icews"},
                                                                        {Layout::phoenix, "phoenix"},
                                                                        {Layout::polecat, "polecat"}}};

class PloverLines : public LayoutWriter {
 public:
  void append(const StoredEvent& stored, std::string& out) const override {
    append_plover(stored.event, stored.stamp, out);
    out += '\n';
  }
};

class CsvRows : public LayoutWriter {
 public:
  std::string header() const override { return csv_header(); }
  void append(const StoredEvent& stored, std::string& out) const override { append_csv(stored.event, out); }
};

}  // namespace

std::string_view name(Layout layout) { return kNames[static_cast<std::size_t>(layout)].second; }

std::optional<Layout> layout_from(std::string_view name) {
  for (auto& [layout, known] : kNames) {
    if (known == name) return layout;
  }
  return std::nullopt;
}

std::unique_ptr<LayoutWriter> layout_writer(Layout layout, const Ontology& ontology, const Countries& countries) {
  switch (layout) {
    case Layout::csv:
      return std::make_unique<CsvRows>();
    case Layout::gdelt:
      return gdelt_events(ontology, countries);
    case Layout::gdelt_mentions:
      return gdelt_mentions();
    case Layout::icews:
      return icews_events(ontology, countries);
    case Layout::phoenix:
      return phoenix_events(ontology, countries);
    case Layout::polecat:
      return polecat_events(countries);
    default:
      return std::make_unique<PloverLines>();
  }
}

}  // namespace longbow
