pipeline {
    agent none
    stages {
        stage('p') {
            parallel {
                stage('a') {
                    steps {
                        echo "$STAGE_NAME"
                    }
                }
                stage('b') {
                    steps {
                        echo "$STAGE_NAME"
                    }
                }
            }
        }
    }
}
// expect: a
// expect: b
