node {
    def code = sh(script: 'exit 42', returnStatus: true)
    echo "${code} ${code.class.simpleName}"
}
// expect: + exit 42
// expect: 42 Integer
