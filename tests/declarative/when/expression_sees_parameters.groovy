pipeline {
    agent none
    parameters {
        booleanParam(name: 'GO', defaultValue: true)
    }
    stages {
        stage('s') {
            when {
                expression { return params.GO }
            }
            steps {
                echo 'ran'
            }
        }
        stage('last') {
            steps {
                echo 'end'
            }
        }
    }
}
// expect: ran
// expect: end
