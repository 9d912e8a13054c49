node {
    try {
        timeout(time: 200, unit: 'MILLISECONDS') {
            try {
                sh '#!/bin/sh\nsleep 60'
            } finally {
                echo 'finally'
            }
        }
    } catch (org.jenkinsci.plugins.workflow.steps.FlowInterruptedException e) {
        echo "${e.message} ${currentBuild.result}"
    }
}
// expect: finally
// expect: Timeout has been exceeded null
