echo "${currentBuild.result}"
currentBuild.result = 'UNSTABLE'
currentBuild.result = 'SUCCESS'
echo currentBuild.result
currentBuild.result = 'FAILURE'
echo "${currentBuild.result} ${currentBuild.resultIsWorseOrEqualTo('UNSTABLE')}"
// expect: null
// expect: UNSTABLE
// expect: FAILURE true
// expect exit: 1
