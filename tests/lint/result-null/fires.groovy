// The result of a build that goes on well is null.
node {
    if (currentBuild.result == 'SUCCESS') { sh 'make deploy' } // expect lint: result-null
}
