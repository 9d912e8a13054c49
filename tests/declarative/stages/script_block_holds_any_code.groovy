pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                script {
                    def n = 0
                    for (i in 1..3) n += i
                    echo "sum $n"
                }
            }
        }
    }
}
// expect: sum 6
