stage('a') {
    unstable 'some warnings'
}
echo currentBuild.currentResult
// expect: UNSTABLE
// expect exit: 3
