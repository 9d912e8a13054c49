pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                script {
                    currentBuild.result = 'NOT_BUILT'
                }
            }
        }
    }
    post {
        notBuilt {
            echo 'not built'
        }
        success {
            echo 'success'
        }
    }
}
// expect: not built
// expect exit: 1
