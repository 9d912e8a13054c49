pipeline {
    agent none
    parameters {
        string(name: 'S', defaultValue: 's')
        booleanParam(name: 'B', defaultValue: true)
        choice(name: 'C', choices: ['one', 'two'])
        text(name: 'T', defaultValue: 'a\nb')
        password(name: 'P', defaultValue: 'p')
    }
    stages {
        stage('s') {
            steps {
                echo "${params.S} ${params.B} ${params.B.class.simpleName} ${params.C} ${params.T.readLines()} ${params.P}"
            }
        }
    }
}
// expect: s true Boolean one [a, b] p
