pipeline {
    agent none
    environment {
        A = 'outer'
    }
    stages {
        stage('s') {
            environment {
                A = "${A}+inner"
            }
            steps {
                echo "$A"
            }
        }
    }
}
// expect: outer+inner
