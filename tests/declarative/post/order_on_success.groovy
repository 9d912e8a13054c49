pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                echo 's'
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
// expect: s
// expect: always
// expect: changed
// expect: success
// expect: cleanup
