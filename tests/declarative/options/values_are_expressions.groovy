def limit() {
    echo 'limit'
    5
}
pipeline {
    agent none
    options {
        timeout(time: limit(), unit: 'MINUTES')
    }
    stages {
        stage('s') {
            steps {
                echo 's'
            }
        }
    }
}
// expect: limit
// expect: s
