pipeline {
    agent none
    stages {
        stage('s') {
            when {
                not {
                    equals expected: 1, actual: 1
                }
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
