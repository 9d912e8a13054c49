catchError(buildResult: 'SUCCESS', stageResult: 'FAILURE', message: 'it is fine') {
    error 'no'
}
echo currentBuild.currentResult
// expect: SUCCESS
