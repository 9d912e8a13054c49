node {
    dir('a/b') {
        dir('../c') {
            writeFile file: 'x', text: 'deep'
        }
        echo pwd() - env.WORKSPACE
    }
    echo readFile('a/c/x')
}
// expect: /a/b
// expect: deep
