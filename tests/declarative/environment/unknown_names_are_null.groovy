pipeline {
    agent none
    environment {
        A = "x${NOWHERE}y"
        B = "${NOWHERE ?: 'fallback'}"
    }
    stages {
        stage('s') {
            steps {
                echo "$A $B"
            }
        }
    }
}
// expect: xnully fallback
