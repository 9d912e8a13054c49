// The five results, and what is only known when it runs.
def wanted = 'x'
if (currentBuild.currentResult == 'FAILURE' || currentBuild.result == wanted) echo 'x'
currentBuild.result = 'NOT_BUILT'
currentBuild.result = "${wanted}"
other.result = 'FAILED'
