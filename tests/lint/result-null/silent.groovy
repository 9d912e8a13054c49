// It is set here, or null is thought of.
node {
    currentBuild.result = 'SUCCESS'
    if (currentBuild.result == 'SUCCESS') { sh 'make deploy' }
    if (currentBuild.currentResult == 'SUCCESS') { sh 'make deploy' }
}
