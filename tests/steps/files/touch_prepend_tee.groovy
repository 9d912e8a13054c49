node {
    def marker = touch file: 'd/marker', timestamp: 10000
    echo "${marker.path} ${marker.lastModified} ${marker.length}" // expect: d/marker 10000 0
    prependToFile file: 'log', content: 'one'
    prependToFile file: 'log', content: 'two '
    echo readFile('log') // expect: two one
    tee('kept') {
        echo 'first' // expect: first
        sh 'set +x; echo second'
        // expect: + set +x
        // expect: second
    }
    echo readFile('kept').readLines().join('|') // expect: first|+ set +x|second
}
