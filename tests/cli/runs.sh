# sluice runs, show and log tell what became of runs: ended, going on, and broken off.
cat >Pipelinefile <<'END'
properties([parameters([string(name: 'WHO', defaultValue: 'you'), password(name: 'KEY', defaultValue: 'hidden-value')])])
node {
    stage('Build') { echo 'hello'; writeFile file: 'out/a.txt', text: 'x'; archiveArtifacts 'out/**' }
    stage('Test') {
        parallel one: { echo 'from one' }, two: { stage('Inner') { echo 'from two' } }
    }
    stage('Deploy') { unstable 'hm'; sh 'set +x; echo before; exit 5' }
    stage('Never') { echo 'x' }
}
END
sluice run --plain -p WHO=me >printed
sluice runs | sed 's/20[0-9-]* [0-9:]* */WHEN /; s/ [0-9.]*m*s / TIME /'
#>     1  FAILURE     WHEN TIME *✔✔✘-
sluice show | sed 's/FAILURE   .*/FAILURE/; s/ *[0-9.]*m*s$/ Ns/; s/^.*, run/JOB, run/'
#> JOB, run 1   FAILURE
#> parameter  WHO = me
#> parameter  KEY = ****
#>
#> ✔ Build Ns
#> ✔ Test Ns
#>   ✔ one Ns
#>   ✔ two Ns
#>     ✔ Inner Ns
#> ✘ Deploy Ns
#> - Never *skipped
#>
#> Pipelinefile:7:38: error: script returned exit code 5 [exception]
#> ...
#>
#> The last output of sh (step 8, Pipelinefile:7), exit code 5
#>   | + set +x
#>   | before
#>
#> Artifacts in .sluice/runs/1/artifacts:
#>   out/a.txt
grep -q 'hidden-value' .sluice/runs/1/build.json || echo 'no password'
#> no password
sluice show --steps 1 | grep -o '#[0-9]* echo [a-z ]*[a-z]'
#> #2 echo hello
#> #5 echo from one
#> #6 echo from two
# The log is what was printed, and behind it how the run ended.
sed '/^$/,$d' printed >lines
sluice log | grep -v -e '^ ' -e '^Pipelinefile:' -e '^exit code' -e 'FAILURE after' -e '^== Never' >again
grep -v -e 'FAILURE after' -e '^== Never' lines | cmp - again && echo same
#> same
sluice log 1 --stage two
#> [two] == Inner
#> [two] from two
sluice log --step 2
#> hello
sluice log --times -s Build | sed 's/^[0-9][0-9]:[0-9][0-9]:[0-9][0-9] /T/'
#> T == Build
#> T hello
#> T Archiving artifacts
sluice log --stage Dploy
#> sluice log: run 1 has no stage or branch 'Dploy'; did you mean 'Deploy'?
sluice log 7
#> sluice log: there is no run 7 here
sluice show x
#> sluice show: 'x' is not the number of a run

# One that goes on is followed to its end.
cat >slow <<'END'
node { stage('Wait') { sh 'set +x; echo begun; until [ -e go ]; do sleep 0.05; done; echo done' } }
END
sluice run -q --here slow >out & run=$!
tries=0; until grep -q begun .sluice/runs/2/log 2>/dev/null || [ $tries = 400 ]; do sleep 0.05; tries=$((tries + 1)); done
sluice runs -n 1 | grep -o '2  running .*Wait\|2  running'
#> 2  running
sluice show | tail -n 3
#> Under way: sh (step 2, slow:1)
#>   | + set +x
#>   | begun
sluice log --follow >followed & follow=$!
touch go
wait $run
wait $follow
sed 's/after .*/after/' followed
#> slow, run 2
#> == Wait
#> + set +x
#> begun
#> done
#> SUCCESS after

# One whose process was killed is broken off.
cat >cut <<'END'
node { stage('Cut') { touch 'here'; sleep 600 } }
END
sluice run -q --here cut >out 2>&1 & run=$!
tries=0; until [ -e here ] || [ $tries = 400 ]; do sleep 0.05; tries=$((tries + 1)); done
kill -9 $run; wait $run 2>/dev/null
sluice runs -n 1 | grep -o '3  broken off'
#> 3  broken off
sluice show 3 | tail -n 1
#> To go on: sluice resume 3
sluice runs --json | grep -e '"number"' -e '"state"'
#>     "number": 3,
#>     "state": "broken off",
#>     "number": 2,
#>     "state": "ended",
#>     "number": 1,
#>     "state": "ended",
