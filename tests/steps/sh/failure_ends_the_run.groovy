node {
    sh 'exit 3' // expect error: script returned exit code 3
    echo 'not reached'
}
// expect: + exit 3
