pipeline {
    agent none
    stages {
        stage('one') {
            steps {
                echo 'a'
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
// expect: b
