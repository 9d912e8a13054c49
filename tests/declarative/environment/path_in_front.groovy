pipeline {
    agent any
    environment {
        PATH = "/opt/x:$PATH"
    }
    stages {
        stage('s') {
            steps {
                echo "${PATH.startsWith('/opt/x:/')}"
            }
        }
    }
}
// expect: true
