pipeline {
    agent none
    options {
        skipStagesAfterUnstable()
    }
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
    post {
        always {
            echo 'end'
        }
    }
}
// expect: end
// expect exit: 3
