// Trimmed, set more than once, or written without a newline.
node {
    def branch = sh(script: 'git branch --show-current', returnStdout: true).trim()
    if (branch == 'main') echo 'x'
    def code = sh(script: 'printf %s 0', returnStdout: true)
    if (code == '0') echo 'x'
    def other = sh(script: 'git describe', returnStdout: true)
    other = other.trim()
    if (other == 'v1') echo 'x'
    if (sh(script: 'make', returnStatus: true) == 0) echo 'x'
}
