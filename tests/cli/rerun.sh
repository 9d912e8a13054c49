# rerun: once more with the same parameters; with --from what came before the stage is answered, also beside it in a branch.
cat >Pipelinefile <<'EOF'
def did(what) { sh "echo '${what} ${params.WHO} ${currentBuild.number}' >>effects" }
def seen
node {
    stage('Build') { did 'build'; seen = sh(script: 'date +%N', returnStdout: true); echo "seen ${seen}" }
    stage('Test') {
        parallel left: { stage('Left') { did 'left' } },
                 right: { stage('Right') { did 'right'; sleep time: 20, unit: 'MILLISECONDS'; did 'right again' } }
    }
    stage('Deploy') { did 'deploy'; echo "still ${seen}" }
}
EOF
rounds() { sort effects; rm effects; }
sluice run --here --plain -p WHO=me >out 2>&1
echo "exit $?"
#> exit 0
rounds
#> build me 1
#> deploy me 1
#> left me 1
#> right again me 1
#> right me 1
sluice rerun --plain --from Deploy >out 2>&1
echo "exit $?"
#> exit 0
rounds
#> deploy me 2
sed -n 's/.*seen //p' .sluice/runs/1/log >first
sed -n 's/.*still //p' .sluice/runs/2/log | cmp - first && echo 'same answer'
#> same answer
# Of the stage's own branch, and what waits for it; the other branch is answered.
sluice rerun --plain --from Left 1 >out 2>&1
echo "exit $?"
#> exit 0
rounds
#> deploy me 3
#> left me 3
sluice rerun --from Nowhere 1
#> sluice rerun: run 1 has begun no stage 'Nowhere'
# The script as it is now; --from takes the recorded one and says so, unless --edited is given.
sed -i "s/did 'deploy'/did 'ship'/" Pipelinefile
sluice rerun --plain --from Deploy 1 >out 2>&1
grep 'has changed' out
#> sluice rerun: Pipelinefile has changed since run 1, whose script runs; --edited takes the file as it is now
rounds
#> deploy me 4
sluice rerun --plain --from Deploy --edited 1 >out 2>&1
grep 'has changed' out
rounds
#> ship me 5
rm -r .sluice/runs/5
sluice rerun --plain 1 >out 2>&1
rounds
#> build me 5
#> left me 5
#> right again me 5
#> right me 5
#> ship me 5
# A failed stage, again; killed meanwhile, it is resumed.
sed -i "s/did 'ship'/did 'ship'; sh 'touch there; until [ -e go ]; do sleep 0.02; done'/" Pipelinefile
touch go
sluice run --here --plain -p WHO=you >out 2>&1
rm effects there go
sluice rerun --plain --from Deploy >out 2>&1 &
run=$!
tries=0
until [ -e there ] || [ $tries = 500 ]; do sleep 0.05; tries=$((tries + 1)); done
kill -9 $run
wait $run 2>/dev/null
touch go
sluice resume --plain >out 2>&1
echo "exit $?"
#> exit 0
rounds
#> ship you 7
# A parameter may have another value, unless recorded steps came from the first one.
sluice rerun 1 --plain -p WHO=you >out 2>&1; tail -n 1 out | grep -o SUCCESS
#> SUCCESS
rounds | sort -u | grep -c you
#> 5
sluice rerun 1 --from Deploy -p WHO=you; echo "exit $?"
#> sluice rerun: the parameter WHO keeps the value that the recorded steps came from
#> exit 2
# A stash that was made twice: each stage finds the one of its time.
cat >stashes.groovy <<'EOF'
node {
    stage('One') { writeFile file: 'f', text: 'first'; stash 'it' }
    stage('Two') { unstash 'it'; echo "two has ${readFile('f')}"; writeFile file: 'f', text: 'second'; stash 'it' }
    stage('Three') { deleteDir(); unstash 'it'; echo "three has ${readFile('f')}" }
}
EOF
sluice run -q stashes.groovy
#> two has first
#> three has second
n=$(ls .sluice/runs | sort -n | tail -n 1)
sluice rerun --from Two $n | grep has
#> two has first
#> three has second
sluice rerun --from Three $((n + 1)) | grep has
#> three has second
