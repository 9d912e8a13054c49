# The journal holds no secret, and a run that was killed finds its secrets and their files again.
cat >Pipelinefile <<'EOF'
node {
    withCredentials([string(credentialsId: 'k', variable: 'K'), file(credentialsId: 'f', variable: 'F')]) {
        def got = sh(script: 'set +x; printf %s "$K"; cat "$F"', returnStdout: true)
        def text = readFile(F)
        sh 'set +x; touch waiting; until test -f go; do sleep 0.02; done; test -f "$F"'
        echo "the same: ${got == env.K + text} ${got.length()}"
    }
}
EOF
printf 'text-of-the-file, \001 in it' >the.file
export SLUICE_CREDENTIAL_K=hunter2hunter2 SLUICE_CREDENTIAL_F=the.file
sluice run --quiet >out 2>&1 &
until test -f .sluice/workspace/waiting; do sleep 0.02; done
kill -9 $!
wait $! 2>/dev/null
touch .sluice/workspace/go
ls .sluice/runs/1/journal.db
grep -rlaE 'hunter2|text-of-the' out .sluice --exclude-dir=secretFiles
sluice resume --quiet 2>&1 | tail -n 1
grep -rlaE 'hunter2|text-of-the' .sluice
find .sluice -path '*secretFiles*'
#> .sluice/runs/1/journal.db
#> the same: true 39
