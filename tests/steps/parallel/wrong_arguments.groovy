try {
    parallel(a: { }, b: 'no closure')
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: Expected a closure or failFast but found b=no closure
