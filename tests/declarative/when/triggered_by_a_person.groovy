pipeline {
    agent none
    stages {
        stage('s') {
            when {
                triggeredBy 'UserIdCause'
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
