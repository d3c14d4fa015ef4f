#include "cli/filters.h"

#include <algorithm>

#include "cli/command.h"
#include "cli/known.h"

namespace longbow {
Result<std::optional<Date>> day(const std::string& text, const char* option) {
  if (text.empty()) return std::nullopt;
  auto date = parse_iso_date(text);
  if (!date) return fail(ErrorCode::invalid_input, option, "\"" + text + "\" is no date; write it as 2009-04-22");
  return date;
}

void add_filter_options(CLI::App& command, FilterOptions& options) {
  const char* const group = "Which events";
  command.add_option("--from", options.from, "first day, as 2009-04-22")->type_name("DATE")->group(group);
  command.add_option("--to", options.to, "last day")->type_name("DATE")->group(group);
  command.add_option("--actor", options.actor, "code of one of the actors, as KAZ or NATO")->type_name("CODE")->group(group);
  command.add_option("--recipient", options.recipient, "code of one of the recipients")->type_name("CODE")->group(group);
  command.add_option("--country", options.country, "code of an actor, a recipient or the place")
      ->type_name("CODE")
      ->group(group);
  command.add_option("--type", options.type, "PLOVER's type, as SANCTION")->type_name("TYPE")->group(group);
  command.add_option("--framework", options.framework, "id of a framework, as exercise:cooperative-longbow-2009")
      ->type_name("ID")
      ->group(group);
  command.add_option("--story", options.story, "id of a story: its reports")->type_name("ID")->group(group);
  command.add_option("--document", options.document, "id of a document")->type_name("ID")->group(group);
  command
      .add_option("--view", options.view,
                  "reports: each record; stories: the first report of each; one-a-day: the first of a day, dyad and code")
      ->check(CLI::IsMember({"reports", "stories", "one-a-day"}))
      ->group(group);
  add_known_option(command, options.known)->group(group);
  command.add_option("--limit", options.limit, "at most so many events; 0 is all")->type_name("N")->group(group);
}

Result<EventFilter> event_filter(const FilterOptions& options, EventView view) {
  EventFilter filter;
  auto from = day(options.from, "--from");
  if (!from) return tl::unexpected(from.error());
  auto to = day(options.to, "--to");
  if (!to) return tl::unexpected(to.error());
  filter.from = *from;
  filter.to = *to;
  if (!options.type.empty()) {
    std::string type = options.type;
    std::transform(type.begin(), type.end(), type.begin(), [](unsigned char c) { return std::toupper(c); });
    filter.type = event_type_from(type);
    if (!filter.type) {
      return fail(ErrorCode::invalid_input, "--type", "\"" + options.type + "\" is none of PLOVER's types, as SANCTION");
    }
  }
  filter.actor = options.actor;
  filter.recipient = options.recipient;
  filter.country = options.country;
  filter.framework = options.framework;
  filter.story = options.story;
  filter.document = options.document;
  filter.limit = options.limit;
  filter.view = options.view == "reports"     ? EventView::reports
                : options.view == "stories"   ? EventView::stories
                : options.view == "one-a-day" ? EventView::one_a_day
                                              : view;
  return filter;
}

}  // namespace longbow
