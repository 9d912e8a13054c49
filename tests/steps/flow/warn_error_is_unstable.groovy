warnError('hm') {
    error 'no'
}
echo currentBuild.result
// expect: UNSTABLE
// expect exit: 3
