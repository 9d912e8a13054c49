pipeline {
    agent none
    stages {
        stage('s') {
            when {
                equals expected: '2', actual: 2
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
