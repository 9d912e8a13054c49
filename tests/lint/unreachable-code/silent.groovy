// A break behind a return, a return behind error, branches that go on.
def choose(int n) {
    switch (n) {
    case 1: return 'one'; break
    default: echo 'other'
    }
    if (n > 5) {
        error 'too many'
        return null
    }
    try {
        return sh(script: 'make', returnStdout: true)
    } catch (ignored) {
        echo 'go on'
    }
    return 'none'
}
choose(1)
