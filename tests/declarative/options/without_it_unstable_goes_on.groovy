pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                unstable 'hm'
            }
        }
        stage('t') {
            steps {
                echo 't'
            }
        }
    }
}
// expect: t
// expect exit: 3
