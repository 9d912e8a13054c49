node {
    dir('x') {
        writeFile file: 'f', text: '1'
        deleteDir()
    }
    echo "${fileExists('x')}"
}
// expect: false
