// The options that say which events are meant, for all commands that read a store.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "base/date.h"
#include "base/result.h"
#include "store/store.h"

namespace longbow {

// What a date option says; none where it is not given. `option` names it in the error.
Result<std::optional<Date>> day(const std::string& text, const char* option);

struct FilterOptions {
  std::string from, to, actor, recipient, country, type, framework, story, document, view, known;
  std::uint64_t limit = 0;
};

void add_filter_options(CLI::App& command, FilterOptions& options);

// `view` is what is meant where the user names none. --known is for the caller to look up (cli/known.h), as it takes the
// store.
Result<EventFilter> event_filter(const FilterOptions& options, EventView view);

}  // namespace longbow
