// A ledger as JSON (the shape is docs/ledger.md's), and back. What is read back folds to the same again.
#pragma once

#include <string>
#include <string_view>

#include "analysis/ledger.h"
#include "base/result.h"

namespace longbow {

inline constexpr int kLedgerVersion = 1;

// The whole as one JSON object, indented, with a line feed at its end.
std::string to_json(const Ledger& ledger, const LedgerView& view);

struct LedgerFile {
  Ledger ledger;
  std::optional<Date> valid;  // the day that was shown
};
// `where` names the file in errors. A file of a newer version is refused with a word on what to do.
Result<LedgerFile> parse_ledger(std::string_view json, const std::string& where);

}  // namespace longbow
