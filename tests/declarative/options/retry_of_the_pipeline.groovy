@groovy.transform.Field int attempts = 0
pipeline {
    agent none
    options {
        retry(2)
    }
    stages {
        stage('s') {
            steps {
                script {
                    attempts++
                    echo "attempt $attempts"
                    if (attempts < 2) error 'no'
                }
            }
        }
    }
}
// expect: attempt 1
// expect: attempt 2
