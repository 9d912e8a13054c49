pipeline {
    agent none
    options {
        buildDiscarder(logRotator(numToKeepStr: '5'))
        disableConcurrentBuilds()
        ansiColor('xterm')
        quietPeriod(5)
        durabilityHint('PERFORMANCE_OPTIMIZED')
        disableResume()
        preserveStashes(buildCount: 3)
    }
    stages {
        stage('s') {
            steps {
                echo 's'
            }
        }
    }
}
// expect: s
