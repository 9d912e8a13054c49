// The step holds the stage's agent; the directive asks before there is one.
pipeline {
    agent none
    stages {
        stage('a') { agent any
            steps { input 'Go on?' } } // expect lint: input-holds-node
        stage('b') { steps { input 'Go on?' } }
        stage('c') { agent any
            input { message 'Go on?' }
            steps { echo 'x' } }
    }
}
