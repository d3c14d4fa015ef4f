// The ledger for people: lines of at most `width` columns, ending in line feeds.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/ledger.h"

namespace longbow {

// Who takes part in what, with status, since when, by whose word; then log, pressure, open contradictions, anomalies.
std::string actor_table(const Ledger& ledger, const LedgerView& view, std::string_view actor, std::size_t width);
std::string framework_table(const Ledger& ledger, const LedgerView& view, std::string_view framework,
                            std::size_t width);
// A line a framework.
std::string overview_table(const Ledger& ledger, const LedgerView& view, std::size_t width);

}  // namespace longbow
