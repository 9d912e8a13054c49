def greeting = 'hello'
def twice(n) { n * 2 }
pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                echo "${twice(21)} $greeting"
            }
        }
    }
}
// expect: 42 hello
