pipeline {
    agent none
    options {
        preserveStashes(buildCount: 0)
    }
    stages {
        stage('s') {
            steps {
                echo 's'
            }
        }
    }
    post {
        failure {
            echo 'failure'
        }
    }
}
// expect: failure
// expect exit: 1
