// sluice-lint-enable status-dropped
node {
    if (sh(script: 'make', returnStatus: true)) error 'failed'
}
