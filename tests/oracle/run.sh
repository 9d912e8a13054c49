#!/bin/sh
# Runs the scripts of tests/lang (those whose path has one of the words given) under real Groovy 2.4, in two JVMs, and
# reports each difference from their expectations. A script that bears "// oracle differs: REASON" may differ, and must.
set -eu
cd "$(dirname "$0")/../.."
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
trap 'exit 130' INT TERM
mkdir "$WORK/out"
. tests/oracle/env.sh
groovy --version | grep -q '2\.4\.' || { echo "the oracle is Groovy 2.4, this is: $(groovy --version)" >&2; exit 2; }
export JAVA_OPTS="$JVM ${JAVA_OPTS:-}"

find tests/lang -name '*.groovy' ! -path '*/lib/*' | sort |
    if [ $# -gt 0 ]; then printf '%s\n' "$@" >"$WORK/words"; grep -F -f "$WORK/words" || true; else cat; fi |
    xargs -r grep -L '// expect lint: ' | awk -v work="$WORK" '{ print NR "\tscript\t" $0 > (work "/part" NR % 2); print NR "\tscript\t" $0 }' >"$WORK/list"
for part in "$WORK"/part?; do
    [ -e "$part" ] && groovy -cp tests/oracle/random tests/oracle/driver.groovy "$part" "$WORK/out" &
done
wait
awk -v work="$WORK" -v oracle=1 -f tests/check.awk "$WORK/list"
