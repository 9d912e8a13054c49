// It is used, or the value of a function or closure.
def version() { sh script: 'git describe', returnStdout: true }
def lazily = { sh script: 'git describe', returnStdout: true }
node {
    def out = sh(script: 'make', returnStdout: true)
    echo sh(script: 'make', returnStdout: true)
    [1].collect { sh script: 'make', returnStdout: true }
    dir('x') { sh script: 'make', returnStdout: true }
    echo out + version() + lazily()
}
