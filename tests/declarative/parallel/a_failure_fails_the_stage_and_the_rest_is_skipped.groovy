pipeline {
    agent none
    stages {
        stage('p') {
            parallel {
                stage('a') {
                    steps {
                        error 'no'
                    }
                }
                stage('b') {
                    steps {
                        echo 'b'
                    }
                }
            }
        }
        stage('c') {
            steps {
                echo 'c'
            }
        }
    }
}
// expect: b
// expect exit: 1
