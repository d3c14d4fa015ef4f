// What of a ledger counts as commitment stock: the times in which an actor was bound.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/ledger.h"
#include "analysis/stock.h"

namespace longbow {

// Each time in which the actor was committed or active in a framework that somebody carries, in the view's order. While
// it is suspended it does not bind. Dates are as fuzzy as the claims are.
std::vector<Commitment> commitments(const Ledger& ledger, const LedgerView& view, std::string_view actor);

}  // namespace longbow
