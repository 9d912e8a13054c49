pipeline {
    agent none
    environment {
        A = 'a'
    }
    stages {
        stage('s') {
            when {
                environment name: 'A', value: 'A'
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
