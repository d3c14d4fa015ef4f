// Events in the layouts of other data sets, one line a row. docs/formats.md says of every column where its value comes
// from, and what is left empty and why.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "ontology/countries.h"
#include "ontology/ontology.h"
#include "store/store.h"

namespace longbow {

enum class Layout : std::uint8_t { plover, csv, gdelt, gdelt_mentions, icews, phoenix, polecat };

std::string_view name(Layout layout);  // "gdelt-mentions"
std::optional<Layout> layout_from(std::string_view name);

// Whether a row stands for a story and not for a report of it, as in GDELT's table of events.
inline bool is_of_stories(Layout layout) { return layout == Layout::gdelt; }

class LayoutWriter {
 public:
  virtual ~LayoutWriter() = default;
  virtual std::string header() const { return ""; }  // with its line break
  // Appends the event's rows, each with its line break: one for each pair of actor and recipient where the layout has
  // dyads.
  virtual void append(const StoredEvent& event, std::string& out) const = 0;
};

// What is referred to must outlive the writer.
std::unique_ptr<LayoutWriter> layout_writer(Layout layout, const Ontology& ontology, const Countries& countries);

}  // namespace longbow
