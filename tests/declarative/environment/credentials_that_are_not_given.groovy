pipeline {
    agent none
    environment {
        A = credentials('id')
    }
    stages {
        stage('s') {
            steps {
                echo 'never'
            }
        }
    }
    post {
        failure {
            echo 'failed'
        }
    }
}
// expect: failed
// expect exit: 1
