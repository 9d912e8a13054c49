pipeline {
    agent none
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
// expect: end
