pipeline {
    agent any
    tools {
        git 'Default'
    }
    stages {
        stage('s') {
            steps {
                echo 's'
            }
        }
    }
}
// expect: s
