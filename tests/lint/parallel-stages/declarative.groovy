// The section of a declarative pipeline is another thing; in script it is the step.
pipeline {
    agent any
    stages {
        stage('All') { parallel { stage('a') { steps { sh 'a' } } } }
        stage('Script') {
            steps { script { parallel { stage('b') { sh 'b' } } } } // expect lint: parallel-stages
        }
    }
}
