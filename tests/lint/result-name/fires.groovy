// Words that are no results.
if (currentBuild.currentResult == 'FAILED') echo 'x' // expect lint: result-name
if ('SUCESS' != currentBuild.result) echo 'x' // expect lint: result-name
currentBuild.result = 'ERROR' // expect lint: result-name
