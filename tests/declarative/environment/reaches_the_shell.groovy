pipeline {
    agent any
    environment {
        A = 'ab'
    }
    stages {
        stage('s') {
            steps {
                sh 'echo $A'
            }
        }
    }
}
// expect: + echo ab
// expect: ab
