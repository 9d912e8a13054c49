// A parameter's name that is near to one that the step has.
node {
    def head = sh(script: 'git rev-parse HEAD', returnStdOut: true) // expect lint: misspelt-parameter
    archiveArtifacts artifact: '*.jar' // expect lint: misspelt-parameter
    steps.stash name: 'x', include: '**' // expect lint: misspelt-parameter
    emailext subject: 's', body: 'b', attachementsPattern: '*.log' // expect lint: misspelt-parameter
    echo head
    httpRequest url: 'http://x', validResponseCode: '200' // expect lint: misspelt-parameter
    ansiblePlaybook playbook: 'y', extraVar: [a: 1] // expect lint: misspelt-parameter
}
