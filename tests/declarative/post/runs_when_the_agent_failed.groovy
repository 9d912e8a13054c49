pipeline {
    agent {
        node {
            label ''
            customWorkspace '/proc/none'
        }
    }
    stages {
        stage('s') {
            steps {
                echo 's'
            }
        }
    }
    post {
        always {
            echo 'always'
        }
    }
}
// expect: always
// expect exit: 1
