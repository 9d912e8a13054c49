pipeline {
    agent none
    stages {
        stage('p') {
            environment {
                A = 'a'
            }
            parallel {
                stage('x') {
                    steps {
                        echo "$A"
                    }
                }
            }
        }
    }
}
// expect: a
