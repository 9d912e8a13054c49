pipeline {
    agent any
    parameters {
        booleanParam(name: 'B', defaultValue: true)
    }
    stages {
        stage('s') {
            steps {
                sh 'echo $B'
                echo "$B"
            }
        }
    }
}
// expect: + echo true
// expect: true
// expect: true
