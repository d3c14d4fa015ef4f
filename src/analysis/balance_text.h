// A balance in words and numbers for people: a table of windows, the breaks, and what can and cannot be said.
#pragma once

#include <functional>
#include <string>

#include "analysis/balance_chart.h"

namespace longbow {

// At most so many windows, the last among them; `--csv` gives all. Of more than two poles also the last window, a line
// a pole.
std::string balance_table(const BalanceReport& report, const TextLook& look, std::size_t most = 24);

// For comparison: the Goldstein sum, mean and net cooperation of the same windows.
std::string goldstein_table(const BalanceReport& report, const TextLook& look, std::size_t most = 12);

// Each break with its stories; `describe` gives a line for one, by its id.
using DescribeStory = std::function<std::string(const std::string& id)>;
std::string balance_breaks(const BalanceReport& report, const TextLook& look, const DescribeStory& describe);

// What the last window lets one say, and what it does not.
std::string balance_sentence(const BalanceReport& report, const TextLook& look);

}  // namespace longbow
