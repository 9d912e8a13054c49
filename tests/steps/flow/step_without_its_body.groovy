try {
    retry(3)
} catch (IllegalStateException e) {
    echo e.message
}
// expect: retry step must be called with a body
