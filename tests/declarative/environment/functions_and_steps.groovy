def twice(s) { s + s }
pipeline {
    agent any
    environment {
        A = "${sh(script: 'echo out', returnStdout: true).trim()} ${twice('b')}"
    }
    stages {
        stage('s') {
            steps {
                echo "$A"
            }
        }
    }
}
// expect: + echo out
// expect: out bb
