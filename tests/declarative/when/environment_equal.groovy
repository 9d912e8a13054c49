pipeline {
    agent none
    environment {
        A = 'a'
    }
    stages {
        stage('s') {
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
// expect: ran
// expect: end
