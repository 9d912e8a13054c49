pipeline {
    agent none
    stages {
        stage('s') {
            when {
                branch 'main'
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
