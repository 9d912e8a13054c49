// What the step needs is not given.
node {
    writeFile file: 'a.txt' // expect lint: missing-parameter
    timeout(unit: 'MINUTES') { sh 'make' } // expect lint: missing-parameter
    retry { sh 'make' } // expect lint: missing-parameter
    stash includes: '**' // expect lint: missing-parameter
    writeFile 'a.txt' // expect lint: missing-parameter
}
