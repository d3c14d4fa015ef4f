// A balance for programs: JSON and CSV. The same balance gives the same bytes.
#pragma once

#include <string>

#include "analysis/balance.h"

namespace longbow {

// What a balance was made of, and what of it is written.
struct BalanceReport {
  const StoryImage& image;
  const ActClasses& classes;
  const BalanceOptions& options;
  const Balance& balance;
  bool goldstein = false;  // with the Goldstein sum, mean and net cooperation beside each pole
};

// One object, in the shape of docs/balance.md, ending in a line feed. Numbers have four places.
std::string balance_json(const BalanceReport& report);

// A line for each window and pole, with a header; lines end in CR LF.
std::string balance_csv(const BalanceReport& report);

std::vector<std::string> badge_names(std::uint8_t badges);
std::string_view name(BreakKind kind);

}  // namespace longbow
