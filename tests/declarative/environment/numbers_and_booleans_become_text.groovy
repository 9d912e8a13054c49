pipeline {
    agent none
    environment {
        A = 1
        B = true
    }
    stages {
        stage('s') {
            steps {
                echo "${env.A + env.B}"
            }
        }
    }
}
// expect: 1true
