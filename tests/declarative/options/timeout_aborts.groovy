pipeline {
    agent none
    options {
        timeout(time: 30, unit: 'MILLISECONDS')
    }
    stages {
        stage('s') {
            steps {
                sleep 100
            }
        }
    }
    post {
        aborted {
            echo 'aborted'
        }
    }
}
// expect: aborted
// expect exit: 4
