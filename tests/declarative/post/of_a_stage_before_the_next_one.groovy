pipeline {
    agent none
    stages {
        stage('a') {
            steps {
                echo 'a'
            }
            post {
                success {
                    echo 'post a'
                }
            }
        }
        stage('b') {
            steps {
                echo 'b'
            }
        }
    }
}
// expect: a
// expect: post a
// expect: b
