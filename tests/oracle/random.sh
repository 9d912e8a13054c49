#!/bin/sh
# random.sh SECONDS SEED [expressions|programs|both|refused|FEATURE,…|methods:KIND,…|forms|each[:KIND,…]]: random programs under real Groovy and sluice; every difference is printed.
set -eu
cd "$(dirname "$0")/../.."
TZ=UTC
. tests/oracle/env.sh
# Code that runs once gains nothing from the second compiler: with the first alone three times as many programs are compared.
quick="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
# Exceptions keep their messages in compiled code too.
export JAVA_OPTS="-XX:-OmitStackTraceInFastThrow $quick $JVM"
exec groovy -cp tests/oracle/random tests/oracle/random.groovy "${BUILD:-build}/sluice" "$@"
