pipeline {
    agent none
    stages {
        stage('one') {
            steps {
                echo 'a'
                error 'no'
            }
        }
        stage('two') {
            steps {
                echo 'b'
            }
        }
    }
}
// expect: a
// expect exit: 1
