// Output with its newline, compared with a text that has none.
node {
    def branch = sh(script: 'git branch --show-current', returnStdout: true)
    if (branch == 'main') echo 'x' // expect lint: untrimmed-output
    if (sh(script: 'git describe', returnStdout: true) != 'v1') echo 'x' // expect lint: untrimmed-output
}
