pipeline {
    agent none
    environment {
        CHANGE_ID = '7'
        CHANGE_TARGET = 'next'
    }
    stages {
        stage('s') {
            when {
                changeRequest target: 'main'
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
// expect: end
