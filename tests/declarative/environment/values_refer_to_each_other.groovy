pipeline {
    agent none
    environment {
        B = "${A}b"
        A = 'a'
        C = "${env.B}c"
    }
    stages {
        stage('s') {
            steps {
                echo "$A $B $C ${env.C}"
            }
        }
    }
}
// expect: a ab abc abc
