// Building a ledger from the records of a store: what each claims by data/analysis/rules.tsv.
#pragma once

#include <memory>

#include "analysis/catalogue.h"
#include "analysis/ledger.h"
#include "analysis/ledger_rules.h"
#include "store/store.h"

namespace longbow {

class LedgerBuilder {
 public:
  // Both must outlive the builder.
  LedgerBuilder(const Catalogue& catalogue, const LedgerRules& rules);
  ~LedgerBuilder();
  LedgerBuilder(const LedgerBuilder&) = delete;
  LedgerBuilder& operator=(const LedgerBuilder&) = delete;

  // In any order: the ledger depends on the set of records alone.
  void take(StoredEvent&& event);
  void take(StoredStatement&& statement);
  Ledger build() &&;

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

// The ledger of all that a store holds, as it was when run `known` had ended; 0: as it is now.
Result<Ledger> read_ledger(Store& store, const Catalogue& catalogue, const LedgerRules& rules, RunId known = 0);

}  // namespace longbow
