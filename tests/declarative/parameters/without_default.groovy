pipeline {
    agent none
    parameters {
        string(name: 'S')
        booleanParam(name: 'B')
    }
    stages {
        stage('s') {
            steps {
                echo "[${params.S}] ${params.B}"
            }
        }
    }
}
// expect: [] false
