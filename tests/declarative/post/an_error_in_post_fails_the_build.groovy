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
        always {
            error 'in post'
        }
        success {
            echo 'success'
        }
        failure {
            echo 'failure'
        }
        cleanup {
            echo 'cleanup'
        }
    }
}
// expect: s
// expect: failure
// expect: cleanup
// expect exit: 1
