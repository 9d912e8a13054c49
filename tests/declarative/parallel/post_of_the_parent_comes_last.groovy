pipeline {
    agent none
    stages {
        stage('p') {
            parallel {
                stage('a') {
                    steps {
                        echo 'a'
                    }
                }
            }
            post {
                always {
                    echo 'post'
                }
            }
        }
    }
}
// expect: a
// expect: post
