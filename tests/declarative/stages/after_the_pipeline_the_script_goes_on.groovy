pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                echo 'in'
            }
        }
    }
}
echo 'after'
// expect: in
// expect: after
