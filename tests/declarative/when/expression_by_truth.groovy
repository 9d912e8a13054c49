pipeline {
    agent none
    stages {
        stage('s') {
            when {
                expression { '' }
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
