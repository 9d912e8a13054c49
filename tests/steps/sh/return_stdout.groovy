node {
    def out = sh(script: 'echo one; echo two >&2; printf three', returnStdout: true)
    echo "[${out}]"
}
// expect: + echo one
// expect: + echo two
// expect: two
// expect: + printf three
// expect: [one
// expect: three]
