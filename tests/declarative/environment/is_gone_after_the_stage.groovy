pipeline {
    agent none
    stages {
        stage('s') {
            environment {
                A = 'a'
            }
            steps {
                echo "$A"
            }
        }
        stage('t') {
            steps {
                echo "${env.A}"
            }
        }
    }
}
// expect: a
// expect: null
