catchError(buildResult: null, stageResult: null) {
    error 'no'
}
echo currentBuild.currentResult
// expect: SUCCESS
