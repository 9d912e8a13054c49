// What is here, what is only named, and what the file gives itself.
import hudson.AbortException
import hudson.FilePath
import hudson.model.Result
import hudson.util.Secret
import jenkins.model.CauseOfInterruption
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException

class Node {
    static String all() { 'mine' }
}
def manager = [add: { echo it }]
manager.add 'x'
pullRequest = [number: 1]
echo "${pullRequest.number} ${Node.all()} ${Result.SUCCESS} ${hudson.model.Result.FAILURE.toString()} ${Secret.fromString('x')}"
FilePath file = null
echo "${file instanceof FilePath} ${Cause.UserIdCause.name} ${currentBuild.getBuildCauses('hudson.model.Cause$UserIdCause')}"
try {
    throw new AbortException('x')
} catch (hudson.AbortException | FlowInterruptedException e) {
    echo "${e.message}"
}
def user = CauseOfInterruption.UserInterruption.name
echo "$user ${org.jenkinsci.plugins.pipeline.modeldefinition.Utils.markStageSkippedForConditional('x')}"
echo "${Cause.UserIdCause.class} ${hudson.model.Cause.UserIdCause}"
