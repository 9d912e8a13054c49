try {
    error 'a', 'b'
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: error: expected named arguments but got ['a', 'b']
