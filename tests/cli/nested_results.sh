# What catchError says of an inner stage shows on the stages around it, and on none beside it.
cat >Pipelinefile <<'EOF'
node {
    stage('Outer') {
        stage('Middle') {
            stage('Inner') { catchError(buildResult: 'SUCCESS', stageResult: 'FAILURE') { error 'no' } }
            stage('Beside') { echo 'fine' }
        }
    }
    stage('Later') { warnError('hm') { error 'no' } }
}
EOF
sluice run -q >out 2>err
echo "exit $?"
#> exit 3
sluice show | sed -n 's/^ *\([✔✘!]\) \([A-Z][a-z]*\).*/\1 \2/p'
#> ✘ Outer
#> ✘ Middle
#> ✘ Inner
#> ✔ Beside
#> ! Later
