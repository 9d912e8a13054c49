// Words that are no results.
currentBuild.result = 'FAILED' // expect lint: result-name
currentBuild.result = 'SUCESS' // expect lint: result-name
catchError(buildResult: 'SUCCEEDED', stageResult: 'FAILURE') { echo 'x' } // expect lint: result-name
