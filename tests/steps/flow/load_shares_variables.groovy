node {
    writeFile file: 'tools.groovy', text: '''
        loaded = greeting + '!'
        def twice(n) { n * 2 }
        return this
    '''
    greeting = 'hello'
    def tools = load 'tools.groovy'
    echo loaded
    echo "${tools.twice(21)}"
}
// expect: hello!
// expect: 42
