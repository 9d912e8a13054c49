node {
    def t = pwd(tmp: true)
    echo "${t != pwd()}"
    writeFile file: "${t}/x", text: 'there'
    echo readFile("${t}/x")
}
// expect: true
// expect: there
