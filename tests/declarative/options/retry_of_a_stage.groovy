@groovy.transform.Field int attempts = 0
pipeline {
    agent none
    stages {
        stage('s') {
            options {
                retry(3)
            }
            steps {
                script {
                    attempts++
                    echo "attempt $attempts"
                    if (attempts < 3) error 'no'
                }
            }
        }
    }
}
// expect: attempt 1
// expect: attempt 2
// expect: attempt 3
