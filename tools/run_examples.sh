#!/usr/bin/env bash
# Codes the briefs under examples/ into longbow.db, shows Kazakhstan's ledger and balance, and says what to try next.
#
#     tools/run_examples.sh PROGRAM
set -euo pipefail

program=$1
store=sqlite:longbow.db
"$program" code --db "$store" examples/briefs.jsonl examples/central-asia/*.jsonl
echo
"$program" ledger KAZ --db "$store" | sed '/^LOG$/,$d'  # the log is long
echo
"$program" balance KAZ --poles RUS,USA+NATO+EU --db "$store" --step 12
cat << END

See it in a browser, down to each sentence:
  $program serve --db $store

Try next:
  $program explain "Kazakhstan has pulled out of a NATO exercise at Russia's demand."
  $program code --format table examples/briefs.jsonl
  $program code --with statements YOUR-ARTICLES.jsonl
  $program ledger KAZ --db $store | less       with the log, and who said so
  $program ledger "Partnership for Peace" --db $store
  $program export --db $store --format icews | head -n 2
The records are in longbow.db; README.md says how to read them.
END
