# currentBuild and the builds that it and the step `build` yield: members as Jenkins' RunWrapper has them.
until_there() { n=0; until [ -e "$1" ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.03; done; }
export USER=ann
mkdir job
cd job
cat >Pipelinefile <<'G'
properties([buildDiscarder(logRotator(numToKeepStr: '2'))])
currentBuild.with {
    println "$result $currentResult $number $id $displayName $projectName $fullProjectName $keepLog $nextBuild $previousBuildInProgress"
    println "${getBuildCauses()*.shortDescription} ${getBuildCauses('hudson.triggers.TimerTrigger$TimerTriggerCause')} $upstreamBuilds"
    println "${resultIsBetterOrEqualTo('SUCCESS')} ${resultIsWorseOrEqualTo('UNSTABLE')} ${duration >= 0} ${durationString.endsWith(' and counting')}"
    if (number == 1) keepLog = true
}
def before = currentBuild.previousBuild
if (before) {
    println "${before.result} ${before.number} ${before.nextBuild.number} ${before.keepLog} ${before.getBuildCauses()*.userId} ${before.changeSets}"
    ['result', 'description', 'displayName', 'keepLog'].each {
        try { before."$it" = it == 'keepLog' ? true : 'FAILURE' } catch (SecurityException e) { println e.message }
    }
    try { before.rawBuild } catch (e) { println e.class.simpleName }
}
G
sluice run -q
#> null SUCCESS 1 1 #1 job job false null null
#> [Started by user ann] [] []
#> true false true true
sluice run -q | sed 1,3d
#> SUCCESS 1 2 true [ann] []
#> can only set the result property on the current build
#> can only set the description property on the current build
#> can only set the displayName property on the current build
#> can only set the keepLog property on the current build
#> RejectedAccessException
sluice run -q >out
sluice run -q >out
# The first asked to be kept.
ls .sluice/runs | sort -n | tr '\n' ' '
#> 1 3 4 *
cat >lib.groovy <<'G'
println "${currentBuild.getBuildCauses()*._class} ${currentBuild.getBuildCauses()[0].upstreamBuild} ${currentBuild.upstreamBuilds*.number}"
env.MADE = 'yes'
currentBuild.description = 'made'
currentBuild.result = 'UNSTABLE'
G
cat >main.groovy <<'G'
def b = build job: 'lib', propagate: false
println "${b.result} ${b.currentResult} ${b.number} ${b.description} ${b.buildVariables.MADE} ${b.resultIsWorseOrEqualTo('UNSTABLE')} ${b.duration >= 0}"
println "${b.upstreamBuilds*.number} ${b.getBuildCauses()[0].shortDescription.endsWith('build number 5')} ${b.previousBuild.number}"
G
sluice run -q main.groovy
#> [lib] [org.jenkinsci.plugins.workflow.support.steps.build.BuildUpstreamCause] 5 [5]
#> [lib] 
#> [lib] ! UNSTABLE *
#> UNSTABLE UNSTABLE 6 made yes true true
#> [5] true 5
# Another run that is under way.
echo "node { sh 'touch ../../began; while [ ! -e ../../go ]; do sleep 0.02; done' }" >long.groovy
sluice run -q long.groovy >out 2>&1 &
run=$!
until_there began
echo 'println currentBuild.previousBuildInProgress?.number; println currentBuild.previousBuildInProgress.result' >ask.groovy
sluice run -q ask.groovy
#> 7
#> null
touch go
wait $run
