# Ctrl-C: running steps are ended, finally blocks run, the run ends ABORTED with exit code 4, nothing is left running.
cat >Pipelinefile <<'END'
node {
    try {
        stage('Wait') {
            parallel a: { sh 'trap "" TERM; sleep 301 & echo $! >>pids; wait; sleep 301' },
                     b: { sh 'echo $$ >>pids; exec sleep 302' },
                     c: { sleep 303 }
        }
    } finally {
        echo 'cleaned up'
    }
    stage('Later') { echo 'never' }
}
END
sluice run --here --color never >out 2>&1 &
run=$!
tries=0
until [ "$(cat pids 2>/dev/null | wc -l)" = 2 ] || [ $tries = 100 ]; do sleep 0.1; tries=$((tries + 1)); done
kill -INT $run
wait $run
echo "exit $?"
#> exit 4
grep -c 'cleaned up' out
#> 1
grep -q 'ABORTED in' out && echo summary
#> summary
grep -q '^- Later .*skipped' out && echo skipped
#> skipped
for pid in $(cat pids); do [ -d "/proc/$pid" ] && ! grep -q 'State:.Z' "/proc/$pid/status" && echo "$pid still runs"; done
[ "$(wc -l <pids)" = 2 ] && echo both
#> both

# Started by nohup it goes on when the terminal has gone.
echo "node { sh 'touch up; until [ -e go ]; do sleep 0.05; done' }" >stays.groovy
(trap '' HUP; exec sluice run --no-record --here -q stays.groovy >out) &
run=$!
tries=0
until [ -e up ] || [ $tries = 200 ]; do sleep 0.05; tries=$((tries + 1)); done
kill -HUP $run
touch go
wait $run
echo "exit $?"
#> exit 0
