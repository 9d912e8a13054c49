pipeline {
    agent none
    stages {
        stage('s') {
            when {
                expression { false }
            }
            steps {
                echo 's'
            }
            post {
                always {
                    echo 'post'
                }
            }
        }
        stage('last') {
            steps {
                echo 'end'
            }
        }
    }
}
// expect: end
