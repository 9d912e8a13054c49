// A parameter that the step does not have.
node {
    stash name: 'build', folder: 'target' // expect lint: unknown-parameter
    warnError(message: 'no', stageResult: 'UNSTABLE') { sh 'make' } // expect lint: unknown-parameter
}
