pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                sh 'true'
            }
        }
    }
    post {
        always {
            echo 'told'
        }
    }
}
// expect: told
// expect exit: 1
