catchError {
    error 'no'
}
echo currentBuild.result
// expect: FAILURE
// expect exit: 1
