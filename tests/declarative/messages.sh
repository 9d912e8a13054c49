# What the log says about stages that are skipped, post conditions and steps without an agent.
cat >Pipelinefile <<'END'
pipeline {
    agent none
    stages {
        stage('Wanted') {
            steps {
                echo 'wanted'
            }
        }
        stage('Unwanted') {
            when {
                expression { false }
            }
            steps {
                echo 'unwanted'
            }
        }
        stage('Broken') {
            steps {
                error 'broken'
            }
            post {
                failure {
                    error 'in post'
                }
            }
        }
        stage('Late') {
            parallel {
                stage('A') {
                    steps {
                        echo 'a'
                    }
                }
            }
        }
    }
}
END
sluice run --plain --color never >out
echo "exit $?"
#> exit 1
grep -v '^ \|^$\|^Pipelinefile:\|^[✔✘-]' out
#> Pipelinefile, run 1
#> == Wanted
#> wanted
#> == Unwanted
#> Stage "Unwanted" skipped due to when conditional
#> == Unwanted: skipped
#> == Broken
#> Post stage
#> Error when executing failure post condition:
#> == Broken: FAILURE after *
#> == Late
#> Stage "Late" skipped due to earlier failure(s)
#> [A] Stage "A" skipped due to earlier failure(s)
#> == A: skipped
#> == Late: skipped
grep 'error:' out
#> Pipelinefile:23:21: * in post *
#> Pipelinefile:19:17: error: broken *
grep '^  *[-✔✘] \|^[-✔✘] ' out
#> ✔ Wanted *
#> - Unwanted *skipped
#> ✘ Broken *
#> - Late *skipped
#>   - A *skipped
#> ✘ FAILURE *

cat >Pipelinefile <<'END'
pipeline {
    agent none
    stages {
        stage('One') {
            steps {
                sh 'true'
            }
        }
    }
}
END
sluice run --quiet --no-record 2>&1 | head -n 2
#> Pipelinefile:6:17: error: Attempted to execute a step that requires a node context while ‘agent none’ was specified. Be sure to specify your own ‘node { ... }’ blocks when using ‘agent none’. *
#>                   sh 'true'

# Faults of form are told before anything runs.
printf 'pipeline {\n    agent none\n    stage("x") { }\n}\n' >Pipelinefile
sluice run --quiet --no-record 2>&1 | grep error:
echo "exit $(sluice run --quiet --no-record >out 2>&1; echo $?)"
#> Pipelinefile:1:1: error: missing required section "stages" *
#> Pipelinefile:3:5: error: undefined section "stage" *
#> exit 2
