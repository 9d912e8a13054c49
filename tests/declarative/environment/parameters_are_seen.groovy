pipeline {
    agent none
    parameters {
        string(name: 'WHO', defaultValue: 'world')
    }
    environment {
        A = "hello $WHO ${params.WHO}"
    }
    stages {
        stage('s') {
            steps {
                echo "$A"
            }
        }
    }
}
// expect: hello world world
