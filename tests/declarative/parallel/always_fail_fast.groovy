pipeline {
    agent none
    options {
        parallelsAlwaysFailFast()
    }
    stages {
        stage('p') {
            parallel {
                stage('a') {
                    steps {
                        sleep time: 20, unit: 'MILLISECONDS'
                        error 'no'
                    }
                }
                stage('b') {
                    steps {
                        sleep 100
                    }
                }
            }
        }
    }
    post {
        failure {
            echo 'ended'
        }
    }
}
// expect: ended
// expect exit: 1
