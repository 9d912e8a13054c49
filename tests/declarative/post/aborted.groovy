pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                timeout(time: 20, unit: 'MILLISECONDS') {
                    sleep 100
                }
            }
        }
    }
    post {
        aborted {
            echo 'aborted'
        }
        failure {
            echo 'failure'
        }
    }
}
// expect: aborted
// expect exit: 4
