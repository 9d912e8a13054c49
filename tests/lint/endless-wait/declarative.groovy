// The limit may be an option of the pipeline or the stage.
pipeline {
    agent any
    stages {
        stage('a') { options { timeout(time: 5) }
            steps { waitUntil { fileExists 'x' } } }
        stage('b') { steps { waitUntil { fileExists 'x' } } } // expect lint: endless-wait
    }
}
