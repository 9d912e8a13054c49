pipeline {
    agent none
    environment {
        A = '${B}'
    }
    stages {
        stage('s') {
            steps {
                echo "$A"
            }
        }
    }
}
// expect: ${B}
