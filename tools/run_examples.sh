#!/usr/bin/env bash
# Codes the briefs under examples/ into longbow.db, shows the events, and says what to try next.
#
#     tools/run_examples.sh PROGRAM
set -euo pipefail

program=$1
"$program" code --db sqlite:longbow.db --format table examples/briefs.jsonl
cat << END

Try next:
  $program explain "Kazakhstan has pulled out of a NATO exercise at Russia's demand."
  $program code examples/briefs.jsonl | head -n 1
  $program code --with statements YOUR-ARTICLES.jsonl
  $program lexicon find withdraw
The records are in longbow.db; README.md says how to read them.
END
