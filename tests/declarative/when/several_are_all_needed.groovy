pipeline {
    agent none
    stages {
        stage('s') {
            when {
                equals expected: 1, actual: 1
                equals expected: 1, actual: 2
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
