# What a run knows of those before it: their results and descriptions, and the commits since.
commit() { git add . && git -c user.name=Tom -c user.email=tom@x.org commit -q -m "$1"; }
cat >Pipelinefile <<'END'
node {
    echo "before: ${currentBuild.changeSets}"
    def info = checkout scm
    echo "commits: ${info.GIT_PREVIOUS_COMMIT?.take(40) == env.LAST} ${env.GIT_PREVIOUS_SUCCESSFUL_COMMIT == env.GOOD}"
    def p = currentBuild.previousBuild
    echo "previous: ${p?.number} ${p?.result} ${p?.currentResult} ${p?.description} ${p?.displayName} ${p?.nextBuild?.number}"
    echo "others: ${p?.previousBuild?.number} ${currentBuild.previousSuccessfulBuild?.number} ${currentBuild.previousFailedBuild?.number}"
    currentBuild.description = "d${currentBuild.number}"
    for (set in currentBuild.changeSets)
        for (change in set.items)
            echo "${change.author} ${change.authorEmail}: ${change.msg} ${change.affectedFiles.collect { it.editType.name + ' ' + it.path }}"
    echo "${currentBuild.buildCauses[0]._class}"
    if (fileExists('fail')) error 'x'
}
END
git init -q && commit one
sluice run --quiet
#> before: []
#> commits: true true
#> previous: null null null null null null
#> others: null null null
#> hudson.model.Cause$UserIdCause
good=$(git rev-parse HEAD)
touch a fail && commit 'two

in detail'
git rm -q a && commit three
LAST=$good GOOD=$good sluice run --quiet 2>/dev/null
#> before: []
#> commits: true true
#> previous: 1 SUCCESS SUCCESS d1 #1 2
#> others: null 1 null
#> Tom tom@x.org: three [delete a]
#> Tom tom@x.org: two [add a, add fail]
#> hudson.model.Cause$UserIdCause
last=$(git rev-parse HEAD)
git rm -q fail && commit four
LAST=$last GOOD=$good sluice run --quiet
#> before: []
#> commits: true true
#> previous: 2 FAILURE FAILURE d2 #2 3
#> others: 1 1 2
#> Tom tom@x.org: four [delete fail]
#> hudson.model.Cause$UserIdCause
cat >since.groovy <<'END'
def list = []
for (b = currentBuild.previousBuild; b; b = b.previousBuild)
    list << "$b.number ${b.changeSets.collectMany { it.items.collect { it.msg } }}"
println list
END
sluice run --quiet since.groovy
#> [3 [four], 2 [three, two], 1 []]
