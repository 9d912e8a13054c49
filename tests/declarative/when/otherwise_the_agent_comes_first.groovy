pipeline {
    agent none
    stages {
        stage('s') {
            agent {
                node {
                    label ''
                    customWorkspace '/proc/none'
                }
            }
            when {
                expression { false }
            }
            steps {
                echo 'ran'
            }
        }
    }
    post {
        failure {
            echo 'failed'
        }
    }
}
// expect: failed
// expect exit: 1
