pipeline {
    agent none
    stages {
        stage('outer') {
            stages {
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
