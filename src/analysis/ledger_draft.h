// What is built up while a ledger is built; shared by the files that implement LedgerBuilder, and by nobody else.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/framework_register.h"
#include "analysis/ledger_build.h"

namespace longbow {

inline constexpr double kByInference = 0.8;  // how sure is what follows without being said

struct LedgerDraft {
  using Record = std::variant<StoredEvent, StoredStatement>;

  LedgerDraft(const Catalogue& catalogue_in, const LedgerRules& rules_in)
      : catalogue(catalogue_in), rules(rules_in), frameworks(catalogue_in) {}

  const Catalogue& catalogue;
  const LedgerRules& rules;
  FrameworkRegister frameworks;
  std::vector<Record> records;
  std::map<std::string, std::int32_t, std::less<>> actors;
  Ledger ledger;
};

// Who pledges a force within a process or programme takes part in that.
void infer_from_commitments(LedgerDraft& draft);
// A force that grows out of what was allocated under a mandate depends on that mandate: told in one article.
void carry_conditions(LedgerDraft& draft);
// Frameworks that are named and nothing more, so that they have a record.
void note_frameworks(LedgerDraft& draft);
// Frameworks in order of id, actors of code, claims of the day from which they hold.
void settle(LedgerDraft& draft);

}  // namespace longbow
