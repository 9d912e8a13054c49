def word() { 'hi' }
pipeline {
    agent none
    parameters {
        string(name: 'S', defaultValue: "${word()}!")
    }
    stages {
        stage('s') {
            steps {
                echo "$S"
            }
        }
    }
}
// expect: hi!
