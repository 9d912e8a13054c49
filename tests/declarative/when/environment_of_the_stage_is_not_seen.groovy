pipeline {
    agent none
    stages {
        stage('s') {
            environment {
                A = 'a'
            }
            when {
                environment name: 'A', value: 'a'
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
