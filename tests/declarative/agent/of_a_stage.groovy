pipeline {
    agent none
    stages {
        stage('s') {
            agent any
            steps {
                echo "${env.NODE_NAME}"
            }
        }
    }
}
// expect: built-in
