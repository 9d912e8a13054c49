pipeline {
    agent none
    stages {
        stage('outer') {
            stages {
                stage('a') {
                    steps {
                        error 'no'
                    }
                }
                stage('b') {
                    steps {
                        echo 'b'
                    }
                }
            }
        }
        stage('c') {
            steps {
                echo 'c'
            }
        }
    }
    post {
        always {
            echo "${currentBuild.currentResult}"
        }
    }
}
// expect: FAILURE
// expect exit: 1
