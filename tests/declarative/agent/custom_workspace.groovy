pipeline {
    agent {
        node {
            label ''
            customWorkspace 'elsewhere/there'
        }
    }
    stages {
        stage('s') {
            steps {
                script {
                    echo "${pwd().endsWith('elsewhere/there')}"
                }
            }
        }
    }
}
// expect: true
