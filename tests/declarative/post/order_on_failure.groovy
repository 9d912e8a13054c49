pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                error 'no'
            }
        }
    }
    post {
        cleanup {
            echo 'cleanup'
        }
        failure {
            echo 'failure'
        }
        success {
            echo 'success'
        }
        changed {
            echo 'changed'
        }
        always {
            echo 'always'
        }
        unsuccessful {
            echo 'unsuccessful'
        }
    }
}
// expect: always
// expect: changed
// expect: unsuccessful
// expect: failure
// expect: cleanup
// expect exit: 1
