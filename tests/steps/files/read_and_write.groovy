node {
    writeFile file: 'a/b.txt', text: 'ä€😀\n'
    echo readFile('a/b.txt').trim()
    echo "${readFile(file: 'a/b.txt').length()}"
    sh '#!/bin/sh\nwc -c < a/b.txt'
}
// expect: ä€😀
// expect: 5
// expect: 10
