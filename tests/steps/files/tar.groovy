node {
    dir('w') {
        writeFile file: 'in/f', text: 'x'
        tar file: 'a.tgz', dir: 'in'
        untar file: 'a.tgz', dir: 'out', quiet: true
        echo readFile('out/f')
    }
}
// expect: x
