pipeline {
    agent none
    stages {
        stage('s') {
            agent {
                docker 'alpine'
            }
            when {
                expression { false }
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
