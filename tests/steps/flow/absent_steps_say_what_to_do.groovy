try {
    jobDsl targets: 'jobs/*.groovy'
} catch (hudson.AbortException e) {
    echo e.message
}
// expect: there is no step 'jobDsl' yet: there is no server whose jobs could be made
