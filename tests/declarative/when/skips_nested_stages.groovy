pipeline {
    agent none
    stages {
        stage('outer') {
            when {
                expression { false }
            }
            stages {
                stage('a') {
                    steps {
                        echo 'a'
                    }
                }
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
