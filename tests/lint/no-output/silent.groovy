// Asked for, set more than once, called with care, or not known.
node {
    def head = sh(script: 'git rev-parse HEAD', returnStdout: true)
    echo head.trim()
    def code = sh(script: 'make', returnStatus: true)
    echo code.toString()
    def text = sh('ls')
    text = 'x'
    echo text.trim()
    def none = sh('ls')
    echo none?.trim()
    def options = [script: 'ls', returnStdout: true]
    def listed = sh(options)
    echo listed.trim()
}
