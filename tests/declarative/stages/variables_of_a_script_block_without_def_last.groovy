pipeline {
    agent none
    stages {
        stage('a') {
            steps {
                script {
                    version = '1.2'
                }
            }
        }
        stage('b') {
            steps {
                echo "$version"
            }
        }
    }
}
// expect: 1.2
