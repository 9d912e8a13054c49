import hudson.model.Result
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException

try {
    timeout(time: 50, unit: 'MILLISECONDS') { sleep 60 }
} catch (FlowInterruptedException e) {
    echo "${e.causes.size()} ${e.causes[0].shortDescription} ${e.causes[0].class.simpleName}"
    echo "${e.result} ${e.result == Result.ABORTED} ${e.result.isWorseThan(Result.UNSTABLE)}"
}
currentBuild.result = Result.UNSTABLE
echo "${currentBuild.result == Result.UNSTABLE.toString()} ${Result.fromString('UNSTABLE') == Result.UNSTABLE}"
// expect: 1 Timeout has been exceeded ExceededTimeout
// expect: ABORTED true true
// expect: true true
// expect exit: 3
