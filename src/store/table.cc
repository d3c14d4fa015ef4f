// Layout of the table of events: see table.h.
#include "store/table.h"

#include <fmt/format.h>

#include <algorithm>

#include "store/display.h"

namespace longbow {
namespace {

constexpr std::size_t kDate = 10, kType = 9, kGap = 2, kMostLines = 3;
constexpr std::string_view kArrow = "→";

// Columns of a line: date, gap, party, gap, arrow, gap, party, gap, type, gap, what.
struct Layout {
  std::size_t party = 0, what = 0, indent = 0;

  explicit Layout(std::size_t width) {
    width = std::max(width, kLeastTableWidth);
    std::size_t fixed = kDate + kType + 1 + 5 * kGap;
    party = std::clamp((width - fixed) / 4, std::size_t{7}, std::size_t{24});
    indent = fixed + 2 * party;
    what = width - indent;
  }
};

std::string line(std::string_view date, std::string_view actor, std::string_view arrow, std::string_view recipient,
                 std::string_view type, std::string_view what, const Layout& layout) {
  const std::string gap(kGap, ' ');
  std::string text = fit(date, kDate) + gap + fit(actor, layout.party) + gap + fit(arrow, 1) + gap +
                     fit(recipient, layout.party) + gap + fit(type, kType) + gap;
  text += what;
  while (text.back() == ' ') text.pop_back();
  text += '\n';
  return text;
}

void add_mark(std::string& marks, std::string_view mark) {
  if (!marks.empty()) marks += ", ";
  marks += mark;
}

std::string marks_of(const Event& event) {
  std::string marks;
  if (event.auxiliary & kNegation) add_mark(marks, "not");
  if (event.auxiliary & kFuture) add_mark(marks, "planned");
  if (event.auxiliary & kHypothetical) add_mark(marks, "if");
  if (event.auxiliary & kHistorical) add_mark(marks, "past");
  for (const Attribution& attribution : event.attribution) {
    std::string speaker = entity_label(attribution.speaker);
    add_mark(marks, attribution.kind == AttributionKind::analysis
                        ? fmt::format("view of {}", speaker)
                        : fmt::format("{} by {}", name(attribution.kind), speaker));
  }
  return marks;
}

std::string what_of(const Event& event) {
  std::string what;
  for (const std::string& evidence : event.event_text) {
    if (!what.empty()) what += " … ";
    what += one_line(evidence);
  }
  for (const FrameworkRef& framework : event.frameworks) what += fmt::format(" {{{}}}", one_line(framework.name));
  std::string marks = marks_of(event);
  if (!marks.empty()) what += fmt::format(" [{}]", marks);
  return what;
}

}  // namespace

std::string entity_label(const Entity& entity) {
  if (entity.code.empty() || entity.code == "---") {
    return one_line(entity.text.empty() ? entity.identifier : entity.text);
  }
  return one_line(entity.sector.empty() ? entity.code : fmt::format("{} {}", entity.code, entity.sector));
}

std::string entity_labels(const std::vector<Entity>& entities) {
  std::string labels;
  for (const Entity& entity : entities) {
    if (!labels.empty()) labels += ", ";
    labels += entity_label(entity);
  }
  return labels;
}

std::string table_header(std::size_t width) {
  return line("DATE", "ACTOR", "", "RECIPIENT", "TYPE", "WHAT", Layout(width));
}

void append_table_rows(const Event& event, std::size_t width, std::string& out) {
  Layout layout(width);
  std::string types;
  for (EventType type : event.types) types.append(types.empty() ? "" : " ").append(name(type));
  auto what = wrap(what_of(event), layout.what, kMostLines);
  out += line(event.date ? to_iso(*event.date) : "", entity_labels(event.actors),
              event.recipients.empty() ? "" : kArrow, entity_labels(event.recipients), types, what.front(), layout);
  for (std::size_t i = 1; i < what.size(); ++i) out.append(layout.indent, ' ').append(what[i]).append("\n");
}

std::string event_table(const std::vector<Event>& events, std::size_t width) {
  std::string table = table_header(width);
  for (const Event& event : events) append_table_rows(event, width, table);
  return table;
}

}  // namespace longbow
