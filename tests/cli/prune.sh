# Old runs are taken away as buildDiscarder says; the last successful one stays.
cat >Pipelinefile <<'END'
properties([buildDiscarder(logRotator(numToKeepStr: '2'))])
if (params.FAIL) error 'as asked'
END
numbers() { echo $(ls .sluice/runs | sort -n); }
for i in 1 2 3 4; do sluice run -q >out; done
numbers
#> 3 4
for i in 1 2 3; do sluice run -q -p FAIL=yes >out 2>&1; done
numbers
#> 4 6 7
cat >declarative <<'END'
pipeline {
    agent any
    options { buildDiscarder(logRotator(numToKeepStr: '1')) }
    stages { stage('A') { steps { echo 'x' } } }
}
END
sluice run -q --here declarative
#> x
numbers
#> 8
cat >all <<'END'
properties([buildDiscarder(logRotator(artifactNumToKeepStr: '1'))])
END
sluice run -q all
sluice run -q all
numbers
#> 8 9 10
