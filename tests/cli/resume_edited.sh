# resume --edited: a mistake mended in a late stage, then in one branch; what is the same as before is not done again.
begin() {
    rm -rf .sluice effects there go
    cat >Pipelinefile <<'EOF'
node {
    stage('Early') { sh 'echo early >>effects' }
    stage('Branches') {
        parallel good: { sh 'echo good >>effects' },
                 wrong: { sh 'echo wrong >>effects'; sh 'touch there; until [ -e go ]; do sleep 0.02; done' }
    }
    stage('Late') { sh 'echo late >>effects' }
}
EOF
    sluice run --here --plain >out 2>&1 &
    run=$!
    tries=0
    until { [ -e there ] && grep -q good effects; } || [ $tries = 500 ]; do sleep 0.05; tries=$((tries + 1)); done
    sleep 0.3
    kill -9 $run
    wait $run 2>/dev/null
    touch go
}

begin
sed -i "s/echo late/echo later/" Pipelinefile
sluice resume 2>out
echo "exit $? $(grep -c 'Pipelinefile has changed since run 1 began' out)"
#> exit 2 1
sluice resume --edited --plain >out 2>&1
echo "exit $? $(sort effects | tr '\n' ' ')"
#> exit 0 early good later wrong 
begin
sed -i "s/echo wrong/echo mended/" Pipelinefile
sluice resume --edited --plain >out 2>&1
echo "exit $? $(sort effects | tr '\n' ' ')$(grep -c 'the edited script departs here' out)"
#> exit 0 early good late mended wrong 1
