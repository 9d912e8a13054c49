try {
    input 'Deploy?'
} catch (hudson.AbortException e) {
    echo e.message
}
// expect: there is no step 'input' yet: a run has nobody to ask; take the answer as a parameter: sluice run --param NAME=VALUE, and read params.NAME
