pipeline {
    agent none
    environment {
        A = 'a'
        B = "${A}" + '-' + "b"
    }
    stages {
        stage('s') {
            steps {
                echo "$B"
            }
        }
    }
}
// expect: a-b
