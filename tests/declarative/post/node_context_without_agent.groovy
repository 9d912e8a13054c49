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
            sh 'true'
        }
        failure {
            echo 'failure'
        }
    }
}
// expect: s
// expect: failure
// expect exit: 1
