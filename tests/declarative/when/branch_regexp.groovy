pipeline {
    agent none
    environment {
        BRANCH_NAME = 'release-12'
    }
    stages {
        stage('s') {
            when {
                branch pattern: 'release-\\d+', comparator: 'REGEXP'
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
