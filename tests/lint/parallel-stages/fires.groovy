// Stages, lists and calls where a map of closures is wanted.
node {
    parallel { stage('a') { sh 'make a' } } // expect lint: parallel-stages
    parallel([stage('a') { sh 'a' }, stage('b') { sh 'b' }]) // expect lint: parallel-stages
    parallel a: sh('make a'), b: { sh 'make b' } // expect lint: parallel-stages
    parallel([a: build(job: 'x'), b: { sh 'b' }]) // expect lint: parallel-stages
}
