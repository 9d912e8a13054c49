pipeline {
    agent none
    stages {
        stage('s') {
            when {
                tag 'v*'
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
