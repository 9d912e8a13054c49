node {
    try {
        sh script: 'set +x; echo the reason; exit 3', returnStdout: true
        // expect: + set +x
        // expect: the reason
    } catch (hudson.AbortException e) {
        echo e.message // expect: script returned exit code 3
    }
}
