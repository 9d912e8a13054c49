pipeline {
    agent none
    environment {
        CHANGE_ID = '7'
    }
    stages {
        stage('s') {
            when {
                changeRequest()
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
