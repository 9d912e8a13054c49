#!/bin/sh
# Runs the fuzz targets of $BUILD in turn, $1 seconds in all, beginning with tests/fuzz/corpus/NAME and some of the project's own small
# scripts (others with another SEED), with the words of tests/fuzz/groovy.dict. New inputs stay in $BUILD; a crash ends with exit code 1.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-600}
found=0
set --
for source in tests/fuzz/*.c; do [ -e "$source" ] && set -- "$@" "$source"; done
[ $# -gt 0 ] || { echo "there is no fuzz target" >&2; exit 1; }
each=$((seconds / $#))
for source; do
    name=$(basename "$source" .c)
    corpus=$BUILD/corpus/$name
    rm -rf "$BUILD/seeds"
    mkdir -p "$corpus" "$BUILD/seeds"
    # Each is run once before the first is changed: all of them would take all the time.
    find tests examples stdlib \( -name '*.groovy' -o -name Pipelinefile -o -name Jenkinsfile \) -size -6k | sort |
        awk -v seed="${SEED:-1}" 'BEGIN { srand(seed) } rand() < 0.12' | while read -r file; do cp "$file" "$BUILD/seeds/$(echo "$file" | tr / _)"; done
    own=tests/fuzz/corpus/$name
    [ -d "$own" ] || own=
    echo "fuzzing $name for $each s"
    ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
        "$BUILD/tests/fuzz/$name" -max_total_time="$each" -timeout=30 -rss_limit_mb=4096 -max_len=8192 \
        -print_final_stats=1 -print_funcs=0 -verbosity=1 -dict=tests/fuzz/groovy.dict -artifact_prefix="$BUILD/$name-" \
        "$corpus" "$BUILD/seeds" $own >"$BUILD/$name.log" 2>&1 || { found=1; tail -n 40 "$BUILD/$name.log"; }
    grep -E 'stat::number_of_executed_units|stat::new_units_added|stat::peak_rss' "$BUILD/$name.log" || true
done
[ $found = 0 ] && echo "nothing found" || { echo "something was found: see above"; exit 1; }
