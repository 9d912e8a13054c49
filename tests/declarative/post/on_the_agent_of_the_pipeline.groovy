pipeline {
    agent any
    stages {
        stage('s') {
            steps {
                echo 's'
            }
        }
    }
    post {
        always {
            sh 'echo here'
        }
    }
}
// expect: s
// expect: + echo here
// expect: here
