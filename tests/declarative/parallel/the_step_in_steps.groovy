pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                parallel(a: {
                    echo 'a'
                }, b: {
                    echo 'b'
                })
            }
        }
    }
}
// expect: a
// expect: b
