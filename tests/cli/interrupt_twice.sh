# A second Ctrl-C waits for nothing: what `finally` runs is ended as well, and the run is ABORTED all the same.
cat >Pipelinefile <<'END'
node {
    try {
        sh 'echo $$ >>pids; exec sleep 301'
    } finally {
        sh 'trap "" TERM; echo $$ >>pids; sleep 302'
        echo 'never'
    }
}
END
started() {
    tries=0
    until [ "$(cat pids 2>/dev/null | wc -l)" = "$1" ] || [ $tries = 100 ]; do sleep 0.1; tries=$((tries + 1)); done
}
sluice run --here --plain >out 2>&1 &
run=$!
started 1
kill -INT $run
started 2
kill -INT $run
wait $run
echo "exit $?"
#> exit 4
grep -o 'Ending [a-z]*' out
#> Ending the
#> Ending everything
grep -c never out
#> 0
sluice runs | grep -c ABORTED
#> 1
for pid in $(cat pids); do [ -d "/proc/$pid" ] && ! grep -q 'State:.Z' "/proc/$pid/status" && echo "$pid still runs"; done
[ "$(wc -l <pids)" = 2 ] && echo both
#> both
