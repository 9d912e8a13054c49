pipeline {
    agent {
        docker 'alpine'
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
