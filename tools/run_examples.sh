#!/usr/bin/env bash
# Codes the briefs under examples/ into longbow.db, shows the events, and says what to try next.
#
#     tools/run_examples.sh PROGRAM
set -euo pipefail

program=$1
# Shown by itself: what a store holds from an earlier run is not coded again, and so not printed.
"$program" code --format table examples/briefs.jsonl
"$program" code --quiet --db sqlite:longbow.db examples/briefs.jsonl
cat << END

Try next:
  $program explain "Kazakhstan has pulled out of a NATO exercise at Russia's demand."
  $program code examples/briefs.jsonl | head -n 1
  $program code --with statements YOUR-ARTICLES.jsonl
  $program export --db sqlite:longbow.db --format icews | head -n 2
  $program lexicon find withdraw
The records are in longbow.db; README.md says how to read them.
END
