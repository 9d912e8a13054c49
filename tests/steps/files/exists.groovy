node {
    writeFile file: 'd/f', text: ''
    echo "${fileExists('d/f')} ${fileExists('d')} ${fileExists('no')} ${fileExists(file: 'd/f')}"
}
// expect: true true false true
