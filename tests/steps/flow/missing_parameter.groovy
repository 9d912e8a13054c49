try {
    node { writeFile file: 'a' }
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: writeFile: the parameter 'text' (text) is missing
