# A run that passes a milestone ends the older ones that have not reached it; what they clean up is done.
cat >Pipelinefile <<'EOP'
node {
    try {
        if (params.WHO == 'old') sh 'touch ../began; sleep 30'
        milestone 1
        echo 'passed'
    } finally { sh 'echo cleaned >>../cleaned' }
}
EOP
sluice run --plain -p WHO=old >old 2>&1 &
run=$!
tries=0
until [ -e .sluice/began ] || [ $tries = 500 ]; do sleep 0.05; tries=$((tries + 1)); done
sluice run --plain -p WHO=new >new 2>&1
echo "exit $?"
#> exit 0
wait $run
echo "exit $?"
#> exit 1
grep -o -e 'Superseded by run 2, which has passed milestone 1' -e 'NOT_BUILT in' old
#> Superseded by run 2, which has passed milestone 1
#> NOT_BUILT in
wc -l <.sluice/cleaned
#> 2
# build: passwords go through the environment; libraries and agents are the other run's too; waitForStart yields the run as it began.
mkdir part
echo 'properties([parameters([password(name: "PW")])])
node("elsewhere") { echo "length ${params.PW.plainText.length()}"; sh "env | grep -c SLUICE_PARAMETER || true; until [ -e \$GO ]; do sleep 0.02; done" }' >part/Jenkinsfile
cat >Pipelinefile <<'EOP'
def b = build job: 'part', waitForStart: true, parameters: [password(name: 'PW', value: 'ses' + 'ame')]
echo "${b.number} ${b.result}"
node { sh 'touch go' }
echo build(job: 'part', parameters: [password(name: 'PW', value: 'ses' + 'ame')]).result
EOP
GO=$PWD/.sluice/workspace/go sluice run --plain --agent elsewhere >out 2>&1
echo "exit $?"
#> exit 0
grep -e '^[0-9] ' -e 'part. length' -e '^.part. [0-9]' -e '^SUCCESS' out
#> 1 null
#> [part] length 6
#> [part] 0
#> SUCCESS
grep -c sesame -r .sluice part/.sluice | grep -v ':0$'
true
