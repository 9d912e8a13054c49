pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                unstable 'hm'
            }
        }
    }
    post {
        unstable {
            echo 'unstable'
        }
        success {
            echo 'success'
        }
        failure {
            echo 'failure'
        }
    }
}
// expect: unstable
// expect exit: 3
