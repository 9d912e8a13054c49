// sluice-lint-enable swallowed-abort
node {
    try {
        sh 'make test'
    } catch (org.jenkinsci.plugins.workflow.steps.FlowInterruptedException stopped) {
        throw stopped
    } catch (Exception e) {
        echo 'failed'
    }
    try {
        sh 'make test'
    } catch (e) {
        currentBuild.result = 'FAILURE'
        throw e
    }
    try {
        echo 'no step that waits'
    } catch (e) {
        echo "${e}"
    }
}
