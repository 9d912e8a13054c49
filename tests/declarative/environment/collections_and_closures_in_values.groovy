pipeline {
    agent none
    environment {
        A = 'x'
        B = "${['p', A].collect { it + A }}"
    }
    stages {
        stage('s') {
            steps {
                echo "$B"
            }
        }
    }
}
// expect: [px, xx]
