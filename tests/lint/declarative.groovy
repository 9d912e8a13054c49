// Every structural fault of a declarative pipeline is reported at its place, all in one go.
pipeline {
    agent any
    environment {
        HOME_DIR = '/srv'
        HOME_DIR = '/opt' // expect lint: declarative-duplicate-name
    }
    stages {
        stage('Build') {
            steps {
                def answer = 42 // expect lint: declarative-not-a-step
                sh "make ${answer}"
            }
        }
        stage('Build') { // expect lint: declarative-duplicate-stage
            steps { echo 'again' }
        }
        stage('Test') {
            when { changelog '(unclosed' } // expect lint: declarative-when-pattern
            step { echo 'misspelt' } // expect lint: declarative-unknown-section
            steps { echo 'fine' }
        }
    }
    post {
        sometimes { echo 'no such condition' } // expect lint: declarative-unknown-post-condition
    }
}
