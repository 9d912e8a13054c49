pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                error 'no'
            }
        }
    }
    post {
        always {
            echo "${currentBuild.result} ${currentBuild.currentResult}"
        }
    }
}
// expect: FAILURE FAILURE
// expect exit: 1
