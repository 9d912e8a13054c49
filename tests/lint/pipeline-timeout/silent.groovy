// sluice-lint-enable pipeline-timeout
pipeline {
    agent any
    options { timeout(time: 5, unit: 'MINUTES') }
    stages { stage('a') { steps { echo 'x' } } }
}
