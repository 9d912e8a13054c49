pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                node('') {
                    sh 'echo here'
                }
            }
        }
    }
}
// expect: + echo here
// expect: here
