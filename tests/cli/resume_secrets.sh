# The value given for a password is nowhere in the run's files, and asked for again when the run is resumed.
cat >Pipelinefile <<'EOF'
pipeline {
    agent any
    parameters { password(name: 'PW', defaultValue: '', description: ''); string(name: 'WHO', defaultValue: 'x') }
    stages { stage('A') { steps { script {
        def out = sh(script: 'printf %s "$PW"', returnStdout: true)
        writeFile file: 'kept', text: "has ${out}"
        echo "${readFile('kept')} ${out == params.PW.plainText} ${out.bytes.encodeBase64()} ${URLEncoder.encode(out, 'UTF-8')}"
        sh "echo started >>begun; until [ -e go ]; do sleep 0.02; done; echo '${out}' >second"
        sh 'cat kept second | wc -c'
    } } } }
}
EOF
sluice run --here --plain -p 'PW=p4ss+w/rd&1' -p WHO=me >out 2>&1 &
run=$!
tries=0
until [ -e begun ] || [ $tries = 500 ]; do sleep 0.05; tries=$((tries + 1)); done
kill -9 $run
wait $run 2>/dev/null
find_secret() {
    strings -a -n 3 .sluice/runs/1/journal.db* .sluice/runs/1/log out .sluice/runs/1/build.json 2>/dev/null |
        grep -c 'p4ss+w\|p4ss%2Bw\|cDRzcyt3L3JkJjE'
}
find_secret
#> 0
sluice resume
#> sluice resume: the value of the parameter PW is a secret, and not recorded
#> Give it again: sluice resume -p PW=VALUE 1
touch go
sluice resume --plain -p 'PW=p4ss+w/rd&1' >>out 2>&1
echo "exit $? $(cat second) $(wc -l <begun)"
#> exit 0 p4ss+w/rd&1 1
find_secret
#> 0
grep -c '> has \*\*\*\* true \*\*\*\* \*\*\*\*$' .sluice/runs/1/log
#> 1
true
