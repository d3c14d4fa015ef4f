// Where `longbow code` prints records.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "coding/event.h"
#include "coding/statement.h"
#include "cli/tables.h"
#include "store/layout.h"
#include "store/plover_json.h"
#include "text/document.h"

namespace longbow {

class Outlet {
 public:
  virtual ~Outlet() = default;
  virtual Result<void> take(const Document& document, const std::vector<Event>& events,
                            const std::vector<Statement>& statements) = 0;
  // What is still held back is written. Called once, also where the run had to stop.
  virtual Result<void> end() = 0;
};

// PLOVER lines, events before statements, document by document.
std::unique_ptr<Outlet> plover_outlet(Stamp stamp, bool with_statements);

// Rows in the layout of a data set, each event by itself; `tables` outlives the outlet.
std::unique_ptr<Outlet> layout_outlet(Layout layout, const Tables& tables, Stamp stamp);

// A table as wide as the terminal, and at the end a count of who did how much to whom.
std::unique_ptr<Outlet> table_outlet();

}  // namespace longbow
