# build: another pipeline of the project, as a run of its own.
mkdir part
cat >part/Pipelinefile <<'G'
env.MADE = "${params.WHAT}.zip"
echo "makes ${params.WHAT}"
if (params.WHAT == 'trouble') error 'no'
if (params.WHAT == 'doubt') currentBuild.result = 'UNSTABLE'
G
cat >whole.groovy <<'G'
def built = build job: 'part', parameters: [string(name: 'WHAT', value: 'tea')]
echo "${built.number} ${built.result} ${built.currentResult} ${built.buildVariables.MADE} ${built.fullProjectName}"
echo build(job: 'part', propagate: false, parameters: [string(name: 'WHAT', value: 'trouble')]).result
try {
    build job: 'part', parameters: [string(name: 'WHAT', value: 'doubt')]
} catch (e) {
    echo e.message
}
echo "${currentBuild.result}"
build 'none'
G
sluice run whole.groovy >out 2>&1; echo "exit $?"
#> exit 1
grep -E '^(.part. makes|Build|[0-9] SUCC|FAILURE|part #)|No item' out
#> [part] makes tea
#> Build part #1 completed: SUCCESS
#> 1 SUCCESS SUCCESS tea.zip part
#> [part] makes trouble
#> Build part #2 completed: FAILURE
#> FAILURE
#> [part] makes doubt
#> Build part #3 completed: UNSTABLE
#> part #3 completed with status UNSTABLE (propagate: false to ignore)
#> whole.groovy:10:1: error: No item named none found: *

# The other run goes on when this one is killed, and is taken up again.
mkdir slow
echo "node { sh 'set +x; touch ../../began; while [ ! -e ../../go ]; do sleep 0.02; done; echo x >>../../once' }; echo 'slow is done'" >slow/Jenkinsfile
echo "echo build('slow').result" >parent.groovy
sluice run -q parent.groovy >out 2>&1 &
run=$!
n=0; until [ -e slow/began ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.03; done
kill -9 $run
wait $run 2>/dev/null
touch slow/go
sluice resume -q | tail -n 1
#> SUCCESS
ls slow/.sluice/runs; cat slow/once
#> 1
#> x
