#!/bin/sh
# random.sh SECONDS SEED [expressions|programs]: random programs under real Groovy and sluice; every difference is printed.
set -eu
cd "$(dirname "$0")/../.."
if [ -z "${JAVA_HOME:-}" ]; then
    JAVA_HOME=$(readlink -f "$(command -v java)")
    export JAVA_HOME="${JAVA_HOME%/bin/java}"
fi
export LC_ALL=C.UTF-8 TZ=UTC
# Code that runs once gains nothing from the second compiler: with the first alone three times as many programs are compared.
# Methods called by reflection stay as they are, as otherwise a fault in one is worded otherwise after some calls.
quick="-Dsun.reflect.inflationThreshold=1000000000 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
# Exceptions keep their messages in compiled code too.
export JAVA_OPTS="-XX:-OmitStackTraceInFastThrow $quick -Dfile.encoding=UTF-8 -Xss8m --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED"
exec groovy -cp tests/oracle/random tests/oracle/random.groovy "${BUILD:-build}/sluice" "$@"
