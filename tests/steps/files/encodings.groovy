node {
    writeFile file: 'l', text: 'é', encoding: 'ISO-8859-1'
    sh '#!/bin/sh\nod -An -tx1 l'
    echo readFile(file: 'l', encoding: 'ISO-8859-1')
    writeFile file: 'u', text: 'a€', encoding: 'UTF-16LE'
    sh '#!/bin/sh\nod -An -tx1 u'
    writeFile file: 'w', text: 'a€', encoding: 'utf-32le'
    echo readFile(file: 'w', encoding: 'UTF-32LE') + readFile(file: 'l', encoding: 'windows-1251')
    writeFile file: 'b', text: 'aGVsbG8=', encoding: 'Base64'
    echo readFile('b')
    echo readFile(file: 'b', encoding: 'Base64')
    try {
        readFile file: 'b', encoding: 'klingon'
    } catch (UnsupportedEncodingException e) {
        echo 'unknown'
    }
}
// expect:  e9
// expect: é
// expect:  61 00 ac 20
// expect: a€й
// expect: hello
// expect: aGVsbG8=
// expect: unknown
