pipeline {
    agent none
    stages {
        stage('s') {
            when {
                expression { 1 + 1 == 2 }
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
