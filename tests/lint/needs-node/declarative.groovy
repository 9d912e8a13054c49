// Under agent none a stage without an agent, and the post section, have no node.
pipeline {
    agent none
    stages {
        stage('Build') {
            steps { sh 'make' } // expect lint: needs-node
        }
        stage('Test') {
            agent any
            steps { sh 'make test' }
            post { always { junit '*.xml' } }
        }
        stage('Scripted') { steps { script { node('x') { sh 'make' } } } }
        stage('Talk') { steps { echo 'fine' } }
    }
    post {
        always { deleteDir() } // expect lint: needs-node
        success { node('x') { sh 'make' } }
    }
}
