pipeline {
    agent none
    environment {
        A = 'outer'
    }
    stages {
        stage('s') {
            environment {
                A = 'inner'
            }
            steps {
                echo "$A"
            }
        }
        stage('t') {
            steps {
                echo "$A"
            }
        }
    }
}
// expect: inner
// expect: outer
