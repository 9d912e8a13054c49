pipeline {
    agent none
    stages {
        stage('One') {
            steps {
                echo "$STAGE_NAME ${env.STAGE_NAME}"
            }
        }
    }
}
// expect: One One
