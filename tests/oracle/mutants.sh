#!/bin/sh
# mutants.sh SECONDS SEED [FOLDER...]: mutants of the scripts of tests/lang, or of those folders, under real Groovy and sluice.
set -eu
here=$PWD
cd "$(dirname "$0")/../.."
TZ=UTC
. tests/oracle/env.sh
export JAVA_OPTS="-Xmx2g -XX:-OmitStackTraceInFastThrow $JVM"
seconds=$1 seed=$2
shift 2
root=$PWD
[ $# -gt 0 ] || set -- "$root/tests/lang"
binary=$(readlink -f "${BUILD:-build}/sluice")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$here" # folders are the caller's; the mutants themselves run in one of their own
for folder; do shift; set -- "$@" "$(readlink -f "$folder")"; done
cd "$work"
groovy -cp "$root/tests/oracle/random" "$root/tests/oracle/mutants.groovy" "$binary" "$seconds" "$seed" "$@"
