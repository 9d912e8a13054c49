pipeline {
    agent none
    parameters {
        choice(name: 'C', choices: 'one\ntwo')
    }
    stages {
        stage('s') {
            steps {
                echo "$C"
            }
        }
    }
}
// expect: one
