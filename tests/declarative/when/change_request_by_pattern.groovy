pipeline {
    agent none
    environment {
        CHANGE_ID = '7'
        CHANGE_BRANCH = 'fix/it'
    }
    stages {
        stage('s') {
            when {
                changeRequest branch: 'fix/.*', comparator: 'REGEXP'
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
