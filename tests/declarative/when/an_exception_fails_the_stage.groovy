pipeline {
    agent none
    stages {
        stage('s') {
            when {
                expression { null.length() > 1 }
            }
            steps {
                echo 'ran'
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
