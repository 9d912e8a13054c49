node {
    currentBuild.result == 'FAILURE' // expect lint: useless-comparison
    echo 'done'
    script {
        currentBuild.result == 'FAILURE' // expect lint: useless-comparison
    }
}
