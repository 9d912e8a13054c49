# run --snapshot keeps workspaces as stages end; rerun --from STAGE puts them back as they stood when the stage began.
sluice run --here --snapshot -e ''
#> sluice run: --snapshot keeps workspaces of sluice's own; with --here it is your folder: give one or the other
cat >Pipelinefile <<'EOP'
node {
    stage('Build') {
        sh '''echo one >a; mkdir -p bin sub/deep; echo tool >bin/tool; chmod 751 bin/tool; ln -s ../a bin/link; echo x >sub/deep/x
              touch -d '2020-01-02 03:04:05' a; echo stashed >kept; head -c 300000 /dev/zero >big; : >empty'''
        stash name: 'kept', includes: 'kept'
        archiveArtifacts 'a'
    }
    stage('Test') {
        sh '''echo two >>a; rm -r sub big; rm bin/link; echo plain >bin/link; chmod 700 bin/tool; echo new >new; mkdir big
              chmod 500 bin'''
    }
    stage('Deploy') {
        sh 'cat a bin/link kept; chmod 700 bin; rm kept; touch later'
        unstash 'kept'
        sh 'cat kept'
        archiveArtifacts 'new'
        if (params.FAIL) error 'no luck'
    }
}
EOP
state() { (cd .sluice/workspace && find . -mindepth 1 -printf '%P %M %l\n' | LC_ALL=C sort && cat a && date -u -r a +%Y); }
sluice run --plain --snapshot -p FAIL=1 >out 2>&1
echo "exit $?, $(grep -c 'Snapshot [0-9]*: ' out) snapshots"
#> exit 1, 3 snapshots
sluice show 1 | grep -o 'snapshots.*'
#> snapshots 3, 306 KB
# Worsened by hand, it is put back; what the earlier stages stashed and archived comes along.
chmod 700 .sluice/workspace/bin
echo worse >.sluice/workspace/a
rm -r .sluice/workspace/bin .sluice/workspace/new .sluice/runs/1/log
mkdir .sluice/workspace/new
sluice rerun --plain --from Deploy 1 >out 2>&1
sed '8q;s/: [0-9]* put back.*//' out
#> Pipelinefile, run 2
#> .sluice/workspace is as it was at snapshot 2
#> == Deploy
#> + cat a bin/link kept
#> one
#> two
#> plain
#> stashed
ls .sluice/runs/2/artifacts .sluice/runs/2/stashes
#> .sluice/runs/2/artifacts:
#> a
#> new
#> 
#> .sluice/runs/2/stashes:
#> kept
# The first rerun kept one of its own; a second goes from there further back.
sluice rerun --plain --from Test 2 >out 2>&1
grep -o 'as it was at snapshot 1' out
#> as it was at snapshot 1
# Killed when the workspace has been put back: resumed, it is not put back again.
cat >Pipelinefile <<'EOP'
node {
    stage('Build') { sh 'echo built >a' }
    stage('Test') { sh 'echo tested >>a; touch there; until [ -e ../go ]; do sleep 0.02; done'; sh 'cat a' }
}
EOP
touch .sluice/go
sluice run --plain --snapshot >out 2>&1
rm .sluice/go .sluice/workspace/there
sluice rerun --plain --from Test >out 2>&1 &
run=$!
tries=0
until [ -e .sluice/workspace/there ] || [ $tries = 500 ]; do sleep 0.05; tries=$((tries + 1)); done
kill -9 $run
wait $run 2>/dev/null
touch .sluice/go
sluice resume --plain >out 2>&1
echo "exit $?, put back $(grep -c 'as it was' out)"
#> exit 0, put back 0
cat .sluice/workspace/a
#> built
#> tested
# Branches with workspaces of their own, stages within stages, and a node within a stage.
cat >Pipelinefile <<'EOP'
stage('Outer') {
    node {
        stage('First') { sh 'echo first >f' }
        stage('Second') { sh 'echo second >>f' }
    }
}
stage('Both') {
    parallel left: { node { sh 'echo left >mine; sleep 0.1' } },
             right: { node { stage('Right') { sh 'echo right >mine; sleep 0.1' } } }
}
stage('Last') {
    parallel one: { node { sh 'cat f mine; rm -f f mine' } }, two: { node { sh 'cat mine; rm mine; sleep 0.1' } }
}
EOP
sluice run --plain --snapshot >out 2>&1
echo "exit $?"
#> exit 0
sluice rerun --plain --from Last >out 2>&1
echo "exit $?"
#> exit 0
grep -e '^\[[a-z]*\] [a-z]' out | sort -t' ' -k2
#> [one] first
#> [one] left
#> [two] right
#> [one] second
rm out
sluice rerun --plain --from Second >out 2>&1
echo "exit $?"
#> exit 0
# Of a branch.
sluice rerun --plain --from left >out 2>&1
echo "exit $?"
#> exit 0
# Without snapshots that is said; they end with their run; --here is no workspace of ours.
sluice run --plain >out 2>&1
sluice rerun --plain --from Last >out 2>&1
grep stays out
#> the workspace stays as it is: run 10 has no snapshot from before this stage (sluice run --snapshot keeps them)
