pipeline {
    agent none
    stages {
        stage('s') {
            when {
                equals expected: 2, actual: 1 + 1
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
