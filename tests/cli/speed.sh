# Promises about time: an echo in 10 ms of process time and 15 MB, 1,000 sleeping branches and 64 sleeping shells in under
# two seconds. Not measured under sanitizers.
[ "${TIME_FACTOR:-1}" = 1 ] || { echo "sanitizers stretch time"; exit 77; }
measure=$BUILD/tests/tools/measure
echo "echo 'hello'" >hello.groovy
# Figures: least wall, median wall, least process time (ms), memory (KiB), exit code.
"$measure" 20 sluice run --plain hello.groovy | awk '{ print ($3 <= 10 ? "start ok" : "start took " $3 " ms"), ($4 <= 15360 ? "memory ok" : $4 " KiB"), $5 }'
#> start ok memory ok 0
cat >sleepers.groovy <<'END'
def branches = [:]
for (int i = 0; i < 1000; i++) branches["b${i}".toString()] = { sleep 1 }
parallel branches
END
"$measure" 3 sluice run --plain sleepers.groovy | awk '{ print ($1 < 2000 ? "branches ok" : "branches took " $1 " ms"), $5 }'
#> branches ok 0
cat >shells.groovy <<'END'
def branches = [:]
for (int i = 0; i < 64; i++) branches["b${i}".toString()] = { node { sh 'sleep 1' } }
parallel branches
END
"$measure" 3 sluice run --plain --executors 64 shells.groovy | awk '{ print ($1 < 2000 ? "shells ok" : "shells took " $1 " ms"), $5 }'
#> shells ok 0
