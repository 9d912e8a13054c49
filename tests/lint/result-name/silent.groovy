// The five results, and what is only known when it runs.
def wanted = 'x'
currentBuild.result = 'NOT_BUILT'
currentBuild.result = "${wanted}"
other.result = 'FAILED'
catchError(buildResult: 'SUCCESS', stageResult: wanted) { echo 'x' }
