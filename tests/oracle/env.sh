# Sourced by the scripts beside it: where Java is, and what real Groovy is run with: UTF-8, UTC unless it is said otherwise, the stack that
# deep recursion takes, and the openness that Groovy 2.4 counts on. Methods called by reflection stay as they are, as otherwise a fault in
# one is worded otherwise after some calls.
if [ -z "${JAVA_HOME:-}" ]; then
    JAVA_HOME=$(readlink -f "$(command -v java)")
    export JAVA_HOME="${JAVA_HOME%/bin/java}"
fi
export LC_ALL=C.UTF-8 TZ="${TZ:-UTC}"
JVM="-Dfile.encoding=UTF-8 -Xss8m -Dsun.reflect.inflationThreshold=1000000000 --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED"
