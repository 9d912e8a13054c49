class Greeter {
    def steps
    def greet(name) { steps.echo "hello $name" }
}
pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                script {
                    new Greeter(steps: this).greet('you')
                }
            }
        }
    }
}
// expect: hello you
