pipeline {
    agent any
    stages {
        stage('s') {
            steps {
                writeFile file: 'a', text: 'b'
                echo readFile('a')
            }
        }
    }
}
// expect: b
