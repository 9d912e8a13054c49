try {
    node('a && (b') { }
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: node: the label expression 'a && (b' lacks a ')' at character 8
