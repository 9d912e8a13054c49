node {
    echo "${sh(script: 'true', returnStatus: true, colour: 'red')}"
}
// expect: + true
// expect: 0
