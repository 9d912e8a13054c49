# lock, milestone and disableConcurrentBuilds between several runs of one project; a resumed run has what it had.
until_there() { n=0; until [ -e "$1" ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.03; done; }
until_says() { n=0; until grep -q "$2" "$1" 2>/dev/null; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.03; done; }
cat >long.groovy <<'G'
node {
    lock(resource: 'printer', extra: [[resource: 'paper']], variable: 'HAVE') {
        echo "${env.HAVE} ${env.HAVE1}"
        sh 'set +x; touch ../../began; pwd -P | sed "s|.*/||"; while [ ! -e ../../go ]; do sleep 0.02; done'
    }
}
G
echo "node { lock('paper') { sh 'set +x; pwd -P | sed \"s|.*/||\"' } }" >short.groovy
sluice run -q long.groovy >long 2>&1 &
run=$!
until_there began
until_says long workspace
sluice run -q -e "lock(resource: 'printer', skipIfLocked: true) { echo 'never' }; echo 'skipped'"
#> skipped

# Killed: its command goes on, and keeps workspace and locks from others.
kill -9 $run
wait $run 2>/dev/null
sluice run short.groovy >short 2>&1 &
other=$!
until_says short 'is locked, waiting'
touch go
sluice resume -q 1 >>long; echo "exit $?"
#> exit 0
wait $other; echo "exit $?"
#> exit 0
sort -u long
#> + set +x
#> printer,paper paper
#> workspace
grep -E '^workspace|Lock' short
#> Lock acquired on [paper]
#> workspace@2
#> Lock released on resource [paper]

# Of two runs the newer passes first.
cat >stones.groovy <<'G'
milestone()
if (params.WAIT) node { sh 'touch ../../waits; while [ ! -e ../../on ]; do sleep 0.02; done' }
milestone 2
echo 'passed'
G
sluice run -p WAIT=yes stones.groovy >older 2>&1 &
run=$!
until_there waits
sluice run -q stones.groovy
#> passed
touch on
wait $run; echo "exit $?"
#> exit 1
grep Super older
#> Superseded by run *, which has passed milestone 2
sluice run -q -e 'milestone 3; milestone 3' 2>&1 | head -n 1
#> *: Invalid ordinal 3, as the previous one was 3 *
sluice run -q -e 'parallel a: { milestone 1 }' 2>&1 | head -n 1
#> *: Using a milestone step inside parallel is not allowed *

# One run of a pipeline at a time; the newer ends the older.
cat >alone.groovy <<'G'
properties([disableConcurrentBuilds(abortPrevious: true)])
if (params.WAIT) node { sh 'touch ../../stays; sleep 600' }
echo 'alone'
G
sluice run -q -p WAIT=yes alone.groovy >older 2>&1 &
run=$!
until_there stays
sluice run -q alone.groovy
#> alone
wait $run; echo "exit $?"
#> exit 4
