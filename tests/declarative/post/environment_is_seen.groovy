pipeline {
    agent none
    environment {
        A = 'a'
    }
    stages {
        stage('s') {
            steps {
                echo 's'
            }
        }
    }
    post {
        always {
            echo "$A"
        }
    }
}
// expect: s
// expect: a
