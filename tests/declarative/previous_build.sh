# changed, fixed and regression compare with the run before.
cat >Pipelinefile <<'END'
pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                script {
                    if (params.FAIL) error 'as asked'
                }
            }
        }
    }
    post {
        changed {
            echo 'changed'
        }
        fixed {
            echo 'fixed'
        }
        regression {
            echo 'regression'
        }
        always {
            echo 'always'
        }
    }
}
END
sluice run --quiet
#> always
#> changed
sluice run --quiet
#> always
sluice run --quiet -p FAIL=yes 2>out
#> always
#> changed
#> regression
sluice run --quiet -p FAIL=yes 2>out
#> always
sluice run --quiet
#> always
#> changed
#> fixed
