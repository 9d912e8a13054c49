pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                catchError(buildResult: 'SUCCESS', stageResult: 'UNSTABLE') {
                    error 'no'
                }
            }
            post {
                always {
                    echo 'always'
                }
                unstable {
                    echo 'unstable'
                }
                success {
                    echo 'success'
                }
            }
        }
    }
    post {
        success {
            echo 'build success'
        }
    }
}
// expect: always
// expect: unstable
// expect: build success
