pipeline {
    agent none
    stages {
        stage('s') {
            agent {
                docker 'alpine'
            }
            when {
                beforeAgent true
                expression { false }
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
