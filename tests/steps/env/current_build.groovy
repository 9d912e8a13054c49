currentBuild.displayName = '#1 release'
currentBuild.description = 'first'
echo "${currentBuild.displayName}, ${currentBuild.description}"
echo "${currentBuild.previousBuild?.result} ${currentBuild.changeSets.size()} ${currentBuild.duration >= 0}"
echo currentBuild.getBuildCauses()[0]._class
echo "${currentBuild.getBuildCauses('hudson.triggers.TimerTrigger$TimerTriggerCause').size()}"
try {
    currentBuild.rawBuild
} catch (e) {
    echo e.class.simpleName
}
// expect: #1 release, first
// expect: null 0 true
// expect: hudson.model.Cause$UserIdCause
// expect: 0
// expect: RejectedAccessException
