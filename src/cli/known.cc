#include "cli/known.h"

#include <fmt/format.h>

#include <algorithm>

namespace longbow {

CLI::Option* add_known_option(CLI::App& command, std::string& known) {
  return command
      .add_option("--known", known, "as the store was when this run had ended, or the last one that began by this day (UTC)")
      ->type_name("DATE|RUN");
}

Result<RunId> known_run(const std::string& known, Store& store) {
  if (known.empty()) return 0;
  bool number = std::all_of(known.begin(), known.end(), [](char c) { return c >= '0' && c <= '9'; });
  auto day = parse_iso_date(known);
  if (!number && !day) {
    return fail(ErrorCode::invalid_input, "--known",
                "\"" + known + "\" is neither a run's number nor a date; write it as 3 or as 2009-04-22");
  }
  auto runs = store.runs();
  if (!runs) return tl::unexpected(runs.error());
  if (runs->empty()) return fail(ErrorCode::not_found, "--known", "no run has written to this store yet");
  // In the order of starting, so the last that fits is the one.
  auto found = std::find_if(runs->rbegin(), runs->rend(), [&](const Run& run) {
    return number ? std::to_string(run.id) == known : run.started.substr(0, 10) <= to_iso(*day);
  });
  if (found != runs->rend()) return found->id;
  return fail(ErrorCode::not_found, "--known",
              fmt::format("the store has no run {}; its first is 1 of {}, its last {} of {}",
                          number ? known : "of " + known + " or before", runs->front().started, runs->back().id,
                          runs->back().started));
}

}  // namespace longbow
