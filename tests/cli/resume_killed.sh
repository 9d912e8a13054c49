# Two at once, the keeper of commands killed, both killed, and a run that has ended.
cat >Pipelinefile <<'EOF'
node {
    sh 'echo first >>effects'
    def code = sh(script: 'echo $$ >pid; echo second >>effects; until [ -e go ]; do sleep 0.02; done', returnStatus: true)
    sh 'echo third >>effects'
}
EOF
await() { tries=0; until eval "$1" || [ $tries = 500 ]; do sleep 0.05; tries=$((tries + 1)); done; }
start() {
    rm -rf .sluice effects go
    sluice run --here --plain >out 2>&1 &
    run=$!
    await 'grep -q second effects 2>/dev/null'
    await 'grep -q " -1   0$" .sluice/runs/1/steps/*.state 2>/dev/null'
    keeper=$(awk '{ print $3 }' .sluice/runs/1/steps/*.state)
}

start
sluice resume >second 2>&1
echo "exit $?"
#> exit 2
grep -o 'run 1 is being carried on by another process' second
#> run 1 is being carried on by another process
kill -9 $run
wait $run 2>/dev/null
sluice resume --plain >out 2>&1 &
one=$!
sluice resume --plain >second 2>&1 &
two=$!
sleep 0.2
touch go
wait $one; a=$?
wait $two; b=$?
echo "$(printf '%s\n' $a $b | sort | tr '\n' ' ')$(tr '\n' ' ' <effects)"
#> 0 2 first second third 
sluice resume 1
#> sluice resume: run 1 has ended: SUCCESS

# Without the keeper the command goes on, but nobody can tell how it ends.
start
kill -9 "$keeper"
sleep 0.2
grep -c 'not known' out
#> 0
touch go
wait $run
echo "exit $? $(tr '\n' ' ' <effects)"
#> exit 1 first second 
grep -c 'how it ended is not known' out
#> 1

start
kill -9 $run "$keeper"
wait $run 2>/dev/null
sluice resume --plain >out 2>&1 &
run=$!
sleep 0.2
touch go
wait $run
echo "exit $? $(tr '\n' ' ' <effects)"
#> exit 1 first second 
