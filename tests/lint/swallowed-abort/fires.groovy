// sluice-lint-enable swallowed-abort
node {
    try {
        sh 'make test'
    } catch (e) { // expect lint: swallowed-abort
        echo 'failed'
    }
}
