pipeline {
    agent none
    environment {
        TAG_NAME = 'v1.0'
    }
    stages {
        stage('s') {
            when {
                tag 'v*'
            }
            steps {
                echo 'ran'
            }
        }
        stage('last') {
            steps {
                echo 'end'
            }
        }
    }
}
// expect: ran
// expect: end
