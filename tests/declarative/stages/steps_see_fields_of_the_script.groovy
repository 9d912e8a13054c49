@groovy.transform.Field int counter = 5
pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                script {
                    counter++
                }
                echo "$counter"
            }
        }
    }
}
// expect: 6
