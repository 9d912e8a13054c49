pipeline {
    agent {
        label "${'gpu' + 1}"
    }
    stages {
        stage('s') {
            steps {
                sh 'echo here'
            }
        }
    }
}
// expect: + echo here
// expect: here
