pipeline {
    agent none
    stages {
        stage('s') {
            when {
                triggeredBy 'TimerTrigger'
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
