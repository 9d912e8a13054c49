// A call whose name is a slip away from a known step's, and is defined nowhere.
node {
    ehco 'hello' // expect lint: misspelt-step
    archiveArtifact 'target/*.jar' // expect lint: misspelt-step
    stage('Test') { junitt 'reports/*.xml' } // expect lint: misspelt-step
    [1, 2].each { slep it } // expect lint: misspelt-step
}
