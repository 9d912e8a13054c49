node {
    try {
        sh 'echo before; false; echo after'
    } catch (hudson.AbortException e) {
        echo e.message
    }
}
// expect: + echo before
// expect: before
// expect: + false
// expect: script returned exit code 1
