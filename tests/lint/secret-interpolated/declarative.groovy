// credentials() in the environment of the pipeline or a stage; NAME_PSW is the password.
pipeline {
    agent any
    environment { KEY = credentials('key') }
    stages {
        stage('Deploy') {
            environment { LOGIN = credentials('login') }
            steps {
                sh "deploy ${KEY}" // expect lint: secret-interpolated
                sh "deploy ${env.LOGIN_PSW}" // expect lint: secret-interpolated
                sh "deploy ${LOGIN_USR}"
            }
        }
        stage('Other') { steps { sh "echo ${LOGIN_PSW}" } }
    }
}
