// The output is lost.
node {
    sh script: 'make', returnStdout: true // expect lint: output-dropped
    stage('x') { sh script: 'make', returnStdout: true } // expect lint: output-dropped
}
