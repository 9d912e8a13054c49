# Tests that a run has read: told at its end, by show, as events, on its page; a resumed run has them from the journal.
until_there() { n=0; until [ -e "$1" ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.03; done; }
cat >r.xml <<'X'
<testsuites><testsuite name="Maths" time="2">
<testcase classname="org.Sum" name="adds" time="0.5"/>
<testcase classname="org.Sum" name="carries" time="1.5"><failure message="expected &lt;3&gt;">at Sum:12, token hunter22</failure>
<system-out><![CDATA[computing ]]>1</system-out></testcase>
<testcase classname="org.Sum" name="later"><skipped message="not here"/></testcase>
</testsuite></testsuites>
X
echo 'TOKEN=hunter22' >.secrets
chmod 600 .secrets
cat >Pipelinefile <<'G'
node {
    stage('Test') { withCredentials([string(credentialsId: 'TOKEN', variable: 'T')]) { echo "${junit('r.xml').failCount} failed" } }
    stage('Wait') { sh 'set +x; touch began; while [ ! -e go ]; do sleep 0.02; done' }
    stage('End') { echo currentBuild.result }
}
G
sluice run --plain --here >out 2>&1 &
run=$!
until_there began
kill -9 $run
wait $run 2>/dev/null
rm r.xml
touch go
sluice resume >out; echo "exit $?"
#> exit 3
tail -n 3 out
#> 3 tests: 1 failed, 1 skipped
#> 
#> ! UNSTABLE in *
sluice show | sed -n '/tests:/,$p'
#> 3 tests: 1 failed, 1 skipped, 2.0s
#>   ✘ org.Sum.carries  1.5s
#>       expected <3>
sluice show --json | grep -E '"(total|passed|failed|skipped|duration|detail)"' | tail -n 7
#>     "total": 3,
#>     "passed": 1,
#>     "failed": 1,
#>     "skipped": 1,
#>     "duration": 2000,
#>         "duration": 1500,
#>         "detail": "at Sum:12, token ****\n\nIt printed:\ncomputing 1"
sed -n 's/^"test/&/p' .sluice/runs/1/report.html
#> "testCounts":[1,1,1,2000],
#> "tests":[[*,"Maths","org.Sum",[["adds",0,500],["carries",1,1500,"expected \u003c3>","at Sum:12, token *"],["later",2,0,"not here"]]]],
sluice rerun --from End >out; echo "exit $?"
#> exit 3
grep -v '^$' out | head -n 4
#> Pipelinefile, run 2
#> the workspace stays as it is: *
#> == End
#> UNSTABLE
sluice show 2 | grep -c carries
#> 1
grep -c hunter22 .sluice/runs/*/journal.db .sluice/runs/*/log .sluice/runs/*/report.html | grep -v ':0'
cat >json.groovy <<'G'
node { writeFile file: 'x.xml', text: '<testsuite name="s"><testcase name="a"/><testcase name="b"><error>boom</error></testcase></testsuite>'; junit 'x.xml' }
G
sluice run --json --no-record --here json.groovy | grep '"kind":"tests"'
#> {"kind":"tests","time":*,"id":3,"step":"junit","total":2,"passed":1,"failed":1,"skipped":0,"failures":[{"suite":"s","class":"s","name":"b","message":"boom"}]}
