def wanted() { false }
pipeline {
    agent none
    stages {
        stage('s') {
            when {
                expression { wanted() }
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
