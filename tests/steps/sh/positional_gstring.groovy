node {
    def name = 'world'
    sh "echo hello ${name}"
}
// expect: + echo hello world
// expect: hello world
