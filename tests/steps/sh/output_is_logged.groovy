node {
    sh 'echo hello; echo world >&2'
}
// expect: + echo hello
// expect: hello
// expect: + echo world
// expect: world
