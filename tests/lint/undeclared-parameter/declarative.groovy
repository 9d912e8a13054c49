pipeline {
    agent any
    parameters {
        string(name: 'TARGET', defaultValue: 'test')
        choice name: 'SIZE', choices: ['s', 'm']
    }
    triggers {
        parameterizedCron('H 4 * * * % TARGET=live; SIZE=m; DEBUG=1') // expect lint: undeclared-parameter
    }
    stages {
        stage('s') {
            steps { echo 'x' }
        }
    }
}
