pipeline {
    agent none
    environment {
        BRANCH_NAME = 'feature/x/y'
    }
    stages {
        stage('s') {
            when {
                branch 'feature/**'
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
