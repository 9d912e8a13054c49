pipeline {
    agent none
    environment {
        def A = 'a'
        String B = "${A}b"
    }
    stages {
        stage('s') {
            steps {
                echo "$A $B"
            }
        }
    }
}
// expect: a ab
