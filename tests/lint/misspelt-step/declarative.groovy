// In declarative pipelines too: in steps, script and the conditions of post.
pipeline {
    agent any
    stages {
        stage('Build') {
            steps {
                ehco 'x' // expect lint: misspelt-step
                script { wirteFile file: 'a', text: 'b' } // expect lint: misspelt-step
            }
        }
    }
    post { always { archiveArtifact 'x' } } // expect lint: misspelt-step
}
