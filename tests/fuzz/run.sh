#!/usr/bin/env bash
# Runs the fuzz targets one after the other.
#
#     tests/fuzz/run.sh BUILD-FOLDER SECONDS-EACH
#
# What was learned is kept in BUILD-FOLDER/corpus for the next run; an input that fails is kept in BUILD-FOLDER/findings,
# and running the target with that file as its argument shows the fault again.
set -euo pipefail
build=$1 seconds=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$build/findings" "$build/seeds/tokens_to_tree"
split -l 1 "$here/../../examples/briefs.jsonl" "$build/seeds/tokens_to_tree/brief-"
cp "$here"/seeds/* "$build/seeds/tokens_to_tree/"

fuzz() {
  local target=$1 log="$build/$1.log"
  shift
  mkdir -p "$build/corpus/$target" "$build/seeds/$target"
  if ! "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=3000 -print_final_stats=1 \
    -artifact_prefix="$build/findings/$target-" "$@" "$build/corpus/$target" "$build/seeds/$target" > "$log" 2>&1; then
    tail -n 60 "$log"
    echo "fuzzing found a fault in $target; its input is in $build/findings"
    exit 1
  fi
  echo "$target: no fault in $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs"
}

fuzz tokens_to_tree -max_len=4000 -dict="$here/text.dict"
fuzz model_loader -max_len=2000
