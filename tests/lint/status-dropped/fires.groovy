// sluice-lint-enable status-dropped
node {
    sh script: 'make', returnStatus: true // expect lint: status-dropped
    echo 'x'
}
