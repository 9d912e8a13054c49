// Off unless enabled.
// sluice-lint-enable pipeline-timeout
pipeline { // expect lint: pipeline-timeout
    agent any
    stages { stage('a') { steps { echo 'x' } } }
}
