// A call whose name is a slip away from a known step's, and is defined nowhere.
node {
    ehco 'hello' // expect lint: misspelt-step
    archiveArtifact 'target/*.jar' // expect lint: misspelt-step
    stage('Test') { junitt 'reports/*.xml' } // expect lint: misspelt-step
    [1, 2].each { slep it } // expect lint: misspelt-step
}
// Letters of another case, one of them missing or doubled, and two that are wrong in a long name.
node {
    readJson file: 'a.json' // expect lint: misspelt-step
    ech 'hello' // expect lint: misspelt-step
    shh 'ls' // expect lint: misspelt-step
    stge('x') { } // expect lint: misspelt-step
    junt 'reports/*.xml' // expect lint: misspelt-step
    archiveArtifaks 'x' // expect lint: misspelt-step
}
