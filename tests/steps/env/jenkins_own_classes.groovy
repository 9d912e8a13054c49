import hudson.model.*
import jenkins.model.Jenkins
import org.jenkinsci.plugins.workflow.steps.TimeoutStepExecution.ExceededTimeout
import org.jenkinsci.plugins.pipeline.modeldefinition.Utils

def word(Closure body) {
    try { body() } catch (Throwable t) { echo "${t.class.simpleName}: ${t.message.split(': ')[0]}" }
}
word { Jenkins.instance.items } // expect: RejectedAccessException: jenkins.model.Jenkins is not here
word { Jenkins.get().getItem('x') } // expect: RejectedAccessException: jenkins.model.Jenkins is not here
word { hudson.model.Hudson.instance } // expect: RejectedAccessException: hudson.model.Hudson is not here
word { new hudson.EnvVars() } // expect: RejectedAccessException: hudson.EnvVars is not here
word { new StringParameterValue('a', 'b') } // expect: RejectedAccessException: hudson.model.StringParameterValue is not here
word { hudson.plugins.whatever.Thing.go() } // expect: RejectedAccessException: hudson.plugins.whatever.Thing is not here
word { openshift.withCluster { } } // expect: AbortException: openshift.withCluster is not there yet
echo "${Result.SUCCESS} ${hudson.model.Result.FAILURE.isWorseThan(Result.UNSTABLE)}" // expect: SUCCESS true
try {
    timeout(time: 1, unit: 'MILLISECONDS') { sleep 5 }
} catch (org.jenkinsci.plugins.workflow.steps.FlowInterruptedException e) {
    echo "${e.causes[0] instanceof ExceededTimeout} ${e.causes[0].class.name}"
    // expect: true org.jenkinsci.plugins.workflow.steps.TimeoutStepExecution$ExceededTimeout
}
stage('Skipped') {
    Utils.markStageSkippedForConditional('Skipped')
}
echo "${env.JENKINS_URL.startsWith('file://')} ${env.RUN_DISPLAY_URL == env.BUILD_URL}" // expect: true true
echo "${currentBuild.externalizableId ==~ /.+#\d+/}" // expect: true
