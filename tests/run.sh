#!/bin/sh
# Finds the tests, runs them two at a time and compares; words given select the tests whose path has one of them.
#   tests/lang/**.groovy, tests/steps/**.groovy ...  scripts with their expectations in comments (tests/check.awk)
#   tests/parse/*.groovy    with the dump of the tree beside it (.ast)
#   tests/**/*.sh           transcripts: lines "#> TEXT" are the expected output; exit code 77 = skipped
#   tests/unit/*_test.c     programs that exit 0
#   tests/layers.awk, tests/style.awk   rules on the sources
# TIME_FACTOR stretches the time limits (sanitizers), JOBS is the number of workers, KEEP=1 keeps the outputs.
set -eu
cd "$(dirname "$0")/.."
TOP=$PWD
BUILD=${BUILD:-build}
case $BUILD in /*) ;; *) BUILD=$TOP/$BUILD ;; esac
WORK=$(mktemp -d)
[ -n "${KEEP:-}" ] && echo "outputs: $WORK" || trap 'rm -rf "$WORK"' EXIT
trap 'exit 130' INT TERM
export TOP BUILD WORK LC_ALL=C.UTF-8
mkdir "$WORK/out" "$WORK/batch"

# One line a test: kind, a TAB, path. Slow kinds first, so that the workers end together.
{
    find tests -mindepth 2 -name '*.sh' ! -path 'tests/bench/*' ! -path 'tests/oracle/*' ! -path 'tests/fuzz/*' ! -path 'tests/torture/*' \
        ! -path '*/lib/*' | sort | sed 's/^/shell	/'
    for source in tests/unit/*_test.c; do [ -e "$source" ] && echo "program	${source%.c}"; done
    echo "rules	tests/layers.awk"
    echo "rules	tests/style.awk"
    find tests -name '*.groovy' -path 'tests/parse/*' | sort | sed 's/^/parse	/'
    find tests -name '*.groovy' ! -path 'tests/parse/*' ! -path 'tests/bench/*' ! -path 'tests/torture/*' ! -path 'tests/oracle/*' \
        ! -path '*/lib/*' | sort | sed 's/^/script	/'
} | if [ $# -gt 0 ]; then printf '%s\n' "$@" >"$WORK/words"; grep -F -f "$WORK/words" || true; else cat; fi |
    awk -F '\t' -v dir="$WORK/batch" '
        { fast = $1 == "script" || $1 == "parse"
          if (!fast || n % 40 == 0) file = sprintf("%s/%05d", dir, ++batch)
          n = fast ? n + 1 : 0
          print NR "\t" $0 > file
          print NR "\t" $0 }' >"$WORK/list"

find "$WORK/batch" -type f | sort | xargs -r -n 1 -P "${JOBS:-2}" sh tests/batch.sh
cat "$WORK"/batch/*.rc >"$WORK/rc" 2>/dev/null || true
awk -v work="$WORK" -f tests/check.awk "$WORK/list"
