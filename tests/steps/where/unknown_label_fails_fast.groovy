try {
    node('gpu') { }
} catch (hudson.AbortException e) {
    echo e.message
}
// expect: no agent has the label 'gpu' (there is 'built-in' (master)); give this machine the label with: sluice run --agent gpu
